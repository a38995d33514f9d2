/** Looks for entries in data of any shape, at any depth. */

import { isGlossaryPost } from '../evidence/texts';
import type { TableView } from '../how-read';
import { ImportError } from '../import-error';
import { chooseLanguage } from '../language';
import { areLanguageTags } from '../language-names';
import type { ReadEntry, ReadOptions } from '../reading';
import { remark } from '../remark';
import { conceptsByLanguage, rowsByColumn } from './data-shapes';
import { isTellingName } from './fields';
import { describesTerms, entryOf, type Layout, languageOfLayout, layoutOf } from './record';
import { OTHER_COLUMN, readRows } from './rows';
import { layoutOfRoles, tableView } from './table-view';
import { isObject, type Json, textsOf } from './values';

/** Data nested deeper isn't read; no glossary is. */
const MAX_DEPTH = 100;

/** How many records of a list are examined to find out what their keys mean. */
const SAMPLE = 100;

/** Records with more keys hold more than terms. */
const MAX_KEYS = 40;

/** Lists beside the entries that look like entries. */
const NOT_ENTRIES =
  /^(authors?|contributors?|categories|category|tags|topics|sources|languages|licenses?|images?|media|sections|navigation|nav|menu|links|resources|relatedresources|references|@context|meta|metadata)$/i;

/** Lists in an entry that hold more entries. */
const NESTED = /^(children|terms|subterms|entries|subentries|narrower|items)$/i;

export const LANGUAGE_KEYS = ['language', 'lang', 'locale', 'inLanguage'];

type JsonObject = { readonly [key: string]: Json };

export interface Found {
  /** Lists of records and records under their terms. */
  readonly records: { entry: ReadEntry; language?: string }[];
  /** Texts under their terms, by their depth. */
  readonly texts: Map<number, ReadEntry[]>;
  language?: string | undefined;
  /** Languages of the same concepts that weren't chosen. */
  others: readonly string[];
  /** The keys of the longest list of records. */
  table?: TableView;
  /** How sure the names of the records are: 1 for those that only glossaries have. */
  named: number;
}

export class EntrySearch {
  readonly #name: string;
  readonly #options: ReadOptions;
  readonly #found: Found;
  /** How many records the list has whose keys are shown. */
  #shown = 1;

  constructor(name: string, options: ReadOptions, found: Found) {
    this.#name = name;
    this.#options = options;
    this.#found = found;
  }

  visit(value: Json, path: string, level: number): void {
    if (level > MAX_DEPTH) {
      throw new ImportError(this.#name, remark('imports.deepData', { most: MAX_DEPTH }));
    }
    if (Array.isArray(value)) this.#visitList(value as readonly Json[], path, level);
    else if (isObject(value)) this.#visitObject(value, path, level);
  }

  #visitList(list: readonly Json[], path: string, level: number): void {
    const objects = list.filter(isObject);
    const concepts = conceptsByLanguage(objects, this.#options.language);
    if (concepts) {
      this.#found.language = concepts.language;
      this.#found.others = concepts.others;
      this.#visitList(concepts.records, path, level + 1);
      return;
    }
    const names = namesIn(objects);
    const said = this.#layoutAsSaid(names, objects.length);
    const layout = said ?? layoutOf(names, this.#options.language);
    this.#showKeys(objects, names, layout);
    if (said || (describesTerms(layout) && mostly(objects, (one) => hasTerm(one, layout)))) {
      const isPosts = objects.every(({ type }) => typeof type === 'string' && isGlossaryPost(type));
      const sure = said ? 1 : isPosts ? 0.9 : sureness(names, layout);
      this.#found.named = Math.max(this.#found.named, sure);
      for (const [index, one] of list.entries()) {
        if (isObject(one)) this.#take(one, layout, `${path}[${index}]`, level);
      }
      return;
    }
    const rows = list.filter((one) => Array.isArray(one)) as (readonly Json[])[];
    if (rows.length > 0 && mostly(rows, isRow)) {
      const texts = rows.map((row) =>
        row.map((cell) => (typeof cell === 'string' ? cell : String(cell))),
      );
      const reading = readRows(texts, this.#options);
      this.#found.named = Math.max(this.#found.named, reading.confidence);
      for (const entry of reading.entries) {
        this.#found.records.push({ entry: { ...entry, place: `${path}, ${entry.place}` } });
      }
      return;
    }
    for (const [index, one] of list.entries()) this.visit(one, `${path}[${index}]`, level + 1);
  }

  /** What the reader says that the keys of the records hold. */
  #layoutAsSaid(names: readonly string[], count: number): Layout | undefined {
    const roles = this.#options.table?.roles;
    const isMeant = roles?.length === names.length && count > 1;
    return roles && isMeant ? layoutOfRoles(names, roles) : undefined;
  }

  /** Shows the keys of the longest list of records, so that the reader can say what they hold. */
  #showKeys(objects: readonly JsonObject[], names: readonly string[], layout: Layout): void {
    if (names.length < 2 || names.length > MAX_KEYS || objects.length <= this.#shown) return;
    this.#shown = objects.length;
    const rows = objects
      .slice(0, SAMPLE)
      .map((one) => names.map((name) => textsOf(one[name], this.#options.language)[0] ?? ''));
    const view = tableView(names, rows, names, layout);
    this.#found.table = { ...view, isKeyed: true };
  }

  #visitObject(object: JsonObject, path: string, level: number): void {
    const names = Object.keys(object).filter((name) => !NOT_ENTRIES.test(name));
    const rows = rowsByColumn(object, this.#options.language);
    if (rows) {
      this.#visitList(rows, path, level + 1);
      return;
    }
    const below = (name: string): string => (path === '' ? name : `${path}.${name}`);
    const inner = names.filter((name) => typeof object[name] === 'object' && object[name] !== null);
    if (inner.length > 1 && areLanguageTags(names)) {
      const sizes = new Map(
        inner.map((name) => [name, Object.keys(object[name] as object).length]),
      );
      const chosen = chooseLanguage(sizes, this.#options.language);
      if (chosen === undefined) return;
      this.#found.language = chosen;
      this.#found.others = inner.filter((name) => name !== chosen);
      this.visit(object[chosen] ?? null, below(chosen), level + 1);
      return;
    }
    const records = names.flatMap((name) => {
      const value = object[name];
      return isObject(value) ? [value] : [];
    });
    const layout = layoutOf(namesIn(records), this.#options.language);
    const explains = layout.definition ?? layout.expansion;
    // Some may only refer to another: `ATO: { term: Authority to Operate }`.
    if (explains && mostly(records, (one) => hasText(one, explains) || hasTerm(one, layout))) {
      this.#found.named = Math.max(this.#found.named, sureness(namesIn(records), layout));
      for (const name of names)
        this.#takeKeyed(name, object[name] ?? null, layout, below(name), level);
      return;
    }
    this.#takeTexts(object, names, path, level);
    for (const name of inner) this.visit(object[name] ?? null, below(name), level + 1);
  }

  #take(record: JsonObject, layout: Layout, place: string, level: number, keyedBy?: string): void {
    const entry = entryOf(record, layout, place, this.#options.language, keyedBy);
    if (entry) {
      const tag = LANGUAGE_KEYS.map((key) => record[key]).find((one) => typeof one === 'string');
      const language = languageOfLayout(layout) ?? (typeof tag === 'string' ? tag : undefined);
      this.#found.records.push({ entry, ...(language === undefined ? {} : { language }) });
    }
    for (const [key, value] of Object.entries(record)) {
      if (NESTED.test(key) && typeof value === 'object')
        this.visit(value, `${place}.${key}`, level + 1);
    }
  }

  /** A record under its term, or under a key if it names its term itself. */
  #takeKeyed(key: string, value: Json, layout: Layout, place: string, level: number): void {
    if (!isObject(value)) {
      const definitions = textsOf(value, this.#options.language);
      if (definitions.length > 0 && !isMeta(key)) {
        this.#found.records.push({ entry: { term: key, place, definitions } });
      }
      return;
    }
    const explained = hasText(value, [...(layout.definition ?? []), ...(layout.expansion ?? [])]);
    const [named] = layout.term ?? [];
    const own = named === undefined ? undefined : textsOf(value[named], this.#options.language)[0];
    if (own !== undefined && explained) {
      this.#take(value, { ...layout, key: [] }, place, level);
    } else if (own !== undefined) {
      // `ATO: { type: acronym, term: Authority to Operate }`
      this.#found.records.push({
        entry: { term: key, place, definitions: [], sameAs: own, expansion: own },
      });
    } else {
      this.#take(value, layout, place, level, key);
    }
  }

  #takeTexts(object: JsonObject, names: readonly string[], path: string, level: number): void {
    const own = names.filter((name) => !/^\W/.test(name));
    if (describesTerms(layoutOf(own, this.#options.language))) return;
    for (const name of names) {
      const value = object[name];
      const isText =
        typeof value === 'string' ||
        (Array.isArray(value) && value.every((one) => typeof one === 'string'));
      if (!isText || isMeta(name)) continue;
      const definitions = textsOf(value, this.#options.language);
      const place = path === '' ? name : `${path}.${name}`;
      const list = this.#found.texts.get(level) ?? [];
      list.push({ term: name, place, definitions });
      this.#found.texts.set(level, list);
    }
  }
}

/** How many of a record's names have nothing to do with terms. */
function strangeness(names: readonly string[], layout: Layout): number {
  const known = new Set(Object.values(layout).flat());
  const strange = names.filter((name) => !known.has(name));
  return (
    strange.length +
    strange.filter((name) => OTHER_COLUMN.test(name) || /date|author|_at$/i.test(name)).length
  );
}

/** How sure the names of records are that these are terms. */
function sureness(names: readonly string[], layout: Layout): number {
  const telling = [
    layout.term,
    layout.abbreviation,
    layout.definition,
    layout.expansion,
    layout.alias,
  ]
    .flatMap((own) => own ?? [])
    .some(isTellingName);
  const strange = strangeness(names, layout);
  return telling ? Math.max(0.6, 0.95 - Math.max(0, strange - 8) * 0.05) : 0.72 - 0.09 * strange;
}

function namesIn(records: readonly JsonObject[]): string[] {
  return [...new Set(records.slice(0, SAMPLE).flatMap((record) => Object.keys(record)))];
}

function hasTerm(record: JsonObject, layout: Layout): boolean {
  return hasText(record, [...(layout.term ?? []), ...(layout.abbreviation ?? [])]);
}

function hasText(record: JsonObject, keys: readonly string[]): boolean {
  return keys.some((key) => {
    const value = record[key];
    return typeof value === 'string' || (typeof value === 'object' && value !== null);
  });
}

function mostly<T>(list: readonly T[], test: (one: T) => boolean): boolean {
  const sample = list.slice(0, SAMPLE);
  return sample.length > 0 && sample.filter(test).length * 2 > sample.length;
}

function isRow(row: readonly Json[]): boolean {
  return row.length >= 2 && row.filter((cell) => typeof cell === 'string').length >= 2;
}

/** What files say about themselves beside their entries. */
function isMeta(name: string): boolean {
  return /^(?:##?|[@$_]{1,2}(?=[a-z]+$))?(title|name|version|description|author|publisher|licen[cs]e|language|lang|url|homepage|source|date|updated|created|copyright|\$schema|\$id|id|format|type|generator|comment|_[a-z]\w*|@.*)$|^##/i.test(
    name,
  );
}
