/**
 * The distinct words of a page and how often each occurs. The page asks only about new ones.
 * It must never keep the page's text alive, nor the string of a word that it has returned.
 */
import { foldSpan, PLAIN, SEPARATOR, units } from './characters';
import { FACTOR_A, FACTOR_B, hashA, hashB, SEED_A, SEED_B, WordScanner } from './tokens';

/**
 * Longer words (UTF-16 units, invisible characters included) are left out: they
 * are encoded data, and there may be megabytes of them. The longest word of an
 * English dictionary has 45 letters.
 */
export const LONGEST_WORD = 100;

/** Units of a slot: the two hashes, the word's number (0: the slot is free), its count. */
const STRIDE = 4;

/** Enough for most pages; each time it is half full it grows fourfold. */
const FIRST_SLOTS = 4096;
const FIRST_LOG = 4096;

/**
 * With more distinct words than this, a vocabulary is full: it takes 4 MB. Pages that count or
 * stream have new words without end.
 */
const MAX_WORDS = 100_000;

/** Reads the words that aren't plain letters and digits. */
const scanner = new WordScanner();

export class Vocabulary {
  #slots = new Int32Array(FIRST_SLOTS * STRIDE);
  #mask = FIRST_SLOTS - 1;
  #size = 0;
  #most = MAX_WORDS;
  #fresh: string[] = [];
  #log = new Int32Array(FIRST_LOG);
  #logged = 0;

  /** How many distinct words there are; also the number given last. */
  get size(): number {
    return this.#size;
  }

  /** Whether it should be emptied, and all of the page be read again. */
  get isFull(): boolean {
    return this.#size > this.#most;
  }

  /** What it has is all from the page as it is: it may become twice as large before it is full. */
  allowMore(): void {
    this.#most = Math.max(MAX_WORDS, this.#size * 2);
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

  /**
   * Takes in the words of a text and logs them in order. This is the hot loop of every page: one
   * function over numbers and typed arrays, twice as fast as stepping a `WordCursor` and asking a
   * `WordTable`. It must find the same words as `tokens.ts`.
   */
  add(text: string): void {
    const { length } = text;
    const fresh = this.#fresh;
    let slots = this.#slots;
    let mask = this.#mask;
    let size = this.#size;
    let log = this.#log;
    let logged = this.#logged;
    let i = 0;
    for (;;) {
      let unit = SEPARATOR;
      let raw = 0;
      while (i < length) {
        raw = text.charCodeAt(i);
        unit = units[raw] as number;
        if (unit !== SEPARATOR) break;
        i++;
      }
      if (i >= length) break;
      let start = i;
      let end = i;
      let a = SEED_A;
      let b = SEED_B;
      let unlike = 0;
      while (unit >= PLAIN) {
        unlike |= unit ^ raw;
        a = Math.imul(a ^ unit, FACTOR_A);
        b = Math.imul(b + unit, FACTOR_B);
        end = ++i;
        if (i === length) break;
        raw = text.charCodeAt(i);
        unit = units[raw] as number;
      }
      if (i < length && unit < PLAIN && unit !== SEPARATOR) {
        if (!scanner.read(text, start)) break;
        start = scanner.start;
        end = scanner.end;
        i = end;
        a = scanner.hashA;
        b = scanner.hashB;
        unlike = 1;
      }
      if (end - start > LONGEST_WORD) continue;
      let slot = (a ^ (a >>> 15)) & mask;
      for (;;) {
        const place = slot * STRIDE;
        const known = slots[place + 2] as number;
        if (known === 0) {
          size++;
          slots[place] = a;
          slots[place + 1] = b;
          slots[place + 2] = size;
          slots[place + 3] = 1;
          log[logged++] = size;
          fresh.push(unlike === 0 ? text.slice(start, end) : foldSpan(text, start, end));
          break;
        }
        if (slots[place] === a && slots[place + 1] === b) {
          slots[place + 3] = (slots[place + 3] as number) + 1;
          log[logged++] = known;
          break;
        }
        slot = (slot + 1) & mask;
      }
      if (size >= mask >>> 1) {
        this.#grow();
        slots = this.#slots;
        mask = this.#mask;
      }
      if (logged === log.length) {
        log = new Int32Array(logged * 4);
        log.set(this.#log);
        this.#log = log;
      }
    }
    this.#size = size;
    this.#logged = logged;
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
}
