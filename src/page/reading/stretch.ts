/** What was read in one stretch and not matched yet. */

import { Slice } from '../../dom/slices';
import type { Vocabulary } from '../../matching/vocabulary';
import type { ScanPass } from '../marking';
import type { Block } from './blocks';

export class Stretch implements ScanPass {
  size = 0;
  readonly words: string[] = [];
  readonly slice = new Slice();
  batch = new Batch();
  /** Where hits of an earlier pass may be gone. */
  roots = new Set<Element | ShadowRoot>();

  constructor(
    readonly vocabulary: Vocabulary,
    public pass: number,
  ) {}
}

/** Blocks that were read and not matched yet. */
export class Batch {
  readonly blocks: Block[] = [];
  /** UTF-16 units. */
  size = 0;
  /** Where each block's words end in the vocabulary's log. */
  readonly #ends: number[] = [];

  add(block: Block, logged: number): void {
    this.blocks.push(block);
    this.#ends.push(logged);
    this.size += block.text.length;
  }

  /** The blocks with a word that is 1 in `begins`. */
  in(vocabulary: Vocabulary, begins: Uint8Array): Block[] {
    let at = 0;
    return this.blocks.filter((_, i) => {
      const end = this.#ends[i] as number;
      while (at < end && begins[vocabulary.at(at)] !== 1) at++;
      const found = at < end;
      at = end;
      return found;
    });
  }
}
