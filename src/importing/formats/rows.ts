/** Rows of a table, in any format, as entries. */

import type { ParsedFile, ReadEntry, ReadOptions } from '../reading';
import { countRemark, type Remark, remark } from '../remark';
import { fieldOf } from './fields';
import { describesTerms, entryOf, type Layout, languageOfLayout, layoutOf } from './record';

/** Glossa's exports have this, so that they are read as they were written. */
export const OUR_COLUMN = 'glossa-id';

/** How many rows are examined to find out what the columns hold. */
const SAMPLE = 500;

/**
 * The rows as entries. The first row has column names if at least two of them are known and
 * describe terms; otherwise the contents show what the columns hold.
 * @param joint the separator of fields, to repair a text that was split by mistake
 */
export function readRows(
  rows: readonly (readonly string[])[],
  options: ReadOptions,
  joint = ', ',
): ParsedFile {
  const [head = []] = rows;
  const names = uniqueNames(head);
  const named = layoutOf(names, options.language);
  const hasHead = isHead(head) && (describesTerms(named) || isNameRow(head, named));
  const layout = hasHead
    ? withDefinition(named, rows.slice(1), names)
    : layoutByContent(rows, head);
  const columns = hasHead ? names : head.map((_, column) => String(column));
  const body = hasHead ? rows.slice(1) : rows;
  const isOurs = hasHead && names.includes(OUR_COLUMN);
  const entries: ReadEntry[] = [];
  let empty = 0;
  for (const [index, row] of body.entries()) {
    const place = `row ${index + (hasHead ? 2 : 1)}`;
    const entry = entryOf(
      recordOf(mended(row, columns, layout, joint), columns),
      layout,
      place,
      options.language,
    );
    if (entry) entries.push(isOurs ? { ...entry, exact: true } : entry);
    else empty++;
  }
  const warnings: Remark[] = [];
  if (empty > 0) warnings.push(countRemark('imports.emptyRows', empty));
  if (!hasHead && entries.length > 0) {
    const columns = { term: columnOf(layout.term), definition: columnOf(layout.definition) };
    warnings.push(remark('imports.columns', columns));
  }
  const language = hasHead ? languageOfLayout(layout) : undefined;
  return { entries, language, warnings };
}

/** A row of names: short, all different, some of them known. */
function isHead(row: readonly string[]): boolean {
  const written = row.map((cell) => cell.trim()).filter((cell) => cell !== '');
  return (
    written.length > 0 &&
    written.every((cell) => cell.length <= 60) &&
    new Set(written.map((cell) => cell.toLowerCase())).size === written.length &&
    written.some((cell) => fieldOf(cell) !== undefined)
  );
}

/** Only the term's column has a known name, but all are as short as names are. */
function isNameRow(row: readonly string[], layout: Layout): boolean {
  const named = layout.term ?? layout.abbreviation;
  return named !== undefined && row.length > 1 && row.every((cell) => !/\S\s+\S+\s+\S/.test(cell));
}

/** If no name means a definition, the column with the longest texts does. */
function withDefinition(
  layout: Layout,
  rows: readonly (readonly string[])[],
  names: readonly string[],
): Layout {
  if (describesTerms(layout) || names.length < 2) return layout;
  const { definition } = layoutByContent(rows, names);
  const name = names[Number(definition?.[0])];
  const term = layout.term ?? layout.abbreviation;
  return name === undefined || term?.includes(name) ? layout : { ...layout, definition: [name] };
}

/** Duplicate or missing names become their column's number. */
function uniqueNames(head: readonly string[]): string[] {
  const seen = new Set<string>();
  return head.map((cell, column) => {
    const name = cell.trim();
    const own = name === '' || seen.has(name) ? `#${column}` : name;
    seen.add(own);
    return own;
  });
}

function recordOf(row: readonly string[], columns: readonly string[]): Record<string, string> {
  const record: Record<string, string> = Object.create(null);
  for (const [column, name] of columns.entries()) record[name] = row[column] ?? '';
  return record;
}

/** A last column whose text contains the separator. */
function mended(
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
      .replace(/[\s,;|]+$/, ''),
  ];
}

/** The definitions are in the column with the longest texts, the terms in the first before it. */
function layoutByContent(rows: readonly (readonly string[])[], head: readonly string[]): Layout {
  const sample = rows.slice(0, SAMPLE);
  const columns = head.map((_, column) => {
    const cells = sample.map((row) => (row[column] ?? '').trim()).filter((cell) => cell !== '');
    const length = cells.reduce((sum, cell) => sum + cell.length, 0) / Math.max(1, cells.length);
    const words = cells.filter((cell) => /\p{L}/u.test(cell) && !/^(https?:|\w+:)\S+$/.test(cell));
    return {
      column,
      length,
      worded: words.length > cells.length / 2,
      filled: cells.length > sample.length / 2,
    };
  });
  const texts = columns.filter(({ worded, filled }) => worded && filled);
  const usable = texts.length >= 2 ? texts : columns;
  const rest = usable.slice(1);
  const definition = rest.reduce(
    (best, one) => (one.length > best.length * 1.5 ? one : best),
    rest[0] ?? { column: 1, length: 0 },
  );
  return { term: [String(usable[0]?.column ?? 0)], definition: [String(definition.column)] };
}

function columnOf(names: readonly string[] | undefined): number {
  return Number(names?.[0] ?? 0) + 1;
}
