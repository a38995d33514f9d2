/**
 * The background's look-up in a reader's glossary, in a page of its own: opens the bytes that the
 * browser's database holds, and looks words up. Bundled into a script of its own, which leaves
 * `glossaIndex`.
 */
import type { SourcedEntry } from '../../src/glossary/model';
import { openStored } from '../../src/library/own-glossary';
import { pack } from '../../src/library/packed';
import { benchGlossary } from './opened-entries';

export interface LookUpFigures {
  /** From the bytes to the first reply (ms). */
  readonly build: number;
  /** Each look-up: entries and companions for all the words (ms). */
  readonly samples: readonly number[];
  readonly entries: number;
  readonly companions: number;
}

const index = {
  /** Fetches entries from an address; looks words up `rounds` times. */
  async measure(address: string, words: readonly string[], rounds: number): Promise<LookUpFigures> {
    const entries = (await (await fetch(address)).json()) as SourcedEntry[];
    const { head, data } = await pack(benchGlossary(entries), 0);
    const start = performance.now();
    const glossary = await openStored(head, data);
    glossary.places(words.slice(0, 1));
    const build = performance.now() - start;
    const samples: number[] = [];
    let found = 0;
    let companions = 0;
    for (let round = 0; round < rounds; round++) {
      const from = performance.now();
      found = glossary.places(words).length;
      companions = glossary.companions(words).length;
      samples.push(performance.now() - from);
    }
    return { build, samples, entries: found, companions };
  },
};

(globalThis as { glossaIndex?: typeof index }).glossaIndex = index;
