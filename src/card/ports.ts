/**
 * What the card needs from its page and from the rest of the extension. The content script
 * supplies it; tests supply their own.
 */

import type {
  EntryId,
  GlossaryHead,
  RelatedTerm,
  SectionId,
  SourcedEntry,
} from '../glossary/model';
import type { CardTrigger } from '../marks/choices';
import type { MuteScope } from '../settings/muted';
import type { Corner } from './placement';

/** A hit on the page, or a selection, as the card sees it. */
export interface CardHit {
  /** Null if the selection is no entry. */
  readonly entry: EntryId | null;
  /** For a selection that is no entry: similar terms. */
  readonly near?: readonly RelatedTerm[];
  /** Whether it is marked on the page, so that the mark can be removed. */
  readonly isMark: boolean;
  /** As written on the page. */
  readonly term: string;
  /** A node within the hit, from which the card finds its layer. */
  readonly node: Node;
  /** The hit's client rectangles (CSS px, viewport), one per line; none when it is gone or hidden. */
  rects(): readonly DOMRect[];
}

/** An entry with what the card shows of its glossary. */
export interface Explained {
  readonly entry: SourcedEntry;
  readonly head: GlossaryHead;
}

/** Draws cards in a document, on Glossa's own pages, where no content script runs. */
export type MountCard = (document: Document, port: MessagePort) => void;

export interface CardPorts {
  /** Aborts when Glossa stops in this document: the card is removed, with every listener. */
  readonly signal: AbortSignal;
  /**
   * The hit with a rectangle at a point of the viewport (CSS px), or null. With `event`, hits
   * in shadow trees can be found as well.
   */
  hitAt(x: number, y: number, event?: Event): CardHit | null;
  /** Whether a hit has a mark that the reader can see. Default: it has none. */
  isMarked?(hit: CardHit): boolean;
  /** An entry that is known already; the entry of every hit is. */
  known(id: EntryId): Explained | undefined;
  /** Fetches an entry that may not be known yet. Rejects with a message for readers. */
  fetch(id: EntryId): Promise<Explained>;
  /** Entries of other glossaries with the same form as a hit, in the reader's order. */
  alternatives?(hit: CardHit): readonly EntryId[];
  /** Whether the page is about the subject of a glossary. Default: it isn't. */
  isSubject?(glossary: string): boolean;
  /** What opens the card. Default: a resting pointer. */
  readonly trigger?: CardTrigger;
  /** The reader had an entry open for long enough that it counts as looked up. */
  lookedUp(entry: EntryId): void;
  /** Opens the section in Glossa's reader. Rejects with a message for readers. */
  openSection(glossary: string, section: SectionId, entry: EntryId): Promise<void>;
  /** Searches all glossaries for a text, outside the page. Rejects with a message for readers. */
  search(text: string): Promise<void>;
  /**
   * Removes the marks of an entry, and the card with them. Rejects with a message for readers.
   *
   * @param byKey whether the reader pressed a key, so that *Undo* must be reachable by keyboard
   */
  mute(entry: EntryId, reach: MuteScope, byKey: boolean): Promise<void>;
  /** Reports to the background that a frame with this token will ask for the card's code. */
  expectFrame(token: string): void;
  /** Draws cards itself, on a page whose frames run no content script. */
  readonly mount?: MountCard | undefined;
  /** A card opened, and none was open before. */
  opened?(): void;
  /** The card closed, and no other replaces it. */
  closed?(): void;
}

/** The card as the content script sees it. */
export interface Card {
  /** The hit whose card is open. */
  readonly at: CardHit | null;
  /** Opens the card at a hit at once, by keyboard: the focus moves into it, and back on close. */
  openAt(hit: CardHit): void;
  /** Hits changed: closes the card if its hit is gone, else puts it at the hit again. */
  refresh(): void;
  /** Closes the card as Esc does. */
  dismiss(): void;
  /** Closes the card without animation; no timer is left. */
  close(): void;
}

/** `card.js` leaves its factory here, in the isolated world's global scope. */
export const CARD_FACTORY = Symbol.for('glossa:card');

export type CardFactory = (ports: CardPorts) => Card;

/** What a card also needs when there can be several. */
export interface OneCardPorts extends CardPorts {
  /** The reader keeps the card open, or no longer does. @returns the corner for it */
  kept(isKept: boolean): Corner;
  /** Closes another card, which was opened later. @returns whether there was one */
  yieldEscape(): boolean;
}
