/** Sums up what the words of texts weigh in one glossary. Pure; it must never keep the texts. */
import { words as wordsOf } from '../tokens';
import type { Stemmer } from './languages';

/** A word of this weight (nats) or more belongs to the glossary. */
const BELONGS = 1.5;

/** What words weigh in all, each counted once. */
export class WordSum {
  /** The sum of their weights, in nats. */
  sum = 0;
  /** How many of them have a weight. */
  count = 0;
  /** How many of them belong to the glossary: see `BELONGS`. */
  belonging = 0;
  /** Running words, however often each occurs. */
  length = 0;

  /** Adds a word that wasn't added before. @param weight undefined if it says nothing */
  addWeight(weight: number | undefined): void {
    if (weight === undefined) return;
    this.sum += weight;
    this.count++;
    if (weight > BELONGS) this.belonging++;
  }
}

/** The words of one text or more, each stem once. */
export class TextWords extends WordSum {
  readonly #weightOf: (word: string) => number | undefined;
  readonly #stem: Stemmer;
  readonly #weights = new Map<string, number | undefined>();
  /** Of stems that belong to the glossary: the first word with that stem. */
  readonly #written = new Map<string, string>();

  /** @param weightOf a folded word, in nats; undefined if it says nothing */
  constructor(weightOf: (word: string) => number | undefined, stem: Stemmer) {
    super();
    this.#weightOf = weightOf;
    this.#stem = stem;
  }

  add(text: string): void {
    for (const word of wordsOf(text)) {
      this.length++;
      const stem = this.#stem(word);
      if (this.#weights.has(stem)) continue;
      const weight = this.#weightOf(word);
      this.#weights.set(stem, weight);
      this.addWeight(weight);
      if (weight !== undefined && weight > BELONGS) this.#written.set(stem, word);
    }
  }

  /** The weight of a stem; undefined if the text lacks it, or if it says nothing. */
  weightOf(stem: string): number | undefined {
    return this.#weights.get(stem);
  }

  /**
   * The words that belong to the glossary, the heaviest first.
   *
   * @param stems whose words are left out
   */
  belongingWords(stems: ReadonlySet<string>): string[] {
    return [...this.#written]
      .filter(([stem]) => !stems.has(stem))
      .sort(([one], [other]) => (this.weightOf(other) ?? 0) - (this.weightOf(one) ?? 0))
      .map(([, word]) => word);
  }
}
