/** Sums up what the words of texts weigh in one glossary. Pure; it must never keep the texts. */
import { topicStem } from '../sense/topic-model';
import { words as wordsOf } from '../tokens';

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
  readonly #weights = new Map<string, number | undefined>();

  /** @param weightOf a folded word, in nats; undefined if it says nothing */
  constructor(weightOf: (word: string) => number | undefined) {
    super();
    this.#weightOf = weightOf;
  }

  add(text: string): void {
    for (const word of wordsOf(text)) {
      this.length++;
      const stem = topicStem(word);
      if (this.#weights.has(stem)) continue;
      const weight = this.#weightOf(word);
      this.#weights.set(stem, weight);
      this.addWeight(weight);
    }
  }

  /** The weight of a stem; undefined if the text lacks it, or if it says nothing. */
  weightOf(stem: string): number | undefined {
    return this.#weights.get(stem);
  }

  /** Those stems that belong to the glossary, the heaviest first. */
  belongingStems(): string[] {
    const heavy: [stem: string, weight: number][] = [];
    for (const [stem, weight] of this.#weights) {
      if (weight !== undefined && weight > BELONGS) heavy.push([stem, weight]);
    }
    return heavy.sort(([, one], [, other]) => other - one).map(([stem]) => stem);
  }
}
