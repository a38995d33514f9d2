/**
 * The background's look-up, in a page of its own: builds the index of a glossary and asks
 * it. Bundled into a script of its own: leaves `glossaIndex`.
 */
import { createIndex } from '../../src/glossary/index';
import type { SourcedEntry } from '../../src/glossary/model';

export interface LookUpFigures {
  /** From parsed entries to the first answer (ms). */
  readonly build: number;
  /** Each question: entries and companions for all the words (ms). */
  readonly samples: readonly number[];
  readonly entries: number;
  readonly companions: number;
}

const index = {
  /** Takes entries from an address; asks `rounds` times. */
  async measure(address: string, words: readonly string[], rounds: number): Promise<LookUpFigures> {
    const entries = (await (await fetch(address)).json()) as SourcedEntry[];
    const start = performance.now();
    const made = createIndex(entries);
    made.lookup(words.slice(0, 1));
    const build = performance.now() - start;
    const samples: number[] = [];
    let found = 0;
    let companions = 0;
    for (let round = 0; round < rounds; round++) {
      const from = performance.now();
      found = made.lookup(words).length;
      companions = made.companions(words).length;
      samples.push(performance.now() - from);
    }
    return { build, samples, entries: found, companions };
  },
};

(globalThis as { glossaIndex?: typeof index }).glossaIndex = index;
