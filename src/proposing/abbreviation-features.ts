/** What speaks for a long form that begins at a certain word. Pure. */
import { Aligner, type Alignment } from './alignment';
import type { TextSpan } from './article';
import { type BracketPair, isBalanced } from './brackets';
import { SMALL_WORDS } from './cue-words';

export interface LongForm {
  readonly long: TextSpan;
  readonly features: readonly number[];
}

/** Words before the bracket that are tried. */
function maxWords(letters: number): number {
  return Math.min(letters + 5, 2 * letters + 1) + 3;
}

/** Letters of a long form: what is longer is no name, and takes too long to align. */
const MAX_LONG_FORM = 300;

/** All long forms that a bracket may hold, each with its features. */
export function longForms(text: string, pair: BracketPair): LongForm[] {
  const short = text.slice(pair.short.start, pair.short.end);
  const letters = short.replace(/[^\p{L}\p{N}]/gu, '').length;
  const starts = wordStarts(text, pair.before, maxWords(letters));
  const [from] = starts;
  if (from === undefined) return [];
  const whole = text.slice(from, pair.before.end);
  const aligner = new Aligner(short, whole);
  const found: LongForm[] = [];
  for (const start of starts) {
    const alignment = aligner.from(start - from);
    const long = { start, end: pair.before.end };
    if (!alignment || !isBalanced(text.slice(long.start, long.end))) continue;
    found.push({ long, features: featuresOf(text, pair, long, alignment, short) });
  }
  return found;
}

/** From left to right, the nearest to the bracket last. */
function wordStarts(text: string, { start, end }: TextSpan, max: number): number[] {
  const starts: number[] = [];
  let words = 0;
  for (let i = end - 1; i >= start && end - i <= MAX_LONG_FORM && words < max; i--) {
    if (!/[\p{L}\p{N}]/u.test(text[i] as string)) continue;
    const before = i === start ? ' ' : (text[i - 1] as string);
    if (!/[\s([/“"'‘–—-]/.test(before)) continue;
    starts.unshift(i);
    if (/[\s([“"]/.test(before)) words++;
  }
  return starts;
}

/** Names of the features, in order. The weights are stored in the same order. */
export const ABBREVIATION_FEATURES = [
  'bias',
  'score',
  'at words',
  'after hyphens',
  'inside',
  'skipped words',
  'skipped small words',
  'tail',
  'missing letters',
  'missing digits',
  'one letter',
  'two letters',
  'five letters or more',
  'words per letter',
  'one word',
  'all first letters',
  'begins with a small word',
  'begins inside a hyphenated word',
  'same capital',
  'no capital in the short form',
  'small letters in the short form',
  'digit in the short form',
  'blank in the short form',
  'long form is short',
  'sentence mark inside',
  'comma inside',
  'sign inside',
  'preceded by a small word',
  'preceded by the same letter',
  'short form before',
  'inside brackets',
  'one word, one of its letters',
  'verb inside',
  'begins with a capital',
  'begins with the short form',
] as const;

function featuresOf(
  text: string,
  pair: BracketPair,
  { start, end }: TextSpan,
  found: Alignment,
  short: string,
): number[] {
  const long = text.slice(start, end);
  const words = long.split(/\s+/);
  const n = found.letters;
  const before = text.slice(Math.max(pair.before.start, start - 30), start).trimEnd();
  const previous = /\S+$/.exec(before)?.[0] ?? '';
  const initial = short.charAt(0).toLowerCase();
  const is = (condition: boolean): number => (condition ? 1 : 0);
  const starts = found.atWord + found.afterHyphen;
  return [
    1,
    found.score / n,
    found.atWord / n,
    found.afterHyphen / n,
    found.inside / n,
    Math.min(4, found.skipped),
    Math.min(4, found.skippedSmall),
    Math.min(4, found.tail),
    found.missing,
    found.missingDigits,
    is(n === 1),
    is(n === 2),
    is(n >= 5),
    Math.min(3, words.length / n),
    is(words.length === 1),
    is(starts === n && found.skipped === 0 && found.tail === 0),
    is(SMALL_WORDS.has((words[0] ?? '').toLowerCase())),
    is(/[-–—/]/.test(text[start - 1] ?? ' ')),
    is(long.charAt(0) === short.charAt(0)),
    is(!/\p{Lu}/u.test(short)),
    is(/\p{Ll}/u.test(short)),
    is(/\d/.test(short)),
    is(/\s/.test(short)),
    is(long.length <= short.length + 1),
    is(/[.!?;:]\s/.test(long)),
    is(/,\s/.test(long)),
    is(/[%|=<>]/.test(long)),
    is(previous === '' || SMALL_WORDS.has(previous.toLowerCase())),
    is(previous.charAt(0).toLowerCase() === initial),
    is(pair.order === 'short-long'),
    is(pair.order === 'inside'),
    is(words.length === 1 && starts < 2 && n > 1),
    is(/\s(?:is|are|was|were|has|have|by|with|that|which)\s/.test(long)),
    is(/^\p{Lu}/u.test(long)),
    is(long.toLowerCase().startsWith(short.toLowerCase())),
  ];
}
