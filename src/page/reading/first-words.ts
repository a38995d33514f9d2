/** Knows the words that forms begin with: only blocks that have one need matching. */
import type { SourcedEntry } from '../../glossary/model';
import { hashA, hashB } from '../../matching/tokens';
import type { Vocabulary } from '../../matching/vocabulary';
import type { Batch } from './batch';
import type { Block } from './blocks';

export class FirstWords {
  /** By the number of a word: 1 if a form begins with it. */
  #begins = new Uint8Array(0);

  add(entries: readonly SourcedEntry[], vocabulary: Vocabulary): void {
    const { size } = vocabulary;
    if (this.#begins.length <= size) {
      const longer = new Uint8Array(size * 2);
      longer.set(this.#begins);
      this.#begins = longer;
    }
    for (const { forms } of entries) {
      for (const { words } of forms) {
        const [first = ''] = words;
        this.#begins[vocabulary.numberOf(hashA(first), hashB(first))] = 1;
      }
    }
    // Words that the page doesn't have get the number 0.
    this.#begins[0] = 0;
  }

  /** Forgets the numbers of words. */
  clear(): void {
    this.#begins = new Uint8Array(0);
  }

  /** The blocks in which a form may begin. */
  blocksIn({ blocks, ends }: Batch, vocabulary: Vocabulary): Block[] {
    let at = 0;
    return blocks.filter((_, i) => {
      const end = ends[i] as number;
      while (at < end && this.#begins[vocabulary.at(at)] !== 1) at++;
      const found = at < end;
      at = end;
      return found;
    });
  }
}
