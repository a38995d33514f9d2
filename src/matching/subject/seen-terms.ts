/**
 * The terms of a text, and how surprising they are there: how much rarer than chance would
 * put them into a text of its length. Pure.
 */
import type { EntryId } from '../../glossary/model';
import { PHRASE_LEVELS, probabilityOf } from './everyday';
import type { Stemmer } from './languages';

/** A term as it is written on the page. */
export interface SeenTerm {
  readonly entry: EntryId;
  /** Folded. */
  readonly words: readonly string[];
}

/** How many entries of a glossary have which level (`EverydayWords.levelOfTerm`). */
type Levels = readonly (readonly [level: number, entries: number])[];

/** Added to a probability, so that its logarithm is finite. */
const TINY = 1e-12;

/** Added to the variance of the surprise, so that few terms aren't taken for many. */
const DOUBT = 4;

/** Texts are taken for as long as the nearest power of e^¼. */
const STEPS_PER_E = 4;
const MIN_WORDS = 8;

/** What chance would put into a text. */
export interface Expected {
  /** Of the surprise of all terms, in nats. */
  readonly mean: number;
  readonly deviation: number;
  /** The length it is for (words). */
  readonly words: number;
}

/** What chance would put into texts of any length, of a glossary's terms. */
export class TermChance {
  readonly #levels: Levels;
  readonly #known = new Map<number, Expected>();

  constructor(levels: Levels) {
    this.#levels = levels;
  }

  /** @param length of a text (words) */
  in(length: number): Expected {
    const step = Math.round(Math.log(Math.max(length, MIN_WORDS)) * STEPS_PER_E);
    const known = this.#known.get(step);
    if (known) return known;
    const words = Math.exp(step / STEPS_PER_E);
    let mean = 0;
    let variance = 0;
    for (const [level, entries] of this.#levels) {
      const met = probabilityOfMeeting(level, words);
      const surprise = -Math.log(met + TINY);
      mean += entries * met * surprise;
      variance += entries * met * (1 - met) * surprise * surprise;
    }
    const expected = { mean, deviation: Math.sqrt(variance + DOUBT), words };
    this.#known.set(step, expected);
    return expected;
  }
}

/** The probability that a text has a term of a level. */
function probabilityOfMeeting(level: number, words: number): number {
  return 1 - Math.exp(-words * probabilityOf(level));
}

export class SeenTerms {
  readonly #levelOf: (word: string) => number;
  readonly #stem: Stemmer;
  /** By entry: the level of each way it is written; single words by their stem. */
  readonly #entries = new Map<EntryId, Map<string, number>>();
  /** By stem: the entries written as that single word. */
  readonly #byStem = new Map<string, Set<EntryId>>();
  /** The surprise of all entries together in a text of this many words. */
  #sum: { readonly words: number; readonly value: number } | undefined;

  /** @param levelOf a folded word: how rare it is in its language */
  constructor(levelOf: (word: string) => number, stem: Stemmer) {
    this.#levelOf = levelOf;
    this.#stem = stem;
  }

  /** @returns whether it is the first term of its kind */
  add({ entry, words }: SeenTerm): boolean {
    const stems = words.map(this.#stem);
    const [stem = '', ...more] = stems;
    const key = more.length === 0 ? stem : stems.join(' ');
    const written = this.#entries.get(entry) ?? new Map<string, number>();
    if (written.has(key)) return false;
    let level = more.length === 0 ? 0 : PHRASE_LEVELS;
    level += Math.max(...words.map((each) => this.#levelOf(each)));
    this.#entries.set(entry, written.set(key, level));
    if (more.length === 0) {
      const entries = this.#byStem.get(stem) ?? new Set();
      this.#byStem.set(stem, entries.add(entry));
    }
    this.#sum = undefined;
    return true;
  }

  /**
   * How much rarer than chance the terms are, in nats, on a scale of logarithms.
   *
   * @param entry isn't counted
   * @param stems terms that are one of these words aren't counted
   */
  surprise(expected: Expected, entry?: EntryId, stems: ReadonlySet<string> = NO_STEMS): number {
    const { mean, deviation, words } = expected;
    let sum = this.#all(words) - mean;
    const changed = new Set<EntryId>();
    if (entry !== undefined && this.#entries.has(entry)) changed.add(entry);
    for (const stem of stems) for (const other of this.#byStem.get(stem) ?? []) changed.add(other);
    for (const other of changed) {
      sum -= this.#of(other, words, NO_STEMS);
      if (other !== entry) sum += this.#of(other, words, stems);
    }
    return Math.sign(sum) * Math.log1p(Math.abs(sum) / deviation);
  }

  #all(words: number): number {
    if (this.#sum?.words !== words) {
      let value = 0;
      for (const entry of this.#entries.keys()) value += this.#of(entry, words, NO_STEMS);
      this.#sum = { words, value };
    }
    return this.#sum.value;
  }

  /** The surprise of an entry's rarest way of writing, in nats; 0 where none is left. */
  #of(entry: EntryId, words: number, without: ReadonlySet<string>): number {
    let rarest = -1;
    for (const [key, level] of this.#entries.get(entry) ?? []) {
      if (!without.has(key)) rarest = Math.max(rarest, level);
    }
    return rarest < 0 ? 0 : -Math.log(probabilityOfMeeting(rarest, words) + TINY);
  }
}

const NO_STEMS: ReadonlySet<string> = new Set();
