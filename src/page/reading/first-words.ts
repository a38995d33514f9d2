/** Knows which forms the words of a page can make: only blocks that may have one need matching. */
import type { SourcedEntry } from '../../glossary/model';
import type { MatchableEntry } from '../../matching/matcher';
import { hashA, hashB } from '../../matching/tokens';
import type { Vocabulary } from '../../matching/vocabulary';
import type { Batch } from './batch';
import type { Block } from './blocks';

/** What a word is to the forms that begin with it. */
const BEGINS_LONGER = 1;
const IS_FORM = 2;

export class FirstWords {
  /** By the number of a word: 0 if no form begins with it. */
  #begins = new Uint8Array(0);
  /** First words of longer forms -> another word of each of these forms. */
  readonly #others = new Map<number, number[]>();
  /** By the number of a word: the last block that was found to have it. */
  #lastIn = new Int32Array(0);
  #block = 0;

  /**
   * Takes in the forms all of whose words the page has. Other forms can't be on it yet; when their
   * last word is read, their entries are sent again.
   *
   * @returns the entries with only those forms
   */
  add(entries: readonly SourcedEntry[], vocabulary: Vocabulary): MatchableEntry[] {
    this.#lengthen(vocabulary.size);
    const found: MatchableEntry[] = [];
    for (const { id, rank = 0, language, forms } of entries) {
      const complete = forms.filter(({ words }) => this.#take(words, vocabulary));
      if (complete.length > 0) {
        found.push({ id, rank, forms: complete, ...(language !== undefined && { language }) });
      }
    }
    return found;
  }

  /** Forgets the numbers of words. */
  clear(): void {
    this.#begins = new Uint8Array(0);
    this.#lastIn = new Int32Array(0);
    this.#others.clear();
  }

  /** The blocks that have the words of a form. */
  blocksIn({ blocks, ends }: Batch, vocabulary: Vocabulary): Block[] {
    let from = 0;
    return blocks.filter((_, i) => {
      const end = ends[i] as number;
      const found = this.#mayHaveForm(vocabulary, from, end);
      from = end;
      return found;
    });
  }

  /** Whether the words at [from, end) of the vocabulary's log may have a form. */
  #mayHaveForm(vocabulary: Vocabulary, from: number, end: number): boolean {
    const begins = this.#begins;
    let isOpen = false;
    for (let at = from; at < end; at++) {
      const kind = begins[vocabulary.at(at)];
      if (kind === IS_FORM) return true;
      isOpen ||= kind === BEGINS_LONGER;
    }
    if (!isOpen) return false;
    const lastIn = this.#lastIn;
    const block = ++this.#block;
    for (let at = from; at < end; at++) lastIn[vocabulary.at(at)] = block;
    for (let at = from; at < end; at++) {
      const number = vocabulary.at(at);
      if (begins[number] !== BEGINS_LONGER) continue;
      if (this.#others.get(number)?.some((other) => lastIn[other] === block)) return true;
    }
    return false;
  }

  /** @returns whether the page has all words of a form */
  #take(words: readonly string[], vocabulary: Vocabulary): boolean {
    let first = 0;
    let other = 0;
    for (const word of words) {
      const number = vocabulary.numberOf(hashA(word), hashB(word));
      if (number === 0) return false;
      if (first === 0) first = number;
      // The word that the page had last is probably the rarest.
      else if (number > other) other = number;
    }
    if (first === 0) return false;
    if (words.length === 1) this.#begins[first] = IS_FORM;
    else {
      this.#begins[first] ||= BEGINS_LONGER;
      const others = this.#others.get(first);
      if (!others) this.#others.set(first, [other]);
      else if (!others.includes(other)) others.push(other);
    }
    return true;
  }

  #lengthen(last: number): void {
    if (this.#begins.length > last) return;
    const begins = new Uint8Array(last * 2);
    begins.set(this.#begins);
    this.#begins = begins;
    const lastIn = new Int32Array(last * 2);
    lastIn.set(this.#lastIn);
    this.#lastIn = lastIn;
  }
}
