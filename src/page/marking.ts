/**
 * The interface between reading a page and marking it: the scanner is in every page, the code
 * that marks is loaded only if there is something to mark.
 */

import type { Slice } from '../dom/slices';
import type { SourcedEntry } from '../glossary/model';
import type { Vocabulary } from '../matching/vocabulary';
import type { Changes } from './changes/changes';
import type { Urgent } from './changes/observer';
import type { Batch } from './reading/batch';

/** The reply to a look-up of words. */
export interface LookupResult {
  readonly entries: readonly SourcedEntry[];
  /** Words that would complete further forms with those asked about; none if words were known. */
  readonly companions: readonly string[];
}

/** A stretch of reading, of one or several places. */
export interface ScanPass {
  /** Rises with each group of places. What a later pass finds in a block replaces earlier hits. */
  readonly pass: number;
  readonly slice: Slice;
  /** The page's words, with what was read so far. */
  readonly vocabulary: Vocabulary;
  /** The words that are new in this stretch, in the order of their numbers. */
  readonly words: readonly string[];
  /** How much was read (UTF-16 units). */
  readonly size: number;
}

/** Marks what the scanner reads. */
export interface Marking extends Urgent {
  /** Adds entries; some may have been added before. */
  add(entries: readonly SourcedEntry[], vocabulary: Vocabulary): void;
  /** Forgets what depends on the vocabulary, which was emptied: words will get other numbers. */
  clear(): void;
  /** Removes hits at once that are no longer there. */
  handleChanges(changes: Changes): void;
  /**
   * Before a place is read again: restores the text that the page wrote, step by step.
   *
   * @returns the roots that have hits there; null for a step without one
   */
  restore(root: Element | ShadowRoot, own: boolean): Iterable<Element | ShadowRoot | null>;
  /** Marks the hits of blocks. */
  mark(batch: Batch, reading: ScanPass): Promise<void>;
  /** After a pass: removes what only an earlier pass found in these roots, step by step. */
  dropStale(roots: Iterable<Element | ShadowRoot>, pass: number): Iterable<void>;
  /** After all places: decides the hits that needed everything read, and marks them. */
  decide(reading: ScanPass): Promise<void>;
  /** Removes all hits in a root that is no longer read, step by step. */
  unmark(root: Element | ShadowRoot): Iterable<void>;
}
