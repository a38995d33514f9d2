/**
 * Decides where the everyday words of a glossary have the glossary's sense: where the page and
 * the paragraph are written in its vocabulary, and hold more of its terms than chance would put
 * there. Pure; it must never keep the page's text.
 */
import type { EntryId } from '../../glossary/model';
import type { Candidate, Reason } from '../hit';
import { rarityOf } from './everyday';
import type { Stemmer } from './languages';
import { BACKGROUND_LENGTHS, type SubjectNumbers } from './profile';
import { type SeenTerm, SeenTerms, TermChance } from './seen-terms';
import { TextWords, WordSum } from './text-words';

/** What one glossary and the table of everyday words say of words. */
export interface SubjectScale {
  readonly numbers: SubjectNumbers;
  /** How words are counted in the glossary's language. */
  readonly stem: Stemmer;
  /** In nats; undefined for words that say nothing about a subject. @param word folded */
  weightOf(word: string): number | undefined;
  /** How rare a word is in the glossary's language. @param word folded */
  levelOf(word: string): number;
  /** The stems of an entry's forms and definition that can say something about a subject. */
  stemsOf(entry: EntryId): Iterable<string>;
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
  bias: -2.2,
} as const;

/** Neutral words that are added to each mean, because short texts say little. */
const DOUBT = { page: 8, block: 3, heading: 1 } as const;

/** Words of the definition count from this rarity on, in nats: -ln of their probability. */
const DEFINITION_FROM = 5;

const MAX_EVIDENCE = 3;

/** The page's vote must move as far (nats) before decisions are made again. */
const ENOUGH = 0.5;

/** A page before one glossary's judge. */
export class SubjectPage {
  readonly #scale: SubjectScale;
  readonly #title: string;
  #words = new WordSum();
  readonly #seen: SeenTerms;
  readonly #chance: TermChance;
  readonly #headings = new Map<string, TextWords>();
  #vote: number | undefined;
  #version = 0;

  constructor(scale: SubjectScale, title: string) {
    this.#scale = scale;
    this.#title = title;
    this.#seen = new SeenTerms((word) => scale.levelOf(word), scale.stem);
    this.#chance = new TermChance(scale.numbers.levels);
  }

  /** Rises when the page has changed so much that `judge` may answer otherwise. */
  get version(): number {
    return this.#version;
  }

  /** Takes all words of the page at once. */
  setWords(words: WordSum): void {
    this.#words = words;
    this.#noteChange();
  }

  /** Takes the terms of a text of the page. */
  addTerms(terms: Iterable<SeenTerm>): void {
    let isMore = false;
    for (const term of terms) isMore = this.#seen.add(term) || isMore;
    if (isMore) this.#noteChange();
  }

  /** One block's judge: its words are read once. */
  block(text: string, candidates: readonly Candidate[], heading = ''): SubjectBlock {
    const words = this.#read(text);
    const terms = new SeenTerms((word) => this.#scale.levelOf(word), this.#scale.stem);
    for (const { entry, form } of candidates) terms.add({ entry, words: form.words });
    const judged = new Map<string, SubjectVerdict>();
    return {
      judge: (candidate) => {
        const own = new Map(candidate.form.words.map((word) => [this.#scale.stem(word), word]));
        const key = `${candidate.entry}\n${[...own.keys()].join(' ')}`;
        const known = judged.get(key);
        if (known) return known;
        const verdict = this.#judge(candidate, own, words, terms, heading);
        judged.set(key, verdict);
        return verdict;
      },
    };
  }

  /** @param written the candidate's words, by their stems */
  #judge(
    candidate: Candidate,
    written: ReadonlyMap<string, string>,
    block: TextWords,
    terms: SeenTerms,
    heading: string,
  ): SubjectVerdict {
    const own = new Set(written.keys());
    const around = this.#heading(heading);
    let { sum, count } = this.#words;
    for (const word of written.values()) {
      const weight = this.#scale.weightOf(word);
      if (weight === undefined || count === 0) continue;
      sum -= weight;
      count--;
    }
    // Other places of the entry say as little as this one.
    const { entry } = candidate;
    const score =
      WEIGHTS.bias +
      WEIGHTS.page * this.#mean(sum, count, DOUBT.page) +
      WEIGHTS.block * this.#meanWithout(own, block, DOUBT.block) +
      WEIGHTS.heading * this.#meanWithout(own, around, DOUBT.heading) +
      WEIGHTS.pageTerms * this.#seen.surprise(this.#chance.in(this.#words.length), entry, own) +
      WEIGHTS.blockTerms * terms.surprise(this.#chance.in(block.length), entry, own) +
      WEIGHTS.definition * this.#overlap(entry, own, block) +
      WEIGHTS.gap * Math.log(Math.min(2, Math.max(0.08, this.#scale.numbers.gap)));
    const evidence = block.belongingWords(own);
    const { belonging, count: of } = this.#words;
    return {
      shown: score > 0,
      reason: { by: 'subject', score, words: evidence.slice(0, MAX_EVIDENCE), belonging, of },
    };
  }

  /** 0 for any text, 1 for the glossary's own definitions. */
  #mean(sum: number, count: number, doubt: number): number {
    if (count <= 0) return 0;
    const { gap } = this.#scale.numbers;
    return (sum - count * this.#background(count)) / (count + doubt) / Math.max(0.1, gap);
  }

  #meanWithout(own: ReadonlySet<string>, text: TextWords, doubt: number): number {
    let { sum, count } = text;
    for (const stem of own) {
      const weight = text.weightOf(stem);
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

  /** How much of an entry's own definition is in a block. */
  #overlap(entry: EntryId, own: ReadonlySet<string>, block: TextWords): number {
    let all = 1;
    let met = 0;
    for (const stem of this.#scale.stemsOf(entry)) {
      if (own.has(stem)) continue;
      const rarity = rarityOf(this.#scale.levelOf(stem)) - DEFINITION_FROM;
      if (rarity <= 0) continue;
      all += rarity;
      if (block.weightOf(stem) !== undefined) met += rarity;
    }
    return met / Math.sqrt(all);
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
    const words = new TextWords(this.#scale.weightOf, this.#scale.stem);
    words.add(text);
    return words;
  }

  /** The page's own share of every verdict. */
  #noteChange(): void {
    const { sum, count, length } = this.#words;
    const vote =
      WEIGHTS.page * this.#mean(sum, count, DOUBT.page) +
      WEIGHTS.pageTerms * this.#seen.surprise(this.#chance.in(length));
    if (this.#vote !== undefined && Math.abs(vote - this.#vote) <= ENOUGH) return;
    this.#vote = vote;
    this.#version++;
  }
}

/** Judges the candidates of one block. */
export interface SubjectBlock {
  judge(candidate: Candidate): SubjectVerdict;
}
