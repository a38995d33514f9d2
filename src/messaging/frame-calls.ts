/**
 * What the background can do in a frame at the reader's command. It calls these functions with the
 * scripting API, in the content script's world. So the script in every page doesn't need to know
 * them, and the result is there at once.
 */

import type { EntryId, RelatedTerm } from '../glossary/model';
import type { SelectionContext } from '../writing/sentence';
import type { LookupReply } from './protocol';

/** What was found for a selection. */
export interface FoundSelection {
  readonly text: string;
  /** The entry that it is; absent if it is none. (Chromium's scripting API drops nulls.) */
  readonly entry?: EntryId;
  /** If it is none: entries within it or with similar names, best first. */
  readonly near: readonly RelatedTerm[];
  /** The entry, with everything that a card shows about it. */
  readonly reply: LookupReply;
}

/** A short message on the page. */
export interface Notice {
  readonly text: string;
  /** What its button says; none without. */
  readonly action?: string;
  /** Whether the button gets the focus, for readers who use the keyboard. */
  readonly focus?: boolean;
}

/** What became of a notice: for one with a button, whether the reader chose it. */
export type NoticeEnd = 'shown' | Promise<'chosen' | 'left'>;

/** What a part of Glossa in a frame can do for the reader. */
export interface FrameCalls {
  /** Opens the card of the next (1) or previous (-1) term. @returns whether there is one */
  step?(direction: 1 | -1): boolean;
  /** Shows a notice for a moment. */
  notice?(notice: Notice): NoticeEnd;
  /** Closes the card that is open. @returns true, always */
  dismiss?(by: 'escape'): true;
  /** The text around the term whose card is open, if the card is at this entry. */
  hitContext?(entry: EntryId): SelectionContext | null;
  /** Opens the card at the selection. @returns true, always */
  explain?(found: FoundSelection): true;
}

export type FrameCall = keyof FrameCalls;
export type ArgumentOf<C extends FrameCall> = Parameters<NonNullable<FrameCalls[C]>>[0];
/** The scripting API waits for promises. */
export type ResultOf<C extends FrameCall> = Awaited<ReturnType<NonNullable<FrameCalls[C]>>>;

/** Key of the symbol under which a frame's functions are, in the isolated world's global scope. */
export const CALLS = 'glossa:calls';

/**
 * Lets the background call these functions in this frame, along with those of other parts.
 *
 * @param signal withdraws them; without it they stay as long as the document
 */
export function offer(calls: FrameCalls, signal?: AbortSignal): void {
  const world = globalThis as Record<symbol, FrameCalls | undefined>;
  const key = Symbol.for(CALLS);
  world[key] = { ...world[key], ...calls };
  signal?.addEventListener(
    'abort',
    () => {
      const left = Object.entries(world[key] ?? {}).filter(
        // A newer script may have registered its own.
        ([name, call]) => calls[name as FrameCall] !== call,
      );
      world[key] = Object.fromEntries(left);
    },
    { once: true },
  );
}
