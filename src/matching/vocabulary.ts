/**
 * The distinct words of a page and how often each occurs. The page asks only about new ones.
 * It must never keep the page's text alive, nor the string of a word that it has returned.
 */
import { hashA, hashB } from './tokens';
import { STRIDE, scanned, scanWords } from './word-scan';

/**
 * Longer words (UTF-16 units, invisible characters included) are left out: they
 * are encoded data, and there may be megabytes of them. The longest word of an
 * English dictionary has 45 letters.
 */
export const LONGEST_WORD = 100;

/** Enough for most pages; each time it is half full it grows fourfold. */
const FIRST_SLOTS = 4096;
const FIRST_LOG = 4096;

export class Vocabulary {
  #slots = new Int32Array(FIRST_SLOTS * STRIDE);
  #mask = FIRST_SLOTS - 1;
  #size = 0;
  #fresh: string[] = [];
  #log = new Int32Array(FIRST_LOG);
  #logged = 0;

  /** How many distinct words there are; also the number given last. */
  get size(): number {
    return this.#size;
  }

  /** How many words `takeFresh` would return. */
  get freshCount(): number {
    return this.#fresh.length;
  }

  /** How many words have been logged since the log was cleared. */
  get logged(): number {
    return this.#logged;
  }

  /** The number of the `index`th word in the log. Words are numbered from 1 by first appearance. */
  at(index: number): number {
    return this.#log[index] as number;
  }

  /** Takes in the words of a text and logs them in order. */
  add(text: string): void {
    let at = 0;
    while (at < text.length) {
      scanWords(
        text,
        at,
        this.#slots,
        this.#mask,
        this.#size,
        this.#log,
        this.#logged,
        LONGEST_WORD,
        this.#fresh,
      );
      at = scanned.at;
      this.#size = scanned.size;
      this.#logged = scanned.logged;
      if (this.#size >= this.#mask >>> 1) this.#grow();
      if (this.#logged === this.#log.length) this.#lengthen();
    }
  }

  /** Empties the log. */
  clearLog(): void {
    this.#logged = 0;
    if (this.#log.length > FIRST_LOG) this.#log = new Int32Array(FIRST_LOG);
  }

  /**
   * The folded words that have occurred for the first time since the last call, in order. Their
   * numbers are consecutive, and the last one is `size`.
   */
  takeFresh(): string[] {
    const fresh = this.#fresh;
    this.#fresh = [];
    return fresh;
  }

  /** Whether a folded word has occurred. */
  has(word: string): boolean {
    return this.numberOf(hashA(word), hashB(word)) !== 0;
  }

  /** The number of the word with the hashes `a` and `b` (`hashA`, `hashB`); 0 if it is unknown. */
  numberOf(a: number, b: number): number {
    return this.#slots[this.#seek(a, b) + 2] as number;
  }

  /**
   * Visits the words whose count isn't 0.
   *
   * @param visit takes a word's number, and how often it occurred since its count was last 0
   */
  each(visit: (number: number, times: number) => void): void {
    const slots = this.#slots;
    for (let place = 0; place < slots.length; place += STRIDE) {
      const times = slots[place + 3] as number;
      if (times > 0) visit(slots[place + 2] as number, times);
    }
  }

  /** Whether a folded word has occurred since its count was last set to 0. */
  counts(word: string): boolean {
    return (this.#slots[this.#seek(hashA(word), hashB(word)) + 3] as number) > 0;
  }

  /** Sets the counts of all words to 0; the words stay known. */
  resetCounts(): void {
    for (let count = 3; count < this.#slots.length; count += STRIDE) this.#slots[count] = 0;
  }

  /** Empties the vocabulary: every word will be new again. */
  clear(): void {
    this.#slots = new Int32Array(FIRST_SLOTS * STRIDE);
    this.#mask = FIRST_SLOTS - 1;
    this.#size = 0;
    this.#fresh = [];
    this.clearLog();
  }

  /** The offset of the word's slot, or of the free slot that it belongs in. */
  #seek(a: number, b: number): number {
    const slots = this.#slots;
    const mask = this.#mask;
    let slot = (a ^ (a >>> 15)) & mask;
    for (;;) {
      const place = slot * STRIDE;
      if (slots[place + 2] === 0 || (slots[place] === a && slots[place + 1] === b)) return place;
      slot = (slot + 1) & mask;
    }
  }

  #grow(): void {
    const old = this.#slots;
    this.#slots = new Int32Array(old.length * 4);
    this.#mask = this.#mask * 4 + 3;
    for (let from = 0; from < old.length; from += STRIDE) {
      if (old[from + 2] === 0) continue;
      const place = this.#seek(old[from] as number, old[from + 1] as number);
      for (let i = 0; i < STRIDE; i++) this.#slots[place + i] = old[from + i] as number;
    }
  }

  #lengthen(): void {
    const longer = new Int32Array(this.#log.length * 4);
    longer.set(this.#log);
    this.#log = longer;
  }
}
