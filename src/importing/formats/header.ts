/** Finds the row that names a table's columns, and how sure that is. */
import { areLanguageTags, languageNamed } from '../language-names';
import { fieldOf, isTellingName } from './fields';
import { describesTerms, type Layout, layoutOf } from './record';

type Row = readonly string[];

export interface Header {
  /** The rows above it are titles and notes. */
  readonly place: number;
  /** What its names mean; undefined if only its look differs from the rows below. */
  readonly layout?: Layout;
  /** What its columns are called, if the row above says more: `Term` below `English`. */
  readonly names?: readonly string[];
  /** Whether its names mean something beside each other: two languages, source and target. */
  readonly isPair?: boolean;
}

/** How many rows may come before it. */
const MAX_TITLES = 12;

/** How many rows below are compared with it. */
const MAX_COMPARED = 200;

/** Pairs of names that mean term and definition only beside each other. */
const PAIRS: readonly (readonly [term: RegExp, definition: RegExp])[] = [
  [
    /^(?:source|src|from|original|l1|foreign)(?: (?:term|text|word))?$/i,
    /^(?:target|tgt|to|translation|l2|native)(?: (?:term|text|word))?$/i,
  ],
  [
    /^(?:code|abk(?:ü|ue?)rzung|k(?:ü|ue)rzel|symbol|short|id)$/i,
    /^(?:description|meaning|definition|long|explanation|bedeutung|beschreibung|label|text)$/i,
  ],
  [
    /^(?:side ?1|card ?front|question|prompt|cue|q)$/i,
    /^(?:side ?2|card ?back|answer|response|a)$/i,
  ],
  [/^(?:原文|源语言|原語)$/, /^(?:译文|譯文|目标语言|訳語)$/],
];

/** The header, or undefined if the first row is one like the others. */
export function findHeader(rows: readonly Row[], language: string | undefined): Header | undefined {
  const width = Math.max(0, ...rows.slice(0, MAX_COMPARED).map(filledIn));
  for (const [place, row] of rows.slice(0, MAX_TITLES).entries()) {
    const names = namesOfTwoRows(row, rows[place + 1]);
    const both = names && layoutOf(names, language);
    if (names && both && describesTerms(both)) return { place: place + 1, layout: both, names };
    const pair = isNameLike(row) ? pairLayout(uniqueNames(row), language) : undefined;
    const layout = namedLayout(row, language) ?? pair;
    if (layout && rows.slice(0, place).every((above) => isTitle(above, width))) {
      return { place, layout, isPair: layout === pair };
    }
    if (!isTitle(row, width)) break;
  }
  const first = rows.findIndex((row) => !isTitle(row, width));
  const place = first > 0 && first < MAX_TITLES ? first : 0;
  return differs(rows[place] ?? [], rows.slice(place + 1)) ? { place } : undefined;
}

/** Names in two rows: each of the first, `English`, is above several of the second, `Term`. */
function namesOfTwoRows(above: Row, below: Row | undefined): string[] | undefined {
  const filled = filledIn(above);
  if (!below || filled < 2 || filledIn(below) < filled * 2) return undefined;
  const written = below.filter((cell) => /\S/.test(cell));
  if (written.some((cell) => cell.length > 60) || fieldOf(written[0] ?? '') === undefined)
    return undefined;
  let group = '';
  return below.map((cell, column) => {
    group = above[column]?.trim() || group;
    return group === '' ? cell.trim() : `${cell.trim()} (${group})`;
  });
}

/** A title or a note above a table: one field, where others have more; or few of many. */
function isTitle(row: Row, width: number): boolean {
  const filled = filledIn(row);
  return (filled === 1 && width > 1) || (filled > 0 && filled * 2 < width);
}

function filledIn(row: Row): number {
  return row.filter((cell) => /\S/.test(cell)).length;
}

function namedLayout(row: Row, language: string | undefined): Layout | undefined {
  if (!isNameLike(row)) return undefined;
  const names = uniqueNames(row);
  const layout = layoutOf(names, language);
  const known = names.filter((name) => fieldOf(name) !== undefined).length;
  if (known > 0 && (describesTerms(layout) || isNameRow(row, layout))) return layout;
  return onlyDefines(layout, names) && !pairLayout(names, language) ? layout : undefined;
}

/** "Source, Target"; "English, Spanish": the language that is read is explained by the other. */
function pairLayout(names: readonly string[], language: string | undefined): Layout | undefined {
  for (const [isTerm, isDefinition] of PAIRS) {
    const term = names.find((name) => isTerm.test(name.trim()));
    const definition = names.find((name) => isDefinition.test(name.trim()));
    if (term !== undefined && definition !== undefined)
      return { term: [term], definition: [definition] };
  }
  const lower = names.map((name) => name.trim().toLowerCase());
  const tags = areLanguageTags(lower)
    ? lower
    : names.map((name) => languageNamed(name.replace(/\s*\(.*\)$/, '')));
  const named = names.filter((_, column) => tags[column] !== undefined);
  if (named.length < 2 || named.length < names.length - 2) return undefined;
  const wanted = names.find((_, column) => language !== undefined && tags[column] === language);
  const term = wanted ?? named[0] ?? '';
  const { definition } = layoutOf(names, language);
  const other = named.find((name) => name !== term) ?? '';
  return { term: [term], definition: definition ? [...definition] : [other] };
}

/** A definition beside one other column, or beside numbers. */
function onlyDefines(layout: Layout, names: readonly string[]): boolean {
  return layout.definition !== undefined && names.length === 2;
}

/** A row of names: short, and all different. */
function isNameLike(row: Row): boolean {
  const written = row.map((cell) => cell.trim()).filter((cell) => cell !== '');
  return (
    written.length > 0 &&
    written.every((cell) => cell.length <= 60) &&
    new Set(written.map((cell) => cell.toLowerCase())).size === written.length
  );
}

/** Only the term's column has a known name, but all are as short as names are. */
function isNameRow(row: Row, layout: Layout): boolean {
  const named = layout.term ?? layout.abbreviation;
  const most = named?.some(isTellingName) ? 5 : 2;
  return (
    named !== undefined &&
    row.length > 1 &&
    row.every((cell) => wordCount(cell) <= most && !/[.!?]$/.test(cell.trim()))
  );
}

/** Whether a row is shorter than those below, as names are, or written in another way. */
function differs(row: Row, below: readonly Row[]): boolean {
  const sample = below.slice(0, MAX_COMPARED);
  if (sample.length < 3 || !isNameLike(row)) return false;
  return row.some((cell, column) => {
    const cells = sample.map((one) => (one[column] ?? '').trim()).filter((one) => one !== '');
    if (cells.length < sample.length * 0.8 || cell.trim() === '') return false;
    const share = (test: (text: string) => boolean): number =>
      cells.filter(test).length / cells.length;
    const isNumbered = share((one) => /^[\d.,:/-]+$/.test(one)) > 0.9 && !/\d/.test(cell);
    const isLonger =
      wordCount(cell) <= 2 &&
      share((one) => wordCount(one) >= 4 && one.length > cell.length * 2) > 0.9;
    return isNumbered || isLonger;
  });
}

function wordCount(text: string): number {
  return text.trim().split(/\s+/).length;
}

/** Duplicate or missing names become their column's number. */
export function uniqueNames(head: Row): string[] {
  const seen = new Set<string>();
  return head.map((cell, column) => {
    const name = cell.trim();
    const own = name === '' || seen.has(name) ? `#${column}` : name;
    seen.add(own);
    return own;
  });
}
