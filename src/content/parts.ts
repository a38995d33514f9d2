/**
 * What the content script and the part of it that only pages with terms need
 * (`page.js`) have of each other.
 */
import type { FoundTerm } from '../matching/hit';
import type { LookupReply, PagePart, PageState } from '../messaging/protocol';
import type { Marking } from '../page/marking';

export interface PageWorkPorts {
  readonly signal: AbortSignal;
  readonly state: PageState;
  /** What the background sent so far. */
  readonly replies: readonly LookupReply[];
  /** Has the background load further parts and the marks' style sheet into this frame. */
  prepare(parts: readonly PagePart[]): Promise<void>;
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
  /** Takes in what the background sends later. */
  keep(reply: LookupReply): void;
  readonly marking: Marking;
  /** Called now and then, to look for what no event tells. */
  look(): void;
  /** The visible terms of this document. */
  readonly terms: FoundTerm[];
  /**
   * Takes what the popup says to the frames of a tab: where this one is meant, scrolls to the
   * nth (0-based, counted round) shown hit of an entry.
   *
   * @param frame names this frame
   */
  heard(message: unknown, frame: string): void;
}

export type PageWorkFactory = (ports: PageWorkPorts) => PageWork;

/** `page.js` leaves its factory here, in the isolated world's global scope. */
export const PAGE_FACTORY = Symbol.for('glossa:page');

/**
 * What a part of the extension's code left under its key.
 *
 * @throws when it isn't there: the part could not be loaded.
 */
export function takePart<T>(key: symbol): T {
  const factory = (globalThis as Record<symbol, unknown>)[key];
  if (!factory) throw new Error(`Glossa could not load a part of itself (${key.description}).`);
  return factory as T;
}
