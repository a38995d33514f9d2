/**
 * A text as the sense gate reads it: its words with what is known about each, their
 * positions, and where sentences end. It never judges what the words mean.
 */

import { WordCursor } from '../tokens';
import type { KnownWord, Lexicon } from './lexicon';

/** Always separates sentences or items of a list. */
const PARTS_ALWAYS = new Set([...';:|•·\n\r\t…'].map((character) => character.charCodeAt(0)));
const PARTS_BEFORE_CAPITAL = new Set([...'.!?'].map((character) => character.charCodeAt(0)));
const SPACE = 0x20;
const NO_BREAK_SPACE = 0xa0;

/** The words of one text, in reading order; each array has one item per word. */
export interface SenseWords {
  readonly words: readonly KnownWord[];
  /** Where each word ends, in UTF-16 units. */
  readonly ends: readonly number[];
  /** Whether a sentence ends between this word and the one before it. */
  readonly opens: readonly boolean[];
}

const cursor = new WordCursor();

export function readWords(text: string, lexicon: Lexicon): SenseWords {
  const words: KnownWord[] = [];
  const ends: number[] = [];
  const opens: boolean[] = [];
  let end = 0;
  cursor.open(text);
  while (cursor.next()) {
    opens.push(words.length === 0 || sentenceEnds(text, end, cursor.start));
    words.push(lexicon.at(cursor));
    end = cursor.end;
    ends.push(end);
  }
  cursor.close();
  return { words, ends, opens };
}

/**
 * Whether the gap [from, to) between two words ends a sentence. A full stop does
 * only with a space and a capital after it: not in "U.S. economy" or "approx. 3 mg".
 */
function sentenceEnds(text: string, from: number, to: number): boolean {
  let stopped = false;
  let spaced = false;
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    if (PARTS_ALWAYS.has(unit)) return true;
    if (PARTS_BEFORE_CAPITAL.has(unit)) stopped = true;
    else if (unit === SPACE || unit === NO_BREAK_SPACE) spaced ||= stopped;
  }
  if (!spaced) return false;
  const next = text.charAt(to);
  return next !== next.toLowerCase();
}

/** The index of the word that contains or follows `offset` (UTF-16 units). */
export function wordAt({ ends }: SenseWords, offset: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] as number) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** A word without a capital, right before the term. */
const LOWER_BEFORE = /(?:^|[\s(])\p{Ll}[\p{Ll}'\u2019-]* $/u;
/** Words that have a capital in headlines. */
const LONG_LOWER = /(?<=[\s(])\p{Ll}{4,}/gu;
/** How far from the term those are looked for, in UTF-16 units, and how many there must be. */
const LOWER_REACH = 40;
const MIN_LONG_LOWER = 2;

/**
 * Whether the word at [start, end) has a capital although the words around it have none: not at
 * the start of a sentence, nor in a headline such as "Living with Depression".
 */
export function isName(text: string, start: number, end: number): boolean {
  if (!/^\p{Lu}\p{Ll}+(?!\p{L})/u.test(text.slice(start, end))) return false;
  const before = text.slice(Math.max(0, start - LOWER_REACH), start);
  if (!LOWER_BEFORE.test(before)) return false;
  const around = `${before}${text.slice(end, end + LOWER_REACH)}`;
  return (around.match(LONG_LOWER) ?? []).length >= MIN_LONG_LOWER;
}
