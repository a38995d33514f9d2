/**
 * What the content script and the part of it that only pages with terms need
 * (`page.js`) have of each other.
 */
import type { EntryId, SectionId } from '../glossary/model';
import type { FoundTerm } from '../matching/hit';
import type { LookupReply, PagePart, PageState } from '../messaging/protocol';
import type { Marking, Weigh } from '../page/marking';
import type { Explained, Reach } from '../popover/ports';

export interface PageWorkPorts {
  readonly signal: AbortSignal;
  readonly state: PageState;
  /** What the background sent of an entry. */
  explained(id: EntryId): Explained | undefined;
  /** Takes in entries that the background sent unasked. */
  keep(reply: LookupReply): void;
  /** Asks the background for an entry; rejects with a message for readers. */
  fetch(id: EntryId): Promise<Explained>;
  readonly weigh: Weigh;
  /** Has the background load further parts and the marks' style sheet into this frame. */
  prepare(parts: readonly PagePart[]): Promise<void>;
  lookedUp(entry: EntryId): void;
  /** Has the frame with the focus, if it is another one, listen for Esc or stop that. */
  hearEscape(on: boolean): void;
  openSection(glossary: string, section: SectionId, entry: EntryId): Promise<void>;
  mute(entry: EntryId, reach: Reach): Promise<void>;
  /** Announces the card's frame to the background. */
  expectFrame(token: string): void;
  /** Runs a write into the page that our own observer must not see. */
  write<T>(write: () => T): T;
  /** Whether the page has written into a text node. */
  isLive(node: Text): boolean;
  shadowRoots(): readonly ShadowRoot[];
  /** Called with what went wrong where nobody waits for it. */
  failed(error: unknown): void;
  /** Reads the own text of these block roots again. */
  reread(roots: ReadonlySet<Element | ShadowRoot>): void;
  /** The hits are not what they were. */
  changed(): void;
  /** Has the work begin anew. */
  again(): void;
}

export interface PageWork {
  readonly marking: Marking;
  /** Called now and then, to look for what no event tells. */
  look(): void;
  /** The visible terms of this document. */
  readonly terms: FoundTerm[];
  /** Scrolls to the nth (0-based, counted round) shown hit of an entry. */
  reveal(entry: EntryId, nth: number): void;
}

export type PageWorkFactory = (ports: PageWorkPorts) => PageWork;

/** `page.js` leaves its factory here, in the isolated world's global scope. */
export const PAGE_FACTORY = Symbol.for('glossa:page');

/**
 * What a part of the extension's code left under its key.
 *
 * @throws when it isn't there: the part could not be loaded.
 */
export function taken<T>(key: symbol): T {
  const factory = (globalThis as Record<symbol, unknown>)[key];
  if (!factory) throw new Error(`Glossa could not load a part of itself (${key.description}).`);
  return factory as T;
}
