/**
 * Invisible characters that make a text read differently from what it is, or hide a second text in
 * it. They are removed from everything that is imported, and the reader is warned.
 */

import { isObject, type Json } from './formats/values';
import type { ParsedFile, ReadEntry } from './reading';
import { countRemark, type Remark } from './remark';

/**
 * - Emoji flags of regions, which are written with tag characters (UTS #51, section ED-14a):
 *   these stay.
 * - All that Unicode says is not shown (Default_Ignorable_Code_Point, UAX #44): controls of
 *   direction (U+202A–202E, U+2066–2069), tags, fillers, and code points kept for such. But
 *   not what scripts need: joiners, marks of direction (U+200E, U+200F, U+061C), variation
 *   selectors, Mongolian and old Korean letters; nor what only tells where a word may break,
 *   which `plain-text.ts` takes out without a word.
 * - Interlinear annotation (U+FFF9–FFFB), whose second text programs show or don't.
 * - Variation selectors behind another one: no letter has two.
 */
const FLAG = '\\u{1f3f4}[\\u{e0030}-\\u{e0039}\\u{e0061}-\\u{e007a}]{3,6}\\u{e007f}';
const SELECTOR = '[\\ufe00-\\ufe0f\\u{e0100}-\\u{e01ef}]';
const NEEDED =
  '[\\u00ad\\u034f\\u061c\\u115f\\u1160\\u180b-\\u180f\\u200b-\\u200f\\u2060\\ufe00-\\ufe0f\\ufeff\\u{e0100}-\\u{e01ef}]';
const HIDDEN = new RegExp(
  `(${FLAG})|(?<=${SELECTOR})${SELECTOR}+|(?!${NEEDED})[\\p{DI}\\ufff9-\\ufffb]`,
  'gu',
);

/** Texts without any such character, nor any other beyond Latin-1, as most are. */
const PLAIN = /^[\0-\xff]*$/;

/** A text without them. */
export function withoutHidden(text: string): string {
  return PLAIN.test(text) ? text : text.replace(HIDDEN, (_, flag?: string) => flag ?? '');
}

/** The parsed file without them; the warnings say how many entries had some. */
export function readingWithoutHidden(reading: ParsedFile): ParsedFile {
  const [{ entries, warnings = [], ...rest }, count] = counted(reading);
  return { ...rest, entries, warnings: [...warnings, ...toldOf(count)] };
}

function counted({ entries, warnings, ...head }: ParsedFile): [ParsedFile, number] {
  let count = 0;
  const clean = entries.map((entry): ReadEntry => {
    const made = cleaned(entry);
    if (made !== entry) count++;
    return made;
  });
  const top = cleaned(head);
  const reported = count === 0 && top !== head ? 1 : count;
  return [{ ...top, entries: clean, ...(warnings ? { warnings } : {}) }, reported];
}

/** One of Glossa's own glossaries without them; `warnings` say how many entries had some. */
export function glossaWithoutHidden(value: Json): { value: Json; warnings: readonly Remark[] } {
  const clean = cleaned(value);
  if (clean === value) return { value, warnings: [] };
  const before = isObject(value) && Array.isArray(value.entries) ? value.entries : [];
  const after = isObject(clean) && Array.isArray(clean.entries) ? clean.entries : [];
  const count = after.filter((entry, place) => entry !== before[place]).length;
  return { value: clean, warnings: toldOf(Math.max(count, 1)) };
}

function toldOf(count: number): Remark[] {
  return count > 0 ? [countRemark('imports.hidden', count)] : [];
}

/** A value with all its texts cleaned; the same object if there is nothing to clean. */
function cleaned<T>(value: T): T {
  if (typeof value === 'string') return withoutHidden(value) as T;
  if (Array.isArray(value)) {
    const made = value.map(cleaned);
    return made.every((item, place) => item === value[place]) ? value : (made as T);
  }
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value);
  const made = fields.map(([name, field]) => [name, cleaned(field)] as const);
  if (made.every(([, field], place) => field === fields[place]?.[1])) return value;
  return Object.fromEntries(made) as T;
}
