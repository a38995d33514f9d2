/**
 * How the letters of a short form can be found in a long one: `NMDA` in "N-methyl-D-aspartate".
 * All ways are scored at once, from the right (dynamic programming). Pure.
 */
import { SMALL_WORDS } from './cue-words';

/** What a letter is worth where it is found. */
const AT_WORD = 3;
const AFTER_HYPHEN = 2.6;
const NEXT_LETTER = 2;
const INSIDE = 0.2;
/** What is lost for each word without a letter of the short form. */
const SKIPPED_WORD = -1.6;
const SKIPPED_SMALL = -0.3;
const TAIL = 1.2;
/** What is lost for each letter of the short form that isn't found. */
const MISSING_DIGIT = -2;
const MISSING_LETTER = -3.5;

export interface Alignment {
  readonly score: number;
  readonly letters: number;
  readonly atWord: number;
  readonly afterHyphen: number;
  readonly inside: number;
  readonly skipped: number;
  readonly skippedSmall: number;
  readonly tail: number;
  readonly missing: number;
  readonly missingDigits: number;
}

const GREEK: Readonly<Record<string, string>> = {
  α: 'a',
  β: 'b',
  γ: 'g',
  δ: 'd',
  κ: 'k',
  λ: 'l',
  μ: 'm',
  ω: 'o',
};

interface Letter {
  readonly char: string;
  readonly word: number;
  readonly kind: 'word' | 'hyphen' | 'inside';
}

/** Finds alignments of one short form with the ends of one text. */
export class Aligner {
  readonly #short: readonly string[];
  readonly #letters: Letter[] = [];
  /** Position in the text -> index of the letter there, or of the next one. */
  readonly #letterAt: number[] = [];
  readonly #isSmall: boolean[] = [];
  /** Best score with letter `i` of the short form at letter `j`; and how it goes on. */
  readonly #best: Float64Array[] = [];
  readonly #next: Int32Array[] = [];

  constructor(short: string, text: string) {
    this.#short = lettersOf(short);
    this.#readText(text);
    this.#fill();
  }

  /** The best alignment whose first letter is the first at this position, or behind a locant. */
  from(position: number): Alignment | undefined {
    const first = this.#letterAt[position];
    if (first === undefined) return undefined;
    let best = -1;
    for (let j = first; j < Math.min(this.#letters.length, first + MAX_LOCANT); j++) {
      const letter = this.#letters[j] as Letter;
      if (j > first && letter.kind === 'inside') continue;
      if (j > first && !this.#isLocant(first, j)) break;
      if (this.#score(0, j) > (best < 0 ? Number.NEGATIVE_INFINITY : this.#score(0, best))) {
        best = j;
      }
    }
    return best < 0 || this.#score(0, best) === Number.NEGATIVE_INFINITY
      ? undefined
      : this.#trace(best);
  }

  #readText(text: string): void {
    let word = -1;
    let start = 0;
    const close = (end: number) => {
      if (word >= 0) this.#isSmall[word] = SMALL_WORDS.has(text.slice(start, end).toLowerCase());
    };
    for (let i = 0; i < text.length; i++) {
      this.#letterAt[i] = this.#letters.length;
      const char = folded(text[i] as string);
      if (!isLetter(char)) continue;
      const before = text[i - 1] ?? ' ';
      const begins = /[\s(/[“"'‘]/.test(before);
      if (begins || word < 0) {
        close(this.#wordEnd(text, start));
        word++;
        start = i;
      }
      const inner = !begins && !isLetter(folded(before));
      const hump = /\p{Lu}/u.test(text[i] as string) && /\p{Ll}/u.test(before);
      const digit = /\d/.test(char) && !/\d/.test(before);
      const kind = begins || i === 0 ? 'word' : inner || hump || digit ? 'hyphen' : 'inside';
      this.#letters.push({ char, word, kind });
    }
    close(this.#wordEnd(text, start));
  }

  #wordEnd(text: string, start: number): number {
    const found = /[\s/]/.exec(text.slice(start));
    return found ? start + found.index : text.length;
  }

  #fill(): void {
    const letters = this.#letters;
    const count = letters.length;
    for (let i = this.#short.length - 1; i >= 0; i--) {
      const best = new Float64Array(count).fill(Number.NEGATIVE_INFINITY);
      const next = new Int32Array(count).fill(-1);
      this.#best[i] = best;
      this.#next[i] = next;
      for (let j = count - 1; j >= 0; j--) {
        const letter = letters[j] as Letter;
        if (letter.char !== this.#short[i]) continue;
        let rest = this.#missing(i + 1, this.#short.length) + this.#tailCost(letter.word);
        for (let k = i + 1; k <= Math.min(i + 2, this.#short.length - 1); k++) {
          const lost = this.#missing(i + 1, k);
          for (let to = j + 1; to < count; to++) {
            const further = this.#score(k, to);
            if (further === Number.NEGATIVE_INFINITY) continue;
            const gap = this.#gapCost(letter.word, (letters[to] as Letter).word);
            const bonus =
              to === j + 1 && (letters[to] as Letter).kind === 'inside' ? NEXT_LETTER - INSIDE : 0;
            const total = further + gap + bonus + lost;
            if (total > rest) {
              rest = total;
              next[j] = to * 16 + k;
            }
          }
        }
        best[j] = worth(letter) + rest;
      }
    }
  }

  #score(i: number, j: number): number {
    return this.#best[i]?.[j] ?? Number.NEGATIVE_INFINITY;
  }

  #missing(from: number, to: number): number {
    let cost = 0;
    for (let i = from; i < to; i++) {
      cost += /\d/.test(this.#short[i] as string) ? MISSING_DIGIT : MISSING_LETTER;
    }
    return cost;
  }

  #gapCost(from: number, to: number): number {
    let cost = 0;
    for (let word = from + 1; word < to; word++) {
      cost += this.#isSmall[word] ? SKIPPED_SMALL : SKIPPED_WORD;
    }
    return cost;
  }

  #tailCost(from: number): number {
    return TAIL * this.#gapCost(from, this.#isSmall.length);
  }

  /** Whether only digits and single letters are between two letters: `1,25-`, `N-`. */
  #isLocant(from: number, to: number): boolean {
    for (let j = from; j < to; j++) {
      const { char, kind } = this.#letters[j] as Letter;
      if (kind === 'inside' && !/\d/.test(char) && !this.#isGreekName(from)) return false;
    }
    return (this.#letters[from] as Letter).word === (this.#letters[to] as Letter).word;
  }

  /** `delta-9-tetrahydrocannabinol`. */
  #isGreekName(from: number): boolean {
    const beginning = this.#letters.slice(from, from + 5).map(({ char }) => char);
    return /^(?:alpha|beta|gamma|delta)/.test(beginning.join(''));
  }

  #trace(first: number): Alignment {
    const counts = { atWord: 0, afterHyphen: 0, inside: 0, missing: 0, missingDigits: 0 };
    const gaps = { skipped: 0, skippedSmall: 0, tail: 0 };
    let i = 0;
    let j = first;
    const miss = (from: number, to: number) => {
      for (let at = from; at < to; at++) {
        counts[/\d/.test(this.#short[at] as string) ? 'missingDigits' : 'missing']++;
      }
    };
    for (;;) {
      const { kind, word } = this.#letters[j] as Letter;
      if (kind === 'word') counts.atWord++;
      else if (kind === 'hyphen') counts.afterHyphen++;
      const step = this.#next[i]?.[j] ?? -1;
      const to = step < 0 ? -1 : step >> 4;
      const k = step < 0 ? this.#short.length : step & 15;
      miss(i + 1, k);
      const until = to < 0 ? this.#isSmall.length : (this.#letters[to] as Letter).word;
      for (let between = word + 1; between < until; between++) {
        if (this.#isSmall[between]) gaps.skippedSmall++;
        else if (to < 0) gaps.tail++;
        else gaps.skipped++;
      }
      if (to < 0) break;
      if (to > j + 1 && (this.#letters[to] as Letter).kind === 'inside') counts.inside++;
      i = k;
      j = to;
    }
    return {
      score: this.#score(0, first),
      letters: this.#short.length,
      ...counts,
      ...gaps,
    };
  }
}

/** Letters and digits before the first one that counts. */
const MAX_LOCANT = 8;

function worth({ kind }: Letter): number {
  if (kind === 'word') return AT_WORD;
  return kind === 'hyphen' ? AFTER_HYPHEN : INSIDE;
}

function folded(char: string): string {
  const lower = char.toLowerCase().normalize('NFD').charAt(0);
  return GREEK[lower] ?? lower;
}

function isLetter(char: string): boolean {
  return /[\p{L}\p{N}]/u.test(char);
}

/** A plural's `s` isn't a letter of the long form: `ACEIs`. */
function lettersOf(short: string): string[] {
  const singular = /\p{Lu}s$/u.test(short) ? short.slice(0, -1) : short;
  return [...singular].map(folded).filter(isLetter).slice(0, MAX_SHORT);
}

/** Characters of a short form. */
export const MAX_SHORT = 12;
