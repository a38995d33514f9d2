/**
 * What stands between reading a page and marking it: the scanner is in every page, what
 * marks comes only where there is something to mark.
 */

import type { Slice } from '../dom/slices';
import type { SourcedEntry } from '../glossary/model';
import type { Vocabulary } from '../matching/vocabulary';
import type { Changes } from './changes/observer';
import type { Block } from './reading/blocks';

/** What comes back for words that were asked about. */
export interface LookupResult {
  readonly entries: readonly SourcedEntry[];
  /** Words that would complete further forms with those asked about. */
  readonly companions: readonly string[];
}

/** A stretch of reading, of one place or several one after another. */
export interface ScanPass {
  /** Rises with each group of places; what a later one finds in a block replaces what an earlier one did. */
  readonly pass: number;
  readonly slice: Slice;
  /** The page's words, with what was read so far. */
  readonly vocabulary: Vocabulary;
  /** The words that were first met in this stretch, in the order of their numbers. */
  readonly words: readonly string[];
  /** How much was read (UTF-16 units). */
  readonly size: number;
}

/** Marks what the scanner reads. */
export interface Marking {
  /** Takes in entries not known before. */
  add(entries: readonly SourcedEntry[]): void;
  /** The vocabulary has begun anew: words will get other numbers. */
  clear(): void;
  /** Drops at once what no longer stands. */
  handleChanges(changes: Changes): void;
  /**
   * Before a place is read anew: makes its text what the page wrote, step by step.
   *
   * @returns the roots that have hits there; null for a step without one
   */
  restore(root: Element | ShadowRoot, own: boolean): Iterable<Element | ShadowRoot | null>;
  /** Marks the hits of blocks in which a form may begin. */
  mark(blocks: readonly Block[], reading: ScanPass): Promise<void>;
  /** After a pass, step by step: what an earlier one found in these roots, and this didn't, goes. */
  dropStale(roots: Iterable<Element | ShadowRoot>, pass: number): Iterable<void>;
  /** After all places: marks what only all that was read could decide. */
  decide(reading: ScanPass): Promise<void>;
  /** Takes all marks in a root away, step by step: it isn't read any more. */
  unmark(root: Element | ShadowRoot): Iterable<void>;
}
