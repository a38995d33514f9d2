/**
 * Texts from a field's value: a string, a list, an object by language, `{ html, text }`.
 */

import { chooseLanguage } from '../language';
import { areLanguageTags } from '../language-names';
import { richText } from './rich-text';

/** Data is read no deeper; nobody nests texts like that. */
const MAX_DEPTH = 8;

/** Keys of objects that are one text, the plainest first. */
const TEXT_KEYS = [
  'text',
  'plain',
  'value',
  '@value',
  '#text',
  '_',
  'definition',
  'meaning',
  'description',
  'gloss',
  'term',
  'name',
  'label',
  'title',
  'headword',
  'html',
  'markdown',
  'rendered',
  'raw',
];

export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json };

export function isObject(value: unknown): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The texts of a value, without markup and without empty texts. */
export function textsOf(
  value: Json | undefined,
  language: string | undefined,
  clean: (text: string) => string = richText,
  level = 0,
): string[] {
  if (typeof value === 'string') {
    const text = clean(value);
    return text === '' ? [] : [text];
  }
  if (typeof value === 'number') return [String(value)];
  if (level >= MAX_DEPTH) return [];
  if (Array.isArray(value))
    return value.flatMap((one: Json) => textsOf(one, language, clean, level + 1));
  if (!isObject(value)) return [];
  const keys = Object.keys(value);
  if (areLanguageTags(keys)) {
    const chosen = chooseLanguage(new Map(keys.map((key) => [key, 1])), language);
    return textsOf(chosen === undefined ? undefined : value[chosen], language, clean, level + 1);
  }
  // `{ synonyms: { synonym: "mug" } }`: lists in XML.
  const [only] = keys.length === 1 ? keys : [];
  const key = TEXT_KEYS.find((one) => Object.hasOwn(value, one)) ?? only;
  return key === undefined ? [] : textsOf(value[key], language, clean, level + 1);
}

/**
 * Names in a list, or in one text with semicolons, bars or commas between them. A comma separates
 * names before a space, or between words: `1,4-dioxane` is one name.
 */
export function namesOf(value: Json | undefined, language: string | undefined): string[] {
  if (typeof value !== 'string') return textsOf(value, language);
  return splitNames(value).flatMap((name) => richText(name) || []);
}

function splitNames(text: string): readonly string[] {
  if (/^\s*\[/.test(text)) {
    const list = listIn(text);
    if (list) return list;
  }
  // The semicolon of `&amp;` separates nothing.
  const marked = text.replace(/(&#?\w{1,31});/g, '$1\u0001');
  const unquoted = marked.replace(QUOTED, '');
  const sign = /[;|\n]/.test(unquoted) ? /[;|\n]/ : separatesWords(unquoted) ? /,/ : /,\s/;
  return partedAt(marked, sign).map((name) => name.replaceAll('\u0001', ';'));
}

/** "a,b" without spaces: words on both sides, neither a number (`1,4-dioxane`) nor one letter. */
function separatesWords(text: string): boolean {
  return !/,\s/.test(text) && text.split(',').every((name) => /^\p{L}{2}/u.test(name.trim()));
}

/** `"a; b"; c`: a quoted part is one name. */
const QUOTED = /(?<=^|[;|,\n]\s?)"(?:[^"]|"")*"(?=\s*(?:[;|,\n]|$))/g;

function partedAt(text: string, sign: RegExp): string[] {
  const names: string[] = [];
  const addPlain = (part: string): void => {
    names.push(...part.split(sign).filter((name) => /[^\s;|,]/.test(name)));
  };
  let from = 0;
  for (const { index, 0: quoted } of text.matchAll(QUOTED)) {
    addPlain(text.slice(from, index));
    names.push(quoted.slice(1, -1).replaceAll('""', '"'));
    from = index + quoted.length;
  }
  addPlain(text.slice(from));
  return names;
}

/** `["a", "b"]` or `['a', 'b']`: lists that programs write into tables. */
function listIn(text: string): string[] | undefined {
  const single = /^\s*\['/.test(text);
  try {
    const value: unknown = JSON.parse(single ? text.replaceAll("'", '"') : text);
    return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
