/** What the scanner needs from outside. */

import type { Host } from '../host';
import type { LookupResult, Marking } from '../marking';

export interface ScannerPorts extends Pick<Host, 'signal' | 'languages' | 'failed'> {
  /** Asks the background; may return entries that it returned before. */
  lookup(words: readonly string[], known: readonly string[]): Promise<LookupResult>;
  /** Loads what marks hits; called when the page has the first words of entries. */
  marking(): Promise<Marking>;
  /** Called with each shadow root that is found. */
  shadow(root: ShadowRoot): void;
  /** Passes on the changes that were noted (`noteChanges`), by `handleChanges`. */
  settle?(): void;
  /** Loads what judges whether the text of a `pre` is prose (`judgeProseBy`). */
  loadProse?(): Promise<void>;
}
