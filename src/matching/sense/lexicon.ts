/**
 * What the sense gate knows about each word by itself. It is worked out when the word first
 * occurs and then found by the word's hashes, because most words of a page have occurred
 * before. It never looks at a word's neighbours.
 */

import type { EntryId } from '../../glossary/model';
import type { WordCursor } from '../tokens';
import type { CueSides } from './cues';
import { topicStem } from './topic-model';

/** A form of an entry, as the gate looks at it. */
export interface TermForm {
  readonly entry: EntryId;
  readonly words: readonly string[];
  /** False: the form always means the entry. */
  readonly ambiguous: boolean;
}

export interface KnownWord {
  /** Folded as `tokens.ts` folds. */
  readonly word: string;
  readonly stem: string;
  /** The topic's log-odds in nats; 0 where the word has no topic. */
  readonly weight: number;
  /** Its class (`Sense.associations`); 0 if it has none. */
  readonly wordClass: number;
  /** The entries it speaks for or against, if any. */
  readonly cue: CueSides | undefined;
  /** Forms that begin with it, if any. */
  readonly terms: readonly TermForm[] | undefined;
}

/** Where a lexicon looks up a word that is new to it. */
export interface WordSources {
  weight(word: string): number;
  wordClass(word: string): number;
  cue(stem: string): CueSides | undefined;
  termsFrom(word: string): readonly TermForm[] | undefined;
}

/** With this many words, of pages that keep changing, the lexicon is emptied. */
const MAX_SENSE_WORDS = 50_000;

/** Bits of the second hash that are used: enough to make collisions too rare to matter. */
const SECOND_BITS = 20;

const NO_SOURCES: WordSources = {
  weight: () => 0,
  wordClass: () => 0,
  cue: () => undefined,
  termsFrom: () => undefined,
};

export class Lexicon {
  readonly #sources: WordSources;
  readonly #known = new Map<number, KnownWord>();

  /** Without sources it knows only words and stems. */
  constructor(sources: WordSources = NO_SOURCES) {
    this.#sources = sources;
  }

  /** The word that the cursor is at. */
  at(cursor: WordCursor): KnownWord {
    const key = cursor.hashA * 2 ** SECOND_BITS + (cursor.hashB & (2 ** SECOND_BITS - 1));
    return this.#known.get(key) ?? this.#learn(key, cursor.folded());
  }

  #learn(key: number, word: string): KnownWord {
    if (this.#known.size >= MAX_SENSE_WORDS) this.#known.clear();
    const stem = topicStem(word);
    const { weight, wordClass, cue, termsFrom } = this.#sources;
    const known = {
      word,
      stem,
      weight: weight(word),
      wordClass: wordClass(word),
      cue: cue(stem),
      terms: termsFrom(word),
    };
    this.#known.set(key, known);
    return known;
  }
}
