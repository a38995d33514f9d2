/**
 * Decides which characters may be between two words of one form: "post traumatic",
 * "post-traumatic" and "post‑\n  traumatic" are the same term. A form must never extend
 * across punctuation that separates sentences or clauses.
 */
import { INVISIBLE, unitAt } from './characters';

/** More separators than this are layout, not spelling. */
const MAX_SEPARATORS = 3;

const SPACE = 1;
const DASH = 2;
const APOSTROPHE = 3;
const LINE_END = 4;

const kinds = new Map<number, number>();

function put(kind: number, ...characters: (string | [first: number, last: number])[]): void {
  for (const part of characters) {
    const [first, last] =
      typeof part === 'string' ? [part.charCodeAt(0), part.charCodeAt(0)] : part;
    for (let unit = first; unit <= last; unit++) {
      kinds.set(unit, kind);
    }
  }
}
put(SPACE, ' ', '\t', '\v', '\f', '\u00A0', '\u1680', [0x2000, 0x200a]);
put(SPACE, '\u202F', '\u205F', '\u3000');
put(LINE_END, '\n', '\r', '\u0085', '\u2028');
put(DASH, '-', '\u058A', [0x2010, 0x2015], '\u2212', '\uFE58', '\uFE63', '\uFF0D');
put(APOSTROPHE, "'", '`', '\u00B4', '\u02BC', [0x2018, 0x201b], '\u2032', '\uFF07');

/** Whether a UTF-16 unit is white space or ends a line. */
export function isSpace(unit: number): boolean {
  if (unit === 0x20) return true;
  const kind = kinds.get(unit);
  return kind === SPACE || kind === LINE_END || unit === 0x2029;
}

/**
 * Whether [from, to), which contains no word, may separate two words of a form. It may have at
 * most three spaces, dashes and apostrophes; white space with one line end in it counts as one,
 * because source text is indented. A dash with space on both sides is punctuation, and an
 * empty line begins another paragraph.
 */
export function canSeparate(text: string, from: number, to: number): boolean {
  let separators = 0;
  let lineEnds = 0;
  let spaces = 0;
  /** White space, then a dash. */
  let spacedDash = false;

  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    const kind = kinds.get(unit);
    if (kind === SPACE) {
      spaces++;
    } else if (kind === LINE_END) {
      if (!(unit === 0x0a && i > from && text.charCodeAt(i - 1) === 0x0d)) {
        lineEnds++;
      }
      spaces++;
    } else if (kind === DASH || kind === APOSTROPHE) {
      spacedDash ||= kind === DASH && spaces > 0;
      separators += lineEnds > 0 ? 1 : spaces;
      separators++;
      lineEnds = 0;
      spaces = 0;
    } else if (unitAt(text, i) !== INVISIBLE) {
      return false;
    }
    if (lineEnds > 1) {
      return false;
    }
  }
  if (spacedDash && spaces > 0) {
    return false;
  }
  return separators + (lineEnds > 0 ? 1 : spaces) <= MAX_SEPARATORS;
}

/**
 * The characters in [from, to), which contains no word, in one spelling: white space as one
 * space, any dash as a hyphen, any apostrophe straight, compatibility forms resolved
 * (`²` as `2`), invisible characters left out. An empty line becomes `\n` instead of a space.
 */
export function gapOf(text: string, from: number, to: number): string {
  let gap = '';
  let lineEnds = 0;
  for (let i = from; i < to; i++) {
    if (unitAt(text, i) === INVISIBLE) continue;
    for (const character of text.charAt(i).normalize('NFKC')) {
      const kind = kinds.get(character.charCodeAt(0));
      if (kind === LINE_END && ++lineEnds > 1) return '\n';
      if (kind === SPACE || kind === LINE_END) gap = gap.endsWith(' ') ? gap : `${gap} `;
      else gap += kind === DASH ? '-' : kind === APOSTROPHE ? "'" : character;
    }
  }
  return gap;
}
