import type { CardAction } from './frame-protocol';

/** What a card's frame reports to the card. */
export interface FrameListener {
  /** The height (px) that the card would have if nothing limited it. */
  sized(height: number): void;
  /** The pointer came into the frame or went out of it, at a time in ms since 1970. */
  pointer(inside: boolean, time: number): void;
  /** Something in the card has the focus. @param visible whether the keyboard moved it there */
  focused(visible: boolean): void;
  /** The focus went from the card to somewhere on the page. */
  blurred(): void;
  escaped(): void;
  tabbedOut(): void;
  copied(done: boolean): void;
  /** @param clear whether all of the card could be seen; null if the browser doesn't say */
  acted(action: CardAction, clear: boolean | null): void;
  /** The page took the frame away or changed it, or its document does not answer. */
  lost(): void;
}
