/**
 * What the card needs of the page it stands on and of the rest of the extension. The
 * content script supplies it; tests supply their own.
 */

import type {
  EntryId,
  GlossaryHead,
  RelatedTerm,
  SectionId,
  SourcedEntry,
} from '../glossary/model';
import type { Opening } from '../marks/choices';
import type { MountCard } from './card-frame';

/** A hit on the page, or what the reader selected there, as the card sees it. */
export interface CardHit {
  /** Null where what was selected is no entry. */
  readonly entry: EntryId | null;
  /** Where it is none: entries that come near. */
  readonly near?: readonly RelatedTerm[];
  /** Whether it is marked on the page, so that the mark can be switched off. */
  readonly isMark: boolean;
  /** As written on the page. */
  readonly term: string;
  /** A node within the hit: tells which layer the card must stand in. */
  readonly node: Node;
  /** The hit's client rectangles (CSS px, viewport), one a line; none when it is gone or hidden. */
  rects(): readonly DOMRect[];
}

/** An entry with all that a card shows beside it. */
export interface Explained {
  readonly entry: SourcedEntry;
  readonly head: GlossaryHead;
}

/** How far it reaches that a term isn't marked any more. */
export type Reach = 'page' | 'site' | 'everywhere';

export interface CardPorts {
  /** Aborts when Glossa ends its work in this document: the card goes, with every listener. */
  readonly signal: AbortSignal;
  /**
   * The hit at a point of the viewport (CSS px), or null. Exact: null for points that
   * lie in no rectangle of the hit. `event` helps to look into shadow trees.
   */
  hitAt(x: number, y: number, event?: Event): CardHit | null;
  /** What is known already; the entry of any hit is. */
  known(id: EntryId): Explained | undefined;
  /** Fetches an entry that may not be known yet. Rejects with a message for readers. */
  fetch(id: EntryId): Promise<Explained>;
  /** What opens the card. Default: the pointer at rest. */
  readonly opening?: Opening;
  /** The reader had an entry open for a while: it counts as looked up. */
  lookedUp(entry: EntryId): void;
  /** Opens the section in Glossa's reader. Rejects with a message for readers. */
  openSection(glossary: string, section: SectionId, entry: EntryId): Promise<void>;
  /** Switches the marks of an entry off; the card goes with them. Rejects with a message for readers. */
  mute(entry: EntryId, reach: Reach): Promise<void>;
  /** Tells the background that a frame with this token is about to ask for the card's code. */
  expectFrame(token: string): void;
  /** Draws cards from here, on a page where no content script runs in frames. */
  readonly mount?: MountCard | undefined;
  /** A card was opened, and none was open before. */
  opened?(): void;
  /** The card was closed, and no other takes its place. */
  closed?(): void;
}

/** What the content script can ask of the card. */
export interface Card {
  /** The hit whose card is open. */
  readonly at: CardHit | null;
  /** Opens the card at a hit at once, by keyboard: focus moves into the card, and back on close. */
  openAt(hit: CardHit): void;
  /** Hits changed: closes the card where the hit it stands at is gone, else places it anew. */
  refresh(): void;
  /** Closes the card as Esc does. */
  dismiss(): void;
  /** Closes the card without animation; no timer is left. */
  close(): void;
}

/** `card.js` leaves its factory here, in the isolated world's global scope. */
export const CARD_FACTORY = Symbol.for('glossa:card');

export type CardFactory = (ports: CardPorts) => Card;
