/**
 * Decides where the everyday words of a glossary have the glossary's sense: where the page and
 * the paragraph are written in its vocabulary, and hold more of its terms than chance would put
 * there. Pure; it must never keep the page's text.
 */
import type { EntryId } from '../../glossary/model';
import type { Candidate, Reason } from '../hit';
import { topicStem } from '../sense/topic-model';
import { words as wordsOf } from '../tokens';
import { PHRASE_LEVELS, probabilityOf, rarityOf } from './everyday';
import { BACKGROUND_LENGTHS, type SubjectNumbers } from './profile';

/** What one glossary and the table of everyday words say of words. */
export interface SubjectScale {
  readonly numbers: SubjectNumbers;
  /** In nats; undefined for words that say nothing about a subject. @param word folded */
  weightOf(word: string): number | undefined;
  /** How rare a word is in general English. @param word folded */
  levelOf(word: string): number;
  /** The stems of an entry's forms and definition. */
  stemsOf(entry: EntryId): Iterable<string>;
}

/** All words of a page, each once. */
export interface PageWords {
  /** The sum of their weights, in nats. */
  readonly sum: number;
  /** How many of them have a weight. */
  readonly count: number;
  /** How many of them belong to the glossary: see `BELONGS`. */
  readonly belonging: number;
  /** Running words of the page. */
  readonly length: number;
}

/** What the judge finds at a place. */
export interface SubjectVerdict {
  readonly shown: boolean;
  readonly reason: Extract<Reason, { by: 'subject' }>;
}

/**
 * The weights of the evidence: fitted by logistic regression on openly licensed texts of ten
 * subjects, none of which is about another's (docs/decisions).
 */
const WEIGHTS = {
  page: 1.78,
  block: 5.78,
  heading: 0.24,
  pageTerms: 0.47,
  blockTerms: 0.82,
  definition: 0.43,
  gap: -0.45,
  bias: -2.1,
} as const;

/** Words of nothing in particular, added to each mean: short texts say little. */
const DOUBT = { page: 8, block: 3, heading: 1 } as const;

/** A word of this weight (nats) or more belongs to the glossary. */
export const BELONGS = 1.5;

/** Words of the definition count from this rarity on, in nats: -ln of their probability. */
const DEFINITION_FROM = 5;

const MAX_EVIDENCE = 3;

/** The page's vote must move as far (nats) before decisions are made again. */
const ENOUGH = 0.5;

/** A term as it is written on the page. */
export interface SeenTerm {
  readonly entry: EntryId;
  /** Folded. */
  readonly words: readonly string[];
}

/** A term met on the page or in the block. */
interface Seen {
  readonly entry: EntryId;
  readonly level: number;
  /** The stem of a single word; undefined for a phrase. */
  readonly stem: string | undefined;
}

/** The words of one text, each stem once. */
interface TextWords {
  readonly weights: ReadonlyMap<string, number>;
  readonly sum: number;
  readonly length: number;
}

/** A page before one glossary's judge. */
export class SubjectPage {
  readonly #scale: SubjectScale;
  readonly #title: string;
  #words: PageWords = { sum: 0, count: 0, belonging: 0, length: 0 };
  readonly #seen = new Map<string, Seen>();
  readonly #headings = new Map<string, TextWords>();
  /** By the stems of a term: how surprising the page's other terms are. */
  #surprises = new Map<string, number>();
  readonly #expected = new Map<number, { mean: number; deviation: number; words: number }>();
  #vote: number | undefined;
  #version = 0;

  constructor(scale: SubjectScale, title: string) {
    this.#scale = scale;
    this.#title = title;
  }

  /** Rises when the page has changed so much that `judge` may answer otherwise. */
  get version(): number {
    return this.#version;
  }

  /** Takes all words of the page at once. */
  setWords(words: PageWords): void {
    this.#words = words;
    this.#surprises = new Map();
    this.#noteChange();
  }

  /** Takes the terms of a text of the page. */
  addTerms(terms: Iterable<SeenTerm>): void {
    let added = false;
    for (const term of terms) {
      const key = `${term.entry}\n${term.words.join(' ')}`;
      if (this.#seen.has(key)) continue;
      this.#seen.set(key, this.#seenAs(term));
      added = true;
    }
    if (!added) return;
    this.#surprises = new Map();
    this.#noteChange();
  }

  /** One block's judge: its words are read once. */
  block(text: string, candidates: readonly Candidate[], heading = ''): SubjectBlock {
    const words = this.#read(text);
    const judged = new Map<string, SubjectVerdict>();
    return {
      judge: (candidate) => {
        const stems = [...new Set(candidate.form.words.map(topicStem))];
        const key = `${candidate.entry}\n${stems.join(' ')}`;
        const known = judged.get(key);
        if (known) return known;
        const verdict = this.#judge(candidate, stems, words, candidates, heading);
        judged.set(key, verdict);
        return verdict;
      },
    };
  }

  #judge(
    candidate: Candidate,
    stems: readonly string[],
    block: TextWords,
    candidates: readonly Candidate[],
    heading: string,
  ): SubjectVerdict {
    const own = new Set(stems);
    const around = this.#heading(heading);
    let { sum, count } = this.#words;
    for (const stem of own) {
      const weight = this.#scale.weightOf(stem);
      if (weight === undefined || count === 0) continue;
      sum -= weight;
      count--;
    }
    // Other places of the entry in this block say as little as this one.
    const others = candidates.filter((each) => each.entry !== candidate.entry);
    const score =
      WEIGHTS.bias +
      WEIGHTS.page * this.#mean(sum, count, DOUBT.page) +
      WEIGHTS.block * this.#meanWithout(own, block, DOUBT.block) +
      WEIGHTS.heading * this.#meanWithout(own, around, DOUBT.heading) +
      WEIGHTS.pageTerms * this.#pageSurprise(candidate.entry, own) +
      WEIGHTS.blockTerms *
        this.#surprise(
          others.map(({ entry, form }) => this.#seenAs({ entry, words: form.words })),
          own,
          block.length,
        ) +
      WEIGHTS.definition * this.#overlap(candidate.entry, own, block) +
      WEIGHTS.gap * Math.log(Math.min(2, Math.max(0.08, this.#scale.numbers.gap)));
    const evidence = [...block.weights]
      .filter(([stem, weight]) => weight > BELONGS && !own.has(stem))
      .sort(([, one], [, other]) => other - one)
      .slice(0, MAX_EVIDENCE)
      .map(([stem]) => stem);
    const { belonging, count: of } = this.#words;
    return {
      shown: score > 0,
      reason: { by: 'subject', score, words: evidence, belonging, of },
    };
  }

  /** 0 for any text, 1 for the glossary's own definitions. */
  #mean(sum: number, count: number, doubt: number): number {
    if (count <= 0) return 0;
    const { gap } = this.#scale.numbers;
    return (sum - count * this.#background(count)) / (count + doubt) / Math.max(0.1, gap);
  }

  #meanWithout(own: ReadonlySet<string>, text: TextWords, doubt: number): number {
    let { sum } = text;
    let count = text.weights.size;
    for (const stem of own) {
      const weight = text.weights.get(stem);
      if (weight === undefined) continue;
      sum -= weight;
      count--;
    }
    return this.#mean(sum, count, doubt);
  }

  /** What a general text of as many words would weigh on average, by ln(count + 1). */
  #background(count: number): number {
    const { background } = this.#scale.numbers;
    const at = Math.log(count + 1);
    const lengths = BACKGROUND_LENGTHS;
    for (let i = 0; i < lengths.length; i++) {
      const to = Math.log(lengths[i] as number);
      if (at > to) continue;
      if (i === 0) return background[0] ?? 0;
      const from = Math.log(lengths[i - 1] as number);
      const [low = 0, high = 0] = [background[i - 1], background[i]];
      return low + ((at - from) / (to - from)) * (high - low);
    }
    return background.at(-1) ?? 0;
  }

  #pageSurprise(entry: EntryId, own: ReadonlySet<string>): number {
    const key = `${entry}\n${[...own].join(' ')}`;
    let surprise = this.#surprises.get(key);
    if (surprise === undefined) {
      const others = [...this.#seen.values()].filter((each) => each.entry !== entry);
      surprise = this.#surprise(others, own, this.#words.length);
      this.#surprises.set(key, surprise);
    }
    return surprise;
  }

  /** How much rarer than chance the terms of a text are, in nats, on a scale of logarithms. */
  #surprise(terms: readonly Seen[], own: ReadonlySet<string>, length: number): number {
    const entries = new Map<EntryId, number>();
    for (const { entry, level, stem } of terms) {
      if (stem !== undefined && own.has(stem)) continue;
      entries.set(entry, Math.max(level, entries.get(entry) ?? 0));
    }
    const { mean, deviation, words } = this.#expect(length);
    let sum = -mean;
    for (const level of entries.values()) {
      sum -= Math.log(1 - Math.exp(-words * probabilityOf(level)) + 1e-12);
    }
    return Math.sign(sum) * Math.log1p(Math.abs(sum) / deviation);
  }

  /** What chance would put into a text of a length (words). */
  #expect(length: number): { mean: number; deviation: number; words: number } {
    const step = Math.round(Math.log(Math.max(length, 8)) * 4);
    const known = this.#expected.get(step);
    if (known) return known;
    const words = Math.exp(step / 4);
    let mean = 0;
    let variance = 0;
    for (const [level, entries] of this.#scale.numbers.levels) {
      const met = 1 - Math.exp(-words * probabilityOf(level));
      const surprise = -Math.log(met + 1e-12);
      mean += entries * met * surprise;
      variance += entries * met * (1 - met) * surprise * surprise;
    }
    const expected = { mean, deviation: Math.sqrt(variance + 4), words };
    this.#expected.set(step, expected);
    return expected;
  }

  /** How much of an entry's own definition stands in a block. */
  #overlap(entry: EntryId, own: ReadonlySet<string>, block: TextWords): number {
    let all = 1;
    let met = 0;
    for (const stem of this.#scale.stemsOf(entry)) {
      if (own.has(stem)) continue;
      const rarity = rarityOf(this.#scale.levelOf(stem)) - DEFINITION_FROM;
      if (rarity <= 0) continue;
      all += rarity;
      if (block.weights.has(stem)) met += rarity;
    }
    return met / Math.sqrt(all);
  }

  #seenAs({ entry, words }: SeenTerm): Seen {
    const stems = words.map(topicStem);
    let level = 0;
    for (const stem of stems) level = Math.max(level, this.#scale.levelOf(stem));
    return stems.length === 1
      ? { entry, level, stem: stems[0] }
      : { entry, level: level + PHRASE_LEVELS, stem: undefined };
  }

  #heading(heading: string): TextWords {
    let words = this.#headings.get(heading);
    if (!words) {
      words = this.#read(`${this.#title} . ${heading}`);
      this.#headings.set(heading, words);
    }
    return words;
  }

  #read(text: string): TextWords {
    const weights = new Map<string, number>();
    let sum = 0;
    let length = 0;
    for (const word of wordsOf(text)) {
      length++;
      const stem = topicStem(word);
      if (weights.has(stem)) continue;
      const weight = this.#scale.weightOf(word);
      if (weight === undefined) continue;
      weights.set(stem, weight);
      sum += weight;
    }
    return { weights, sum, length };
  }

  /** The page's own share of every verdict. */
  #noteChange(): void {
    const { sum, count, length } = this.#words;
    const vote =
      WEIGHTS.page * this.#mean(sum, count, DOUBT.page) +
      WEIGHTS.pageTerms * this.#surprise([...this.#seen.values()], new Set(), length);
    if (this.#vote !== undefined && Math.abs(vote - this.#vote) <= ENOUGH) return;
    this.#vote = vote;
    this.#version++;
  }
}

/** Judges the candidates of one block. */
export interface SubjectBlock {
  judge(candidate: Candidate): SubjectVerdict;
}
