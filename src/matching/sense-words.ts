/**
 * A text as the sense gate reads it: folded words, their stems and places, and
 * where sentences end. It must never judge what the words mean.
 */
import { WordCursor } from './tokens';
import { topicStem } from './topic-model';

/** What always parts sentences or items of a list. */
const PARTS_ALWAYS = new Set([...';:|•·\n\r\t…'].map((character) => character.charCodeAt(0)));
const PARTS_BEFORE_CAPITAL = new Set([...'.!?'].map((character) => character.charCodeAt(0)));
const SPACE = 0x20;
const NO_BREAK_SPACE = 0xa0;

/** The words of one text, in reading order; all arrays have one item a word. */
export interface SenseWords {
  /** Folded as `tokens.ts` folds. */
  readonly words: readonly string[];
  readonly stems: readonly string[];
  /** UTF-16 offsets. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Whether a sentence ends between this word and the one before it. */
  readonly opens: readonly boolean[];
}

const cursor = new WordCursor();

/** @param limit how many words to read at most. */
export function readWords(text: string, limit = Number.POSITIVE_INFINITY): SenseWords {
  const words: string[] = [];
  const stems: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const opens: boolean[] = [];
  let end = 0;
  cursor.open(text);
  while (words.length < limit && cursor.next()) {
    const word = cursor.folded();
    words.push(word);
    stems.push(topicStem(word));
    opens.push(words.length === 1 || sentenceEnds(text, end, cursor.start));
    starts.push(cursor.start);
    ends.push(cursor.end);
    end = cursor.end;
  }
  cursor.close();
  return { words, stems, starts, ends, opens };
}

/**
 * Whether the gap [from, to) between two words ends a sentence. A full stop does
 * so only with a space and a capital after it: "U.S. economy", "approx. 3 mg".
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
  const next = text.slice(to, to + 1);
  return next !== next.toLowerCase();
}

/** The index of the word that holds or follows `offset` (UTF-16 units). */
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
