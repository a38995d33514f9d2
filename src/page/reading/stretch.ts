/** What was read in one stretch and not matched yet. */

import { Slice } from '../../dom/slices';
import type { Vocabulary } from '../../matching/vocabulary';
import type { ScanPass } from '../marking';
import { Batch } from './batch';

export class Stretch implements ScanPass {
  size = 0;
  readonly words: string[] = [];
  readonly slice: Slice;
  batch = new Batch();
  /** Where hits of an earlier pass may be gone. */
  roots = new Set<Element | ShadowRoot>();

  /** @param patience how long (ms) it waits for the page to be idle */
  constructor(
    readonly vocabulary: Vocabulary,
    public pass: number,
    patience: number,
  ) {
    this.slice = new Slice(patience);
  }
}
