/** Words of a sentence, with what the models ask about each. Pure. */
import { topicStem } from '../matching/sense/topic-model';
import type { EverydayWords } from '../matching/subject/everyday';
import type { TextSpan } from './article';
import { BE, isCue, SMALL_WORDS } from './cue-words';
import { hashText } from './hashing';

/** What is known of a word wherever it is written. */
export interface WordKind {
  readonly text: string;
  readonly lower: string;
  /** Of `lower`, without a plural ending. */
  readonly stem: string;
  /** A hash of the word itself, for cue words; else of its shape and ending. */
  readonly shape: number;
  readonly isWord: boolean;
  /** A function word. */
  readonly isSmall: boolean;
  readonly isBe: boolean;
  /** A cue word that isn't a function word. */
  readonly isCue: boolean;
  readonly isCapital: boolean;
  readonly isAcronym: boolean;
  readonly isNumber: boolean;
  /** `isn't`, `they'll`, `that's`. */
  readonly isContracted: boolean;
  /** How rare it is in English at large: in levels of the table of everyday words. */
  readonly level: number;
}

export interface Word extends TextSpan {
  readonly kind: WordKind;
}

const TOKEN = /[\p{L}\p{N}\p{M}]+(?:[-‐‑'’.][\p{L}\p{N}\p{M}]+)*|\S/gu;

const WORD = /^[\p{L}\p{N}]/u;

/** Keeps the kinds of words it has met; a document repeats most of its words. */
export class WordReader {
  readonly #kinds = new Map<string, WordKind>();
  readonly #everyday: EverydayWords;

  constructor(everyday: EverydayWords) {
    this.#everyday = everyday;
  }

  /** Words and other signs between two positions of a text. */
  read(text: string, { start, end }: TextSpan): Word[] {
    const words: Word[] = [];
    TOKEN.lastIndex = start;
    for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) {
      const at = match.index;
      if (at >= end) break;
      const found = at + match[0].length > end ? match[0].slice(0, end - at) : match[0];
      words.push({ start: at, end: at + found.length, kind: this.kindOf(found) });
    }
    return words;
  }

  kindOf(text: string): WordKind {
    let kind = this.#kinds.get(text);
    if (!kind) {
      kind = this.#make(text);
      // Documents may be large, and their words many.
      if (this.#kinds.size > MAX_KINDS) this.#kinds.clear();
      this.#kinds.set(text, kind);
    }
    return kind;
  }

  #make(text: string): WordKind {
    const lower = text.toLowerCase().replaceAll('’', "'");
    const isWord = WORD.test(text);
    const cue = isWord && isCue(lower);
    const isSmall = SMALL_WORDS.has(lower);
    const isNumber = /^\p{N}/u.test(text);
    const stem = topicStem(lower);
    const isAcronym = /\p{Lu}.*\p{Lu}/u.test(text);
    const isCapital = /^\p{Lu}/u.test(text);
    return {
      text,
      lower,
      stem,
      shape: hashText(shapeOf(lower, { isWord, cue, isNumber, isAcronym, isCapital })),
      isWord,
      isSmall,
      isBe: BE.has(lower),
      isCue: cue && !isSmall,
      isCapital,
      isAcronym,
      isNumber,
      isContracted: CONTRACTED.test(lower),
      level: isWord ? this.#everyday.level(stem) : 0,
    };
  }
}

const CONTRACTED =
  /(?:n't|'(?:ll|re|ve|d|m))$|^(?:it|that|this|there|here|what|who|where|how|he|she|let)'s$/;

const MAX_KINDS = 50_000;

interface Shape {
  readonly isWord: boolean;
  readonly cue: boolean;
  readonly isNumber: boolean;
  readonly isAcronym: boolean;
  readonly isCapital: boolean;
}

function shapeOf(lower: string, { isWord, cue, isNumber, isAcronym, isCapital }: Shape): string {
  if (!isWord || cue) return lower;
  if (isNumber) return '#';
  if (isAcronym) return 'AA';
  const ending = lower.slice(-3);
  return isCapital ? `A${ending.slice(-2)}` : `-${ending}`;
}
