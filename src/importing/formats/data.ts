/**
 * Finds the entries in data of any shape (JSON, YAML): lists of records, records under their terms,
 * texts under their terms, by letter or by language.
 */

import { isAlphabetical } from '../evidence/order';
import { wordCountOf } from '../evidence/texts';
import type { ParsedFile, ReadEntry, ReadOptions } from '../reading';
import { remark } from '../remark';
import { EntrySearch, type Found, LANGUAGE_KEYS } from './data-search';
import { readTermBank, readWiktextract } from './dictionary-data';
import { isTellingName } from './fields';
import { inOneLanguage } from './one-language';
import { describesTerms, entryOf, layoutOf } from './record';
import { isObject, type Json } from './values';

type JsonObject = { readonly [key: string]: Json };

/** Below this share, the entries are something beside what the file is about. */
const USUAL_COVERAGE = 0.3;

/** A few texts under names are in all data: they must be nearly all there is. */
const FEW = 5;
const USUAL_COVERAGE_OF_FEW = 0.7;

/** So many pairs of single words may be a list of words in two languages. */
const MIN_WORD_PAIRS = 10;

/** @throws ImportError if the data is nested far too deep */
export function readData(name: string, data: Json, options: ReadOptions): ParsedFile {
  const dictionary = readTermBank(data) ?? readWiktextract(data, options);
  if (dictionary) return dictionary;
  const found: Found = { records: [], texts: new Map(), others: [], named: 0 };
  new EntrySearch(name, options, found).visit(data, '', 0);
  const texts = options.recordsOnly ? [] : mostTexts(found);
  const { entries, language, warnings } = inOneLanguage(found.records, options.language);
  const meta = isObject(data) ? metaOf(data) : {};
  const total = lengthOf(data);
  if (texts.length > entries.length && !options.table) {
    const order = Math.min(0.75, 0.55 + orderBonus(texts));
    const confidence = isLikeSettings(texts) ? 0 : order * fitOf(texts, total);
    const { language = meta.language, table } = found;
    return { ...meta, ...(table ? { table } : {}), entries: texts, language, confidence };
  }
  const single = entries.length === 0 && isObject(data) ? singleRecord(data, options) : [];
  const isNamed = found.named >= 0.9 || single.length > 0;
  const fit = fitOf(entries, total);
  const others =
    found.others.length === 0
      ? []
      : [
          remark('imports.otherLanguages', {
            language: found.language ?? '',
            others: found.others.join(', '),
          }),
        ];
  return {
    ...meta,
    ...(found.table ? { table: found.table } : {}),
    entries: [...entries, ...single],
    language: language ?? found.language ?? meta.language,
    warnings: [...others, ...warnings],
    confidence: isNamed ? 0.95 : Math.min(0.85, found.named + orderBonus(entries)) * fit,
  };
}

function mostTexts({ texts }: Found): readonly ReadEntry[] {
  return [...texts.values()].sort((a, b) => b.length - a.length)[0] ?? [];
}

/** `"theme": "dark"`: a few single words under names are settings more often than meanings. */
function isLikeSettings(texts: readonly ReadEntry[]): boolean {
  const worded = texts.filter(({ definitions: [text = ''] }) => wordCountOf(text) > 1).length;
  return texts.length < MIN_WORD_PAIRS && worded * 2 < texts.length;
}

function orderBonus(entries: readonly ReadEntry[]): number {
  return isAlphabetical(
    entries.map(({ term }) => term),
    6,
  )
    ? 0.1
    : 0;
}

/** How much of the file's text is in the entries: 1 if enough is. */
function fitOf(entries: readonly ReadEntry[], total: number): number {
  const own = entries.reduce(
    (sum, { term, definitions }) => sum + term.length + definitions.join('').length,
    0,
  );
  const usual = entries.length < FEW ? USUAL_COVERAGE_OF_FEW : USUAL_COVERAGE;
  return Math.min(1, own / Math.max(1, total) / usual);
}

/** The length of all texts, and of the keys above them. */
function lengthOf(data: Json): number {
  let length = 0;
  const rest: Json[] = [data];
  for (let value = rest.pop(); value !== undefined; value = rest.pop()) {
    if (typeof value === 'string') length += value.length;
    else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) {
        if (typeof inner === 'string' && !Array.isArray(value)) length += key.length;
        rest.push(inner);
      }
    }
  }
  return length;
}

function singleRecord(data: JsonObject, options: ReadOptions): ReadEntry[] {
  const layout = layoutOf(Object.keys(data), options.language);
  const isTelling = [...(layout.term ?? []), ...(layout.definition ?? [])].some(isTellingName);
  const entry =
    describesTerms(layout) && isTelling
      ? entryOf(data, layout, 'the file', options.language)
      : undefined;
  return entry ? [entry] : [];
}

/** What the file says about itself. */
function metaOf(data: JsonObject): Omit<ParsedFile, 'entries'> {
  const inner = ['meta', 'metadata', 'info'].map((key) => data[key]).find(isObject) ?? {};
  const text = (...keys: string[]): string | undefined => {
    const values = keys.flatMap((key) => [data[key], inner[key]]);
    return values.find((value) => typeof value === 'string');
  };
  return {
    title: text('title', 'name'),
    publisher: text('publisher', 'author', 'organization', 'organisation'),
    url: text('url', 'homepage', 'source', 'website'),
    licence: text('license', 'licence', 'rights'),
    language: text(...LANGUAGE_KEYS),
  };
}
