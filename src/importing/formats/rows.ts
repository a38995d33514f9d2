/** Rows of a table, in any format, as entries. */

import { isGlossaryPost } from '../evidence/texts';
import type { TableView } from '../how-read';
import { MAX_FIELDS } from '../limits';
import { reportStep } from '../progress';
import type { ParsedFile, ReadEntry, ReadOptions } from '../reading';
import { countRemark, type Remark, remark } from '../remark';
import { chooseColumns } from './columns';
import { fieldOf, isTellingName } from './fields';
import { findHeader, uniqueNames } from './header';
import { entryOf, type Layout, languageOfLayout } from './record';
import { chosenHeader, layoutOfRoles, tableView } from './table-view';

/** Glossa's exports have this, so that they are read as they were written. */
export const OUR_COLUMN = 'glossa-id';

/** Names of columns that lists of people, goods and events have, and glossaries don't. */
export const OTHER_COLUMN =
  /^(?:(?:e-?mail|phone|telephone|mobile|fax|address|street|city|zip|zip ?code|postcode|postal ?code|state|birth ?da(?:te|y)|dob|age|gender|sex|salary|price|unit ?price|cost|amount|total|qty|quantity|stock|sku|currency|balance|invoice|order|customer|client|employee|manager|department|username|password|first ?name|last ?name|surname|given ?name|family ?name|latitude|longitude|lat|lng|lon|width|height|weight|score|rating|votes|views|likes|start|end|start ?date|end ?date|due|deadline|assignee|priority|milestone|version|duration|artist|album|isbn|ip|host|port|user ?agent|temperature|humidity|longueur|prix|preis|precio|telefon|adresse|correo|tel[eé]fono)(?: ?(?:1|2|number|no|address|\(.*\)))?)$/i;

export interface RowsReading extends ParsedFile {
  readonly confidence: number;
  readonly table: TableView;
  /** Whether it has far more columns than tables of terms, and wasn't read. */
  readonly isTooWide?: true;
}

/**
 * The rows as entries. If a row names the columns, names decide; otherwise the contents show what
 * the columns hold.
 * @param joint the separator of fields, to repair a text that was split by mistake
 */
export function readRows(
  rows: readonly (readonly string[])[],
  options: ReadOptions,
  joint = ', ',
): RowsReading {
  const { table: choice } = options;
  const header = choice ? chosenHeader(rows, options) : findHeader(rows, options.language);
  const start = header ? header.place + 1 : 0;
  const body = rows.slice(start);
  const width = header ? (rows[header.place] ?? []).length : usualWidth(rows);
  if (width > MAX_FIELDS) {
    const table = tableView(undefined, [], [], {});
    return { entries: [], confidence: 0, table, isTooWide: true };
  }
  const columns = header
    ? uniqueNames(header.names ?? rows[header.place] ?? [])
    : Array.from({ length: width }, (_, column) => String(column));
  const named = choice ? layoutOfRoles(columns, choice.roles) : header?.layout;
  const layout = choice ? (named ?? {}) : completed(named ?? {}, body, columns);
  const isOurs = header !== undefined && columns.includes(OUR_COLUMN);
  const names = new Set(Object.values(layout).flat());
  const used = [...columns.entries()].filter(([, name]) => names.has(name));
  const entries: ReadEntry[] = [];
  let empty = 0;
  for (const [index, row] of body.entries()) {
    reportStep(options.onProgress, index, body.length);
    const record = recordOf(joinedLast(row, columns, layout, joint), used);
    const entry = entryOf(record, layout, `row ${index + start + 1}`, options.language);
    if (entry) entries.push(isOurs ? { ...entry, exact: true } : entry);
    else empty++;
  }
  const warnings: Remark[] = [];
  if (empty > 0) warnings.push(countRemark('imports.emptyRows', empty));
  if (!named && entries.length > 0) {
    const taken = {
      term: columnOf(layout.term, columns),
      definition: columnOf(layout.definition, columns),
    };
    warnings.push(remark('imports.columns', taken));
  }
  const language = named ? languageOfLayout(layout) : undefined;
  const confidence =
    isOurs || choice
      ? 1
      : Math.max(header?.isPair ? 0.9 : 0, confidenceOf(body, columns, layout, named));
  const table = tableView(header && (header.names ?? rows[header.place]), body, columns, layout);
  return { entries, language, warnings, confidence, table };
}

function confidenceOf(
  body: readonly (readonly string[])[],
  columns: readonly string[],
  layout: Layout,
  named: Layout | undefined,
): number {
  const regular = body.filter((row) => row.length > 1 && row.length <= columns.length + 1).length;
  const fit = body.length === 0 ? 0 : regular / body.length;
  const others = columns.filter((name) => OTHER_COLUMN.test(name.trim())).length;
  const known = [
    ...(layout.term ?? []),
    ...(layout.abbreviation ?? []),
    ...(layout.definition ?? []),
    ...(layout.expansion ?? []),
    ...(layout.alias ?? []),
  ];
  if (named && known.some(isTellingName)) return others > 2 ? 0.6 : 0.95;
  if (named && areGlossaryPosts(body, columns)) return 0.8;
  const { isClear } = chooseColumns(body, columns.length);
  const more = Math.max(0, columns.length - 3) * 0.04;
  const base = named ? 0.7 : isClear ? 0.6 : 0.3;
  return Math.max(0, base * Math.min(1, fit + 0.1) - others * 0.3 - more);
}

/** Posts of a site whose type is that of a plug-in for glossaries. */
function areGlossaryPosts(
  body: readonly (readonly string[])[],
  columns: readonly string[],
): boolean {
  const type = columns.findIndex((name) => /^post[ _-]?type$/i.test(name.trim()));
  return type !== -1 && body.every((row) => isGlossaryPost(row[type] ?? ''));
}

/** The most common number of fields. */
function usualWidth(rows: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 0;
}

/** What no name says, the contents show. */
function completed(
  layout: Layout,
  body: readonly (readonly string[])[],
  columns: readonly string[],
): Layout {
  const hasTerm = layout.term !== undefined || layout.abbreviation !== undefined;
  const explains = layout.definition ?? layout.expansion ?? layout.alias ?? layout.broader;
  const isExplained =
    explains !== undefined || (layout.term !== undefined && layout.abbreviation !== undefined);
  if ((hasTerm && isExplained) || columns.length < 2) return layout;
  const chosen = chooseColumns(body, columns.length);
  if (!hasTerm && layout.definition) {
    const rest = columns.filter((name) => !layout.definition?.includes(name));
    const term = rest.includes(columns[chosen.term] ?? '') ? columns[chosen.term] : rest[0];
    return term === undefined ? layout : { ...layout, term: [term] };
  }
  const definition = columns[chosen.definition] ?? '';
  if (hasTerm) {
    const term = layout.term ?? layout.abbreviation;
    return term?.includes(definition) ? layout : { ...layout, definition: [definition] };
  }
  return { ...layout, term: [columns[chosen.term] ?? ''], definition: [definition] };
}

/** The fields of a row by their names; only those that are read, since rows may be many. */
function recordOf(
  row: readonly string[],
  used: readonly (readonly [column: number, name: string])[],
): Record<string, string> {
  const record: Record<string, string> = Object.create(null);
  for (const [column, name] of used) record[name] = row[column] ?? '';
  return record;
}

/** The row, with its last column joined again if that column's text contains the separator. */
function joinedLast(
  row: readonly string[],
  columns: readonly string[],
  layout: Layout,
  joint: string,
): readonly string[] {
  const last = columns.length - 1;
  if (row.length <= columns.length || columns[last] !== layout.definition?.[0]) return row;
  return [
    ...row.slice(0, last),
    row
      .slice(last)
      .join(joint)
      // Without the first part, each sign of a long run would be tried as its beginning.
      .replace(/(?<![\s,;|])[\s,;|]+$/, ''),
  ];
}

/** Counted from 1. */
function columnOf(names: readonly string[] | undefined, columns: readonly string[]): number {
  return columns.indexOf(names?.[0] ?? '') + 1;
}

/** Whether a table with these names may be about terms. */
export function isGlossaryHead(names: readonly string[]): boolean {
  return names.some((name) => fieldOf(name) !== undefined && isTellingName(name));
}
