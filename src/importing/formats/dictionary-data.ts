/** Dictionaries in JSON: term banks of Yomitan, and lines of Wiktextract. */
import { languageTag } from '../language';
import type { ParsedFile, ReadEntry, ReadOptions } from '../reading';
import { inOneLanguage, type LanguageRecord } from './one-language';
import { richText } from './rich-text';
import { isObject, type Json } from './values';

/** A row of a term bank: term, reading, tags, rules, score, meanings, sequence, tags. */
const MIN_ROW = 6;

/** Structured content is nested no deeper. */
const MAX_DEPTH = 100;

function isTermBank(data: Json): data is readonly (readonly Json[])[] {
  return (
    Array.isArray(data) &&
    data.length > 0 &&
    data.every(
      (row: Json) =>
        Array.isArray(row) &&
        row.length >= MIN_ROW &&
        typeof row[0] === 'string' &&
        typeof row[1] === 'string' &&
        typeof row[4] === 'number' &&
        Array.isArray(row[5]),
    )
  );
}

/** Yomitan's term bank; undefined for other data. */
export function readTermBank(data: Json): ParsedFile | undefined {
  if (!isTermBank(data)) return undefined;
  return { entries: data.map((row, place) => bankEntry(row, `[${place}]`)) };
}

function bankEntry(row: readonly Json[], place: string): ReadEntry {
  const [term, reading, tags] = row as readonly [string, string, Json];
  const meanings = (row[5] as readonly Json[])
    .map((one) => richText(contentText(one)))
    .filter((text) => text !== '');
  const kind = typeof tags === 'string' && /^[a-z. -]{1,20}$/i.test(tags) ? tags : '';
  const [reference] = row[5] as readonly Json[];
  // A deinflection: `[word, [rules]]`.
  const isForm = Array.isArray(reference) && typeof reference[0] === 'string';
  return {
    term,
    place,
    hidden: reading !== '' && reading !== term ? [reading] : [],
    definitions: isForm ? [] : meanings,
    ...(kind === '' ? {} : { kind }),
    ...(isForm ? { sameAs: String(reference[0]) } : {}),
  };
}

/** The text of structured content, with spaces between blocks; pictures have none. */
function contentText(content: Json, level = 0): string {
  if (typeof content === 'string') return content;
  if (level > MAX_DEPTH) return '';
  if (Array.isArray(content)) {
    return content.map((one: Json) => contentText(one, level + 1)).join('');
  }
  if (!isObject(content)) return '';
  if (
    content.type === 'image' ||
    content.tag === 'img' ||
    content.tag === 'rt' ||
    content.tag === 'rp'
  )
    return '';
  if (typeof content.text === 'string') return content.text;
  const inner = contentText(content.content ?? '', level + 1);
  const isBlock = /^(?:div|p|li|ul|ol|tr|td|th|table|br|details|summary)$/.test(
    String(content.tag),
  );
  return isBlock ? ` ${inner} ` : inner;
}

/** Lines of Wiktextract (kaikki.org); undefined for other data. */
export function readWiktextract(data: Json, options: ReadOptions): ParsedFile | undefined {
  const list = Array.isArray(data) ? (data as readonly Json[]) : [data];
  const isWord = (one: Json): boolean =>
    isObject(one) && typeof one.word === 'string' && Array.isArray(one.senses);
  if (list.length === 0 || list.filter(isWord).length * 2 <= list.length) return undefined;
  const words = list.flatMap((one, place): LanguageRecord[] => {
    if (!isObject(one) || typeof one.word !== 'string') return [];
    const tag = typeof one.lang_code === 'string' ? languageTag(one.lang_code) : undefined;
    return [{ entry: wordEntry(one.word, one, `line ${place + 1}`), language: tag }];
  });
  return inOneLanguage(words, options.language);
}

function wordEntry(term: string, word: { readonly [key: string]: Json }, place: string): ReadEntry {
  const senses = objectsIn(word.senses);
  const definitions = senses.flatMap(
    (sense) => textsIn(sense.glosses ?? sense.raw_glosses).at(-1) ?? [],
  );
  const synonyms = [word, ...senses]
    .flatMap((one) => objectsIn(one.synonyms))
    .flatMap((one) => textsIn(one.word));
  const forms = objectsIn(word.forms)
    .filter(
      ({ tags }) =>
        !textsIn(tags).some((tag) => /romanization|table-tags|inflection-template|class/.test(tag)),
    )
    .flatMap((one) => textsIn(one.form))
    .filter((form) => !/^[-–]$/.test(form));
  const [kind] = textsIn(word.pos);
  return {
    term,
    place,
    hidden: [...new Set(forms)].slice(0, 40),
    aliases: [...new Set(synonyms)].slice(0, 20),
    definitions: definitions.map(richText),
    ...(kind === undefined ? {} : { kind }),
  };
}

function objectsIn(value: Json | undefined): { readonly [key: string]: Json }[] {
  return Array.isArray(value) ? (value as readonly Json[]).filter(isObject) : [];
}

function textsIn(value: Json | undefined): string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value)
    ? (value as readonly Json[]).filter((one) => typeof one === 'string')
    : [];
}
