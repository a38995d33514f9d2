/**
 * Tables as text: fields separated by commas, semicolons, tabs or bars, with or without a row of
 * names. Papa Parse splits the rows; the names or the contents show what the columns hold.
 */
import Papa from 'papaparse';
import { ImportError } from '../import-error';
import { MAX_ENTRIES, tooMany, tooWide } from '../limits';
import type { ParsedFile, ReadOptions, TextFile } from '../reading';
import { type Remark, remark } from '../remark';
import { rearmed } from './formula';
import { OUR_COLUMN, readRows } from './rows';

const DELIMITERS = ['\t', ',', ';', '|'] as const;

/** How many rows are tried to find the separator. */
const SAMPLE = 60;

/** Anki writes its settings into lines at the top. */
const ANKI =
  /^#(separator|html|columns|notetype column|deck column|tags column|guid column|tags|deck|notetype|if matches|match scope):(.*)\n/i;
/** Excel's way to name the separator. */
const EXCEL = /^sep=(.)[^\n]*\n/i;
const ANKI_SEPARATORS: Readonly<Record<string, string>> = {
  tab: '\t',
  comma: ',',
  semicolon: ';',
  pipe: '|',
  space: ' ',
  colon: ':',
};

/** Sounds and pictures of Anki's, and gaps in texts. */
const ANKI_MARK = /\[(?:sound|anki):[^[\]\n]{1,300}\]/g;
const ANKI_GAP = /\{\{c\d{1,3}::([^{}:]{1,1000}(?::[^{}:]{1,1000})?)(?:::[^{}]{0,1000})?\}\}/g;

/** Notes at the top of lists of translators: OmegaT, UTX. The last may name the columns. */
const NOTES = /^(?:#UTX[^\n]*\n|# [^\t\n]*\n)+/;
const UTX_COLUMNS = /^#(?=src\t)/;

/** In running text, some lines have as many commas as others; in a table, nearly all have. */
const EVEN = 0.8;

/** The line below the names of a table in Markdown. */
const MARKDOWN_RULE = /^[ \t]*(?:\|[ \t]*)?:?-{3,}:?[ \t]*\|/m;

/** Whether a text is a table, if nothing else shows it. */
export function isTable(text: string): boolean {
  if (MARKDOWN_RULE.test(text)) return false;
  const { score, rows } = bestDelimiter(text);
  return rows > 1 && score >= EVEN;
}

function bestDelimiter(text: string): { delimiter: string; score: number; rows: number } {
  const [best] = DELIMITERS.map((delimiter) => ({ delimiter, ...evenness(text, delimiter) })).sort(
    (a, b) => b.score - a.score,
  );
  return best && best.score > 0 ? best : { delimiter: ',', score: 0, rows: 0 };
}

/** @throws ImportError if a quotation is never closed, or there are far too many rows or columns */
export function readTable(file: TextFile, options: ReadOptions): ParsedFile {
  const excel = EXCEL.exec(file.text);
  const { rest: below, settings } = ankiHead(file.text.slice(excel?.[0].length ?? 0));
  const rest = below.replace(NOTES, '').replace(UTX_COLUMNS, '');
  const declared = settings.get('separator')?.trim().toLowerCase();
  const best = bestDelimiter(rest);
  const delimiter = ANKI_SEPARATORS[declared ?? ''] ?? declared ?? excel?.[1] ?? best.delimiter;
  const parted = partRows(file.name, rest, delimiter);
  if (isCloze(parted.rows)) return { entries: [], confidence: 0 };
  const columns = settings.get('columns');
  const ours = settings.size === 0 && parted.rows[0]?.includes(OUR_COLUMN);
  const body = parted.rows.map((row) => row.map(ours ? rearmed : withoutAnkiMarks));
  const rows = columns === undefined ? body : [columns.split(delimiter), ...body];
  const reading = readRows(withoutColumns(rows, ankiColumns(settings)), options, delimiter);
  if (reading.isTooWide) throw tooWide(file.name);
  return {
    ...reading,
    warnings: [...parted.warnings, ...(reading.warnings ?? [])],
    confidence: settings.size > 0 ? 1 : reading.confidence,
  };
}

function withoutAnkiMarks(cell: string): string {
  return cell.replace(ANKI_MARK, '').replace(ANKI_GAP, '$1');
}

/** Texts with gaps, as Anki has them, have no term and no meaning. */
function isCloze(rows: readonly (readonly string[])[]): boolean {
  const gaps = rows.filter((row) => row.some((cell) => /\{\{c\d+::/.test(cell))).length;
  return gaps * 2 > rows.length;
}

/** Columns that hold no side of a card: Anki's ids, decks, tags and kinds of notes. */
function ankiColumns(settings: ReadonlyMap<string, string>): ReadonlySet<number> {
  const names = ['guid column', 'notetype column', 'deck column', 'tags column'];
  return new Set(names.map((name) => Number(settings.get(name)) - 1).filter((place) => place >= 0));
}

function withoutColumns(rows: string[][], left: ReadonlySet<number>): string[][] {
  return left.size === 0 ? rows : rows.map((row) => row.filter((_, place) => !left.has(place)));
}

function ankiHead(text: string): { rest: string; settings: Map<string, string> } {
  const settings = new Map<string, string>();
  let rest = text;
  for (let match = ANKI.exec(rest); match; match = ANKI.exec(rest)) {
    settings.set((match[1] ?? '').toLowerCase(), match[2] ?? '');
    rest = rest.slice(match[0].length);
  }
  return { rest, settings };
}

/**
 * The number of rows with the most common number of fields, if that is two or more; more columns
 * count a little more.
 */
function evenness(text: string, delimiter: string): { score: number; rows: number } {
  const { data } = Papa.parse<string[]>(text, {
    delimiter,
    preview: SAMPLE,
    skipEmptyLines: 'greedy',
  });
  const counts = new Map<number, number>();
  for (const row of data) counts.set(row.length, (counts.get(row.length) ?? 0) + 1);
  const [most] = [...counts].filter(([width]) => width > 1).sort(([, a], [, b]) => b - a);
  if (!most) return { score: 0, rows: data.length };
  const [width, rows] = most;
  return { score: rows / data.length + Math.min(width, 10) / 100, rows: data.length };
}

/** As in the file. Glossa's own texts use the quotes of their language. */
const QUOTES = { quote: '"', twice: '""' };

interface Parted {
  readonly rows: string[][];
  readonly warnings: Remark[];
}

function partRows(name: string, text: string, delimiter: string): Parted {
  const quoted = Papa.parse<string[]>(text, {
    delimiter,
    newline: '\n',
    skipEmptyLines: 'greedy',
    preview: MAX_ENTRIES + 2,
  });
  if (quoted.data.length > MAX_ENTRIES + 1) throw tooMany(name);
  const bad = quoted.errors.filter((error) => error.type === 'Quotes');
  const [first] = bad;
  if (!first) return { rows: quoted.data, warnings: [] };
  if (delimiter === '\t') {
    // Tables with tabs often have quotes in their texts, but no quoted fields.
    const plain = Papa.parse<string[]>(text, {
      delimiter,
      newline: '\n',
      skipEmptyLines: 'greedy',
      quoteChar: '\0',
    });
    return { rows: plain.data, warnings: [] };
  }
  const line = lineAt(text, first.index ?? 0);
  if (bad.some((error) => error.code === 'MissingQuotes')) {
    throw new ImportError(name, remark('imports.openQuote', QUOTES), { line });
  }
  return {
    rows: quoted.data,
    warnings: [{ ...remark('imports.looseQuotes', QUOTES), line }],
  };
}

function lineAt(text: string, index: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < index; at = text.indexOf('\n', at + 1))
    line++;
  return line;
}
