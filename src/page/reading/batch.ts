/** Blocks that were read and not matched yet. */
import type { Block } from './blocks';

export class Batch {
  readonly blocks: Block[] = [];
  /** UTF-16 units. */
  size = 0;
  /** Where each block's words end in the vocabulary's log. */
  readonly ends: number[] = [];

  add(block: Block, logged: number): void {
    this.blocks.push(block);
    this.ends.push(logged);
    this.size += block.text.length;
  }
}
