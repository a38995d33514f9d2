/**
 * What a document offers to the parts of Glossa that work in it. `TermSession` makes the one
 * host there is and hands it down. A part that needs less takes a `Pick<Host, …>`.
 */
import type { EntryId } from '../glossary/model';
import type { Marks } from '../marks/choices';
import type { WordWeights } from '../matching/subject/packed';

/** Asks how much words belong to the topic of the sense gate, and to the subjects of glossaries. */
export type Weigh = (
  words: readonly string[],
  glossaries: readonly string[],
) => Promise<WordWeights>;

export interface Host {
  /** Aborts when Glossa stops working in this document. */
  readonly signal: AbortSignal;
  /** `elements`: each term becomes an element of the page. */
  readonly painter: 'highlight' | 'elements';
  readonly marks: Marks;
  /** Primary subtags of the languages that are read: `en`. */
  readonly languages: ReadonlySet<string>;
  /** Entries that the reader ignores on this page. */
  readonly muted: ReadonlySet<EntryId>;
  readonly weigh: Weigh;
  /** Changes the page without our own observer noticing. */
  write<T>(write: () => T): T;
  /** Whether the page has written into a text node since it was first read. */
  isWritten(node: Text): boolean;
  /** The shadow roots whose text is read. */
  shadowRoots(): readonly ShadowRoot[];
  /** Reads the own text of these block roots again. */
  reread(roots: ReadonlySet<Element | ShadowRoot>): void;
  /** Reports that the page's hits have changed. */
  changed(): void;
  /** Ends this session and starts a new one. */
  restart(): void;
  /** Reports an error of work that nobody waits for. */
  failed(error: unknown): void;
}
