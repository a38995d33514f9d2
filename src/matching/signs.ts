/**
 * The signs of a form that its folded words leave out: the dots of "U.S.", the pluses of "C++".
 * The matcher finds candidates by words; then the signs decide whether the text really has the
 * form. Punctuation that a sentence puts around any word must never count as part of a form.
 */
import { isSolo } from './characters';
import { canSeparate, gapOf } from './gaps';
import { WordCursor } from './tokens';

export interface Signs {
  /** Right before the first word: `.` in ".NET". */
  readonly lead: string;
  /**
   * Between the words, in order; undefined where a space, a hyphen and an apostrophe
   * count as the same.
   */
  readonly gaps: readonly (string | undefined)[];
  /** Right after the last word: `++` in "C++". */
  readonly trail: string;
}

/** Words and spaces, as most forms are. */
const WORDS_ALONE = /^[\p{L}\p{M}\p{Nd}]+(?: [\p{L}\p{M}\p{Nd}]+)*$/u;

/** Quotes and marks that are put on names without being part of them. */
const NOT_OWN = /["'\u201C-\u201F\u00AB\u00BB\u2039\u203A\u2122\u00AE\u00A9\u2020\u2021\u00B6]/u;

/** Footnote marks; but "A*" is a name. */
const STARRED = /[*\u00A7]/;
const LONGEST_STARRED = 2;

/** A dot after a longer word ends a sentence; after a shorter one it abbreviates. */
const LONGEST_ABBREVIATION = 6;

/** Signs that join both sides to one token: "24/7/365" isn't "24/7". */
const JOINING = /[/&+.,:#@*=_~^|\\%]/;

const WORD_BEFORE = /[\p{L}\p{M}\p{Nd}_]$/u;
const WORD_BEHIND = /^[\p{L}\p{M}\p{Nd}_]/u;

/** Signs that may be doubled: people repeat them, and a form may be in brackets. */
const REPEATED = /[.!?()[\]{}]/;

/** The most invisible characters that are skipped among a form's outer signs. */
const SPARE = 4;

/** The signs of a form as it is written; undefined where its words are enough. */
export function signsOf(text: string): Signs | undefined {
  if (WORDS_ALONE.test(text)) return undefined;
  const spans = spansOf(text);
  const [first] = spans;
  const last = spans.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const between = spans.slice(1).map(([start], at) => ({
    gap: gapOf(text, spans[at]?.[1] ?? start, start),
    plain: canSeparate(text, spans[at]?.[1] ?? start, start),
  }));
  const words = spans.map(([start, end]) => text.slice(start, end));
  const inner = between.map(({ gap }) => gap);
  const { lead, trail } = ownEdges(
    leadOf(gapOf(text, 0, first[0]), words[0] ?? ''),
    inner,
    trailOf(gapOf(text, last[1], text.length), words.at(-1) ?? '', inner),
  );
  if (lead !== '' || trail !== '' || between.some(({ plain }) => !plain)) {
    return { lead, gaps: inner, trail };
  }
  const gaps = inner.map((gap, at) => (needsDash(words, at) && gap === '-' ? gap : undefined));
  return gaps.some((gap) => gap !== undefined) ? { lead, gaps, trail } : undefined;
}

/**
 * Whether a dash after the word at `at` is part of the form: "5 HT" may be five of them, and
 * "a level" isn't an A-level, nor "I beam" an I-beam.
 */
function needsDash(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  const next = words[at + 1] ?? '';
  if (/^\p{Nd}+$/u.test(word)) return next.length <= 3 || /^\p{Nd}+$/u.test(next);
  return at === 0 && /^[aeiouy]$/i.test(word);
}

function spansOf(text: string): [start: number, end: number][] {
  const cursor = new WordCursor();
  cursor.open(text);
  const spans: [number, number][] = [];
  while (cursor.next()) spans.push([cursor.start, cursor.end]);
  return spans;
}

/** "§ 230", "< 5": symbols that belong to what follows them after a space. */
const SPACED_LEAD = /^(?:[§&<>≤≥=~±€£¥$₹№]+ )+$/;

function leadOf(before: string, word: string): string {
  if (SPACED_LEAD.test(before)) return before;
  let lead = before.slice(before.lastIndexOf(' ') + 1);
  while (NOT_OWN.test(lead)) lead = lead.slice(1);
  lead = lead.replace(/^(?:[,;]|\.{2,})+/, '');
  return word.length > LONGEST_STARRED && lead.includes('*') ? '' : lead;
}

function trailOf(behind: string, word: string, inner: readonly string[]): string {
  let trail = behind.split(' ', 1)[0] ?? '';
  while (NOT_OWN.test(trail)) trail = trail.slice(0, -1);
  trail = trail.replace(/(?:[,;:]|\.{2,})+$/, '');
  if (trail === '.' && word.length > LONGEST_ABBREVIATION && !inner.some((gap) => /\./.test(gap))) {
    return '';
  }
  return word.length > LONGEST_STARRED && STARRED.test(trail) ? '' : trail;
}

const BRACKETS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

/**
 * Outer signs without brackets that belong to the sentence, not to the form: those around the
 * whole, and those without their other half.
 */
function ownEdges(
  lead: string,
  inner: readonly string[],
  trail: string,
): { lead: string; trail: string } {
  const whole = `${lead}w${inner.map((gap) => `${gap}w`).join('')}${trail}`;
  const partners = partnersIn(whole);
  const isWriters = (at: number): boolean => {
    const sign = whole.charAt(at);
    if (!'()[]{}'.includes(sign)) return false;
    const partner = partners.get(at);
    return partner === undefined || at + partner === whole.length - 1;
  };
  let from = 0;
  let to = whole.length;
  while (from < lead.length && isWriters(from)) from++;
  while (to > whole.length - trail.length && isWriters(to - 1)) to--;
  return {
    lead: whole.slice(from, lead.length),
    trail: whole.slice(whole.length - trail.length, to),
  };
}

/** The position of each bracket's other half. */
function partnersIn(text: string): Map<number, number> {
  const partners = new Map<number, number>();
  const open: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    const opening = BRACKETS[sign];
    if ('([{'.includes(sign)) open.push(at);
    else if (opening !== undefined && text.charAt(open.at(-1) ?? -1) === opening) {
      const other = open.pop() as number;
      partners.set(at, other);
      partners.set(other, at);
    }
  }
  return partners;
}

/** A key that is equal only for equal signs; empty without any. */
export function keyOfSigns(signs: Signs | undefined): string {
  return signs === undefined ? '' : JSON.stringify([signs.lead, signs.gaps, signs.trail]);
}

/**
 * Where a form with `signs` begins and ends (UTF-16 units), if the text has them at its words.
 *
 * @param spans starts and ends of the words in `text`, alternately
 */
export function signedExtent(
  text: string,
  spans: readonly number[],
  signs: Signs,
): readonly [start: number, end: number] | undefined {
  for (let at = 0; at < signs.gaps.length; at++) {
    const from = spans[2 * at + 1] as number;
    const to = spans[2 * at + 2] as number;
    const gap = signs.gaps[at];
    if (gap === undefined ? !canSeparate(text, from, to) : gapOf(text, from, to) !== gap) {
      return undefined;
    }
  }
  const start = leadStart(text, spans[0] as number, signs.lead);
  const end = trailEnd(text, spans[spans.length - 1] as number, signs.trail);
  if (start < 0 || end < 0 || isInToken(text, start, end, signs)) return undefined;
  return [start, end];
}

function leadStart(text: string, first: number, lead: string): number {
  if (lead === '') return first;
  const furthest = Math.max(0, first - lead.length - SPARE);
  for (let at = first - 1; at >= furthest; at--) {
    if (gapOf(text, at, first) === lead) return at;
  }
  return -1;
}

function trailEnd(text: string, last: number, trail: string): number {
  if (trail === '') return last;
  const furthest = Math.min(text.length, last + trail.length + SPARE);
  for (let at = last + 1; at <= furthest; at++) {
    if (gapOf(text, last, at) === trail) return at;
  }
  return -1;
}

/** Whether [start, end) is only part of a longer token. */
function isInToken(
  text: string,
  start: number,
  end: number,
  { lead, gaps, trail }: Signs,
): boolean {
  const before = text.slice(Math.max(0, start - 3), start);
  const behind = text.slice(end, end + 3);
  if (lead !== '') {
    if (WORD_BEFORE.test(before) && !isSolo(text, start - 1)) return true;
    const first = lead.charAt(0);
    if (before.endsWith(first) && !REPEATED.test(first)) return true;
  }
  if (trail !== '') {
    const last = trail.charAt(trail.length - 1);
    if (WORD_BEHIND.test(behind) && !isSolo(text, end)) return true;
    if (behind.startsWith(last) && !REPEATED.test(last)) return true;
  }
  const own = lead + gaps.join('') + trail;
  const joins = (sign: string): boolean => JOINING.test(sign) && own.includes(sign);
  return (
    (joins(before.slice(-1)) && WORD_BEFORE.test(before.slice(0, -1))) ||
    (joins(behind.charAt(0)) && /^[\p{Ll}\p{Nd}]|^\p{Lu}(?!\p{Ll})/u.test(behind.slice(1)))
  );
}
