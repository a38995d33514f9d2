/**
 * What stands between reading a page and marking it: the scanner is in every page, what
 * marks comes only where there is something to mark.
 */
import type { SourcedEntry } from '../glossary/model';
import type { Block } from './blocks';
import type { Changes } from './observer';
import type { Slice } from './slices';

/** What comes back for words that were asked about. */
export interface Found {
  readonly entries: readonly SourcedEntry[];
  /** Words that would complete further forms with those asked about. */
  readonly companions: readonly string[];
  /** The sense gate's table, with an entry that needs it. */
  readonly topics?: unknown;
}

/** One reading of a place. */
export interface Reading {
  /** Rises with each; what a later one finds in a block replaces what an earlier one did. */
  readonly pass: number;
  readonly slice: Slice;
  /** The first, of the whole document. */
  readonly initial: boolean;
}

/** Marks what the scanner reads. */
export interface Marking {
  /** Takes in entries not known before. */
  learn(entries: readonly SourcedEntry[], topics: unknown): void;
  /** Drops at once what no longer stands. */
  note(changes: Changes): void;
  /** Before a place is read anew: makes its text what the page wrote. */
  begin(root: Element | ShadowRoot, own: boolean): void;
  /** Marks the hits of blocks that were read. */
  mark(blocks: readonly Block[], reading: Reading): Promise<void>;
  /** After a reading: what an earlier one found in these roots, and this one didn't, goes. */
  finish(roots: Iterable<Element | ShadowRoot>, pass: number): void;
  /** Takes all marks of a root away: it isn't read any more. */
  drop(root: Element | ShadowRoot): void;
}
