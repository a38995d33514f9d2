/** The glossaries that pages are measured with, and the replies that the background would give. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SourcedEntry } from '../../src/glossary/model';
import type { OpenGlossary } from '../../src/library/open-glossary';
import { type PackedWeights, type TopicModel, Topics } from '../../src/matching/sense/topic-model';
import type { LookupResult } from '../../src/page/marking';
import { ASSETS, loadBundledGlossary } from '../read-sources';
import { seeded, shuffled } from './chance';
import { largeGlossary, nounGlossary } from './large-glossary';
import { openedEntries } from './opened-entries';
import { readWordLists } from './word-lists';

const LARGE = 100_000;

/** `nouns` has every noun of English, so that nearly every line of a page has hits. */
export const GLOSSARIES = ['bundled', 'large', 'nouns'] as const;
export type GlossaryName = (typeof GLOSSARIES)[number];

/** Any number will do, as long as it never changes. */
const SEED = 6;

export class BenchGlossaries {
  readonly entries: Readonly<Record<GlossaryName, readonly SourcedEntry[]>>;
  readonly #opened: Readonly<Record<GlossaryName, OpenGlossary>>;
  readonly #topics: Topics;

  private constructor(entries: BenchGlossaries['entries'], topics: Topics) {
    this.entries = entries;
    this.#topics = topics;
    this.#opened = {
      bundled: openedEntries(entries.bundled),
      large: openedEntries(entries.large),
      nouns: openedEntries(entries.nouns),
    };
  }

  /** @throws GlossaryError if the bundled glossary's sources have problems */
  static async load(): Promise<BenchGlossaries> {
    const glossary = await loadBundledGlossary();
    const model = JSON.parse(await readFile(join(ASSETS, 'topics.json'), 'utf8')) as TopicModel;
    const bundled = glossary.entries.map((entry) => ({ ...entry, glossary: glossary.id }));
    const { allNouns, ...lists } = readWordLists();
    const nouns = shuffled(allNouns, seeded(SEED)).slice(0, LARGE);
    return new BenchGlossaries(
      {
        bundled,
        large: largeGlossary(bundled, lists, LARGE, seeded(SEED)),
        nouns: nounGlossary(bundled, lists, nouns, seeded(SEED)),
      },
      new Topics(model),
    );
  }

  /** The background's reply (`src/background/look-ups.ts`). */
  answer(name: GlossaryName, words: readonly string[], known: readonly string[]): LookupResult {
    const glossary = this.#opened[name];
    const places = glossary.places(words, new Set(known));
    return {
      entries: places.map((place) => this.entries[name][place] as SourcedEntry),
      companions: known.length > 0 ? [] : glossary.companions(words),
    };
  }

  /** Weighs words as the background does. */
  weigh(words: readonly string[]): PackedWeights {
    return this.#topics.pack(words);
  }

  /** All forms of the bundled glossary. */
  get forms(): string[] {
    return [...new Set(this.entries.bundled.flatMap(({ forms }) => forms.map(({ text }) => text)))];
  }
}
