/**
 * Classifies each character (letter, separator, …) and folds it; `tokens.ts` defines words
 * by these classes. It never looks at more of a text than one word.
 */

/** Invisible characters that sites put inside words; they fold to nothing. */
const IGNORABLE = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/;

/** U+02BC is a letter to Unicode, but on pages it is an apostrophe. */
const WORD = /^(?!\u02BC)[\p{L}\p{M}\p{Nd}\p{Nl}_\u2080-\u2089]$/u;

/** Never begins a word, only extends one: marks, conjoining jamo, half-width voicing. */
const EXTENDER = /^[\p{M}\u1160-\u11FF\uD7B0-\uD7FF\uFF9E\uFF9F]$/u;

const SOLO =
  /^[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}\p{scx=Bopo}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmr}\p{scx=Mymr}]$/u;

const NOT_KEPT = /[^\p{L}\p{Nd}\p{Nl}_]|\u02BC/gu;

const SPELT_OUT: Readonly<Record<string, string>> = { æ: 'ae', œ: 'oe', ß: 'ss', ς: 'σ' };

/*
 * What a UTF-16 unit is, worked out when it first occurs: one of the classes below, or, from
 * `PLAIN` up, a letter or digit that folds to that one unit. The table takes 128 kB of address
 * space, but only the parts that a page's scripts touch are committed.
 */
export const SEPARATOR = 1;
export const INVISIBLE = 2;
export const EXTENDS = 3;
/** A word of its own that folds to itself. */
export const SOLO_UNIT = 4;
/** Its code point decides: surrogates, folds that aren't one unit. */
export const SPECIAL = 5;
export const PLAIN = 0x30;

/** By UTF-16 unit; 0 if it hasn't occurred yet, so call `unitAt`. */
export const units = new Uint16Array(0x10000);

/** Code points whose fold isn't one unit; astral ones whatever their fold. */
const specials = new Map<number, CodePoint>();

/** What a code point is, and what it folds to. */
interface CodePoint {
  readonly kind: 'separator' | 'extends' | 'letter' | 'solo';
  readonly folded: string;
}

/** Resolves compatibility forms and drops marks and invisible characters. */
export function foldPreservingCase(character: string): string {
  return character.normalize('NFKD').replace(NOT_KEPT, '');
}

function foldCharacter(character: string): string {
  const lower = foldPreservingCase(character).toLowerCase();
  return foldPreservingCase(lower).replace(/[æœßς]/g, (letter) => SPELT_OUT[letter] ?? letter);
}

function foldSolo(characters: string): string {
  return characters
    .replace(/[\uFF00-\uFFEF]+/g, (narrow) => narrow.normalize('NFKC'))
    .normalize('NFC');
}

function classify(character: string): CodePoint {
  if (!WORD.test(character)) {
    return { kind: 'separator', folded: '' };
  }
  if (EXTENDER.test(character)) {
    return { kind: 'extends', folded: '' };
  }
  if (SOLO.test(character)) {
    const folded = foldSolo(character);
    // Half-width final consonants of Hangul fold to characters that only extend a word.
    return EXTENDER.test(folded) ? { kind: 'extends', folded: '' } : { kind: 'solo', folded };
  }
  const folded = foldCharacter(character);
  // A few letters decompose into nothing that belongs to a word.
  return { kind: folded === '' ? 'separator' : 'letter', folded };
}

function learn(unit: number): number {
  const character = String.fromCharCode(unit);
  let value = SPECIAL;
  if (IGNORABLE.test(character)) {
    value = INVISIBLE;
  } else if (unit < 0xd800 || unit > 0xdfff) {
    const { kind, folded } = classify(character);
    if (kind === 'separator') {
      value = SEPARATOR;
    } else if (kind === 'extends') {
      value = EXTENDS;
    } else if (kind === 'solo' && folded === character) {
      value = SOLO_UNIT;
    } else if (kind === 'letter' && folded.length === 1) {
      value = folded.charCodeAt(0);
    }
  }
  units[unit] = value;
  return value;
}

/** ASCII is most of most texts: classify it once, in advance. */
for (let unit = 0; unit < 0x80; unit++) {
  learn(unit);
}

/** What the code point at `at` (UTF-16 units) is: the answer for `SPECIAL` units. */
export function codePointAt(text: string, at: number): CodePoint {
  const code = text.codePointAt(at) ?? 0;
  let known = specials.get(code);
  if (known === undefined) {
    known = classify(String.fromCodePoint(code));
    specials.set(code, known);
  }
  return known;
}

/** The value in `units` of the UTF-16 unit at `at`, worked out if necessary. */
export function unitAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return (units[unit] as number) || learn(unit);
}

/** How many UTF-16 units the code point at `at` takes: 1 or 2. */
export function widthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

/** Whether the character at `at` is a word of its own. */
export function isSolo(text: string, at: number): boolean {
  const unit = unitAt(text, at);
  return unit === SOLO_UNIT || (unit === SPECIAL && codePointAt(text, at).kind === 'solo');
}

/** The end of the one-character word at `start`, with the marks it carries. */
export function soloEnd(text: string, start: number): number {
  let i = start + widthAt(text, start);
  let end = i;
  while (i < text.length) {
    const unit = unitAt(text, i);
    if (unit === EXTENDS || (unit === SPECIAL && codePointAt(text, i).kind === 'extends')) {
      i += widthAt(text, i);
      end = i;
    } else if (unit === INVISIBLE) {
      i++;
    } else {
      break;
    }
  }
  return end;
}

/** Folds the word at [start, end), which must be a word that a cursor found. */
export function foldSpan(text: string, start: number, end: number): string {
  if (isSolo(text, start)) {
    return foldSolo(text.slice(start, end).replace(new RegExp(IGNORABLE, 'g'), ''));
  }
  let folded = '';
  for (let i = start; i < end; i++) {
    const unit = unitAt(text, i);
    if (unit >= PLAIN) {
      folded += String.fromCharCode(unit);
    } else if (unit === SPECIAL) {
      folded += codePointAt(text, i).folded;
      i += widthAt(text, i) - 1;
    }
  }
  return folded;
}

/** Whether the word at [start, end) folds to `folded`. Mostly needs no string for that. */
export function foldsTo(text: string, start: number, end: number, folded: string): boolean {
  const { length } = folded;
  if (end - start === length) {
    let i = 0;
    while (i < length && units[text.charCodeAt(start + i)] === folded.charCodeAt(i)) i++;
    if (i === length) return true;
  }
  return foldSpan(text, start, end) === folded;
}
