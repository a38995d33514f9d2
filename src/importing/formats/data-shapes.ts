/** Shapes of data that are turned into lists of records first. */
import { chooseLanguage } from '../language';
import { isLanguageTag } from '../language-names';
import { describesTerms, layoutOf } from './record';
import { isObject, type Json } from './values';

type JsonObject = { readonly [key: string]: Json };

/** How many records are examined to find out their shape. */
const SAMPLE = 200;

export interface Concepts {
  readonly records: readonly JsonObject[];
  readonly language: string;
  readonly others: readonly string[];
}

/** `[{ slug: x, en: { term, def }, af: { … } }]`: a concept a record, with languages under keys. */
export function conceptsByLanguage(
  records: readonly JsonObject[],
  wanted: string | undefined,
): Concepts | undefined {
  const isConcept = (record: JsonObject): boolean =>
    Object.entries(record).some(([key, value]) => isTerm(key, value));
  const sample = records.slice(0, SAMPLE);
  if (sample.length === 0 || sample.filter(isConcept).length * 2 <= sample.length) return undefined;
  const counts = new Map<string, number>();
  for (const record of records) {
    for (const [key, value] of Object.entries(record)) {
      if (isTerm(key, value)) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const language = chooseLanguage(counts, wanted);
  if (language === undefined) return undefined;
  return {
    records: records.flatMap((record) => {
      const own = record[language];
      const [key] = ['id', 'slug', 'ref'].flatMap((name) => record[name] ?? []);
      return isObject(own) ? [key === undefined ? own : { slug: key, ...own }] : [];
    }),
    language,
    others: [...counts.keys()].filter((tag) => tag !== language),
  };
}

function isTerm(key: string, value: Json): boolean {
  return (
    isObject(value) && isLanguageTag(key) && describesTerms(layoutOf(Object.keys(value), undefined))
  );
}

/**
 * Tables by column, as pandas writes them: `{ term: { 0: … }, definition: { 0: … } }`, `{ term: […],
 * definition: […] }`, `{ columns: […], data: [[…]] }`.
 */
export function rowsByColumn(
  object: JsonObject,
  language: string | undefined,
): readonly JsonObject[] | undefined {
  const { columns, data } = object;
  if (Array.isArray(columns) && Array.isArray(data) && data.every((row) => Array.isArray(row))) {
    return data.map((row: Json) => recordOf(columns.map(String), row as readonly Json[]));
  }
  const names = Object.keys(object).filter(
    (name) => typeof object[name] === 'object' && object[name] !== null,
  );
  if (names.length < 2 || !describesTerms(layoutOf(names, language))) return undefined;
  const values = names.map((name) => Object.entries(object[name] as object) as [string, Json][]);
  const keys = values[0]?.map(([key]) => key) ?? [];
  const isTable = values.every(
    (column) =>
      column.length === keys.length &&
      column.every(
        ([key, value], place) =>
          key === keys[place] && (typeof value !== 'object' || value === null),
      ),
  );
  const isIndexed = keys.length > 0 && keys.every((key) => /^\d+$/.test(key));
  if (!isTable || !isIndexed) return undefined;
  return keys.map((_, place) =>
    recordOf(
      names,
      values.map((column) => column[place]?.[1] ?? null),
    ),
  );
}

function recordOf(names: readonly string[], values: readonly Json[]): JsonObject {
  return Object.fromEntries(names.map((name, place) => [name, values[place] ?? null]));
}
