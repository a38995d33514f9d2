/**
 * Cuts text into words and folds them, in the same way everywhere: the compiler folds
 * forms, a page's vocabulary and the matcher fold text. It must never allocate
 * while it steps through a text: strings are made only on request.
 *
 * A word is a run of letters, marks, digits, subscript digits and underscores;
 * hyphens, apostrophes, spaces and everything else separate words. So do superscript
 * digits, because they are footnote marks ("ketamine²"). Scripts written
 * without spaces, and Hangul with its attached particles, make each character a
 * word of its own.
 *
 * Folding: compatibility decomposition (NFKD), no marks, lower case, and the
 * ligatures æ, œ, ß spelt out. The scripts of one-character words keep their
 * marks (NFC, half-width kana made full): there a mark makes another sound, not just
 * another spelling.
 */

import {
  codePointAt,
  EXTENDS,
  foldPreservingCase,
  foldSpan,
  INVISIBLE,
  isSolo,
  PLAIN,
  SEPARATOR,
  SOLO_UNIT,
  SPECIAL,
  soloEnd,
  unitAt,
  units,
  widthAt,
} from './characters';

/*
 * Two independent 32-bit hashes identify a folded word, 64 bits in all: among a
 * million distinct words the odds of any two sharing both are below one in ten
 * million. The first is FNV-1a over UTF-16 units (prime 16777619), the second a
 * polynomial with the golden-ratio multiplier of Knuth's TAOCP 6.4.
 */
export const SEED_A = 0x811c9dc5 | 0;
export const SEED_B = 0x2545f491;
export const FACTOR_A = 0x01000193;
export const FACTOR_B = 0x9e3779b1 | 0;

/** The first hash of a folded word; equals `WordCursor.hashA` at that word. */
export function hashA(folded: string, seed: number = SEED_A): number {
  let hash = seed;
  for (let i = 0; i < folded.length; i++) {
    hash = Math.imul(hash ^ folded.charCodeAt(i), FACTOR_A);
  }
  return hash;
}

/** The second hash of a folded word; equals `WordCursor.hashB` at that word. */
export function hashB(folded: string, seed: number = SEED_B): number {
  let hash = seed;
  for (let i = 0; i < folded.length; i++) {
    hash = Math.imul(hash + folded.charCodeAt(i), FACTOR_B);
  }
  return hash;
}

/** Reads one word, whatever it consists of, without making strings. */
export class WordScanner {
  /** Where the word starts and ends in the text, in UTF-16 units. */
  start = 0;
  end = 0;
  /** The two 32-bit hashes of the folded word. */
  hashA = 0;
  hashB = 0;

  /**
   * Reads the first word from `from` on (UTF-16 units), which must not be inside a word.
   *
   * @returns whether there is one
   */
  read(text: string, from: number): boolean {
    const start = seekWord(text, from);
    this.start = start;
    this.end = start;
    this.hashA = SEED_A;
    this.hashB = SEED_B;
    if (start >= text.length) return false;
    this.readOn(text);
    return true;
  }

  /**
   * Reads the rest of a word that has been read up to `end`.
   *
   * @returns where the next word may begin
   */
  protected readOn(text: string): number {
    if (this.end === this.start && isSolo(text, this.start)) return this.#readSolo(text);
    let i = this.end;
    while (i < text.length) {
      const unit = unitAt(text, i);
      if (unit >= PLAIN) {
        this.hashA = Math.imul(this.hashA ^ unit, FACTOR_A);
        this.hashB = Math.imul(this.hashB + unit, FACTOR_B);
        this.end = ++i;
      } else if (unit === INVISIBLE) {
        i++;
      } else if (unit === EXTENDS) {
        this.end = ++i;
      } else if (unit === SPECIAL) {
        const { kind, folded } = codePointAt(text, i);
        if (kind === 'separator' || kind === 'solo') {
          break;
        }
        this.hashA = hashA(folded, this.hashA);
        this.hashB = hashB(folded, this.hashB);
        i += widthAt(text, i);
        this.end = i;
      } else {
        break;
      }
    }
    return i;
  }

  #readSolo(text: string): number {
    const start = this.start;
    const end = soloEnd(text, start);
    this.end = end;
    // Most such characters fold to themselves, so no string is needed.
    if (end - start === 1 && unitAt(text, start) === SOLO_UNIT) {
      const unit = text.charCodeAt(start);
      this.hashA = Math.imul(SEED_A ^ unit, FACTOR_A);
      this.hashB = Math.imul(SEED_B + unit, FACTOR_B);
    } else {
      const folded = foldSpan(text, start, end);
      this.hashA = hashA(folded);
      this.hashB = hashB(folded);
    }
    return end;
  }
}

/**
 * Steps through the words of a text without making strings. Open it on a text, then call
 * `next` until it returns false; after each true, the fields describe the word.
 */
export class WordCursor extends WordScanner {
  #text = '';
  #at = 0;

  /** Starts at `from` (UTF-16 units), which must not be inside a word. */
  open(text: string, from = 0): void {
    this.#text = text;
    this.#at = from;
    this.start = from;
    this.end = from;
  }

  /** Releases the text. */
  close(): void {
    this.open('');
  }

  /** Steps to the next word; false when there is none. */
  next(): boolean {
    const text = this.#text;
    const length = text.length;
    let i = this.#at;
    let unit = SEPARATOR;
    while (i < length) {
      unit = units[text.charCodeAt(i)] as number;
      if (unit !== SEPARATOR) {
        break;
      }
      i++;
    }
    if (i < length && unit < PLAIN) {
      i = seekWord(text, i);
      unit = i < length ? unitAt(text, i) : SEPARATOR;
    }
    if (i >= length) {
      this.#at = length;
      return false;
    }

    this.start = i;
    let a = SEED_A;
    let b = SEED_B;
    while (unit >= PLAIN) {
      a = Math.imul(a ^ unit, FACTOR_A);
      b = Math.imul(b + unit, FACTOR_B);
      if (++i === length) {
        break;
      }
      unit = units[text.charCodeAt(i)] as number;
    }
    this.end = i;
    this.hashA = a;
    this.hashB = b;
    this.#at = unit < PLAIN && unit !== SEPARATOR ? this.readOn(text) : i;
    return true;
  }

  /** The folded word. It makes a string, so call it only where one is needed. */
  folded(): string {
    return foldSpan(this.#text, this.start, this.end);
  }
}

/** Where the first character that can begin a word is, from `i` on. */
function seekWord(text: string, from: number): number {
  let i = from;
  while (i < text.length) {
    const unit = unitAt(text, i);
    if (unit >= PLAIN || unit === SOLO_UNIT) {
      break;
    }
    if (unit === SPECIAL) {
      const { kind } = codePointAt(text, i);
      if (kind === 'letter' || kind === 'solo') {
        break;
      }
    }
    i += widthAt(text, i);
  }
  return i;
}

/** The folded words of a text, in order, repeats and all. */
export function words(text: string): string[] {
  const cursor = new WordCursor();
  cursor.open(text);
  const found: string[] = [];
  while (cursor.next()) {
    found.push(cursor.folded());
  }
  return found;
}

/**
 * The words of a text with their case kept, but otherwise made comparable: no
 * marks, no invisible characters, compatibility forms resolved. Cased forms are
 * compared by them. `words` returns the same number of words.
 */
export function casedWords(text: string): string[] {
  const cursor = new WordCursor();
  cursor.open(text);
  const found: string[] = [];
  while (cursor.next()) {
    found.push(casedSpan(text, cursor.start, cursor.end));
  }
  return found;
}

/** As `casedWords`, for the one word at [start, end). */
export function casedSpan(text: string, start: number, end: number): string {
  return foldPreservingCase(text.slice(start, end));
}
