/** Hands sheets of a spreadsheet on as CSV, which one reader knows. */

import { disarmed } from '../formats/formula';
import { OUR_COLUMN } from '../formats/rows';
import { ABOUT_SHEET, MAX_COLUMNS, type Sheet } from '../formats/sheet';
import type { FileAbout, ImportFile } from '../reading';

/** The sheets with rows, each as a file of its own if there are several. */
export function filesOfSheets(name: string, sheets: readonly Sheet[]): ImportFile[] {
  const isOurs = sheets.some(({ rows }) => isOurExport(rows));
  const about = isOurs ? aboutIn(sheets) : undefined;
  const filled = sheets.filter(
    (sheet) =>
      !(isOurs && sheet.name === ABOUT_SHEET) &&
      sheet.rows.some((row) => row.filter((cell) => cell !== '').length > 1),
  );
  return filled.map((sheet) => ({
    name: filled.length === 1 ? name : `${name}/${sheet.name}`,
    bytes: new TextEncoder().encode(csvOf(sheet.rows)),
    readAs: 'csv',
    sheet: sheet.name,
    ...(about ? { about } : {}),
  }));
}

function isOurExport([head = []]: Sheet['rows']): boolean {
  return head.includes(OUR_COLUMN);
}

/** What one of Glossa's own workbooks says about itself. */
function aboutIn(sheets: readonly Sheet[]): FileAbout {
  const { rows = [] } = sheets.find(({ name }) => name === ABOUT_SHEET) ?? {};
  const values = new Map(rows.map(([name = '', value = '']) => [name, value]));
  const about = {
    title: values.get('title'),
    language: values.get('language'),
    publisher: values.get('publisher'),
    url: values.get('url'),
    licence: values.get('license'),
    disclaimer: values.get('disclaimer'),
    interest: values.get('interest'),
  };
  return Object.fromEntries(Object.entries(about).filter(([, value]) => value !== undefined));
}

function csvOf(rows: Sheet['rows']): string {
  const width = Math.max(
    0,
    ...rows.slice(0, 1000).map((row) => row.findLastIndex((cell) => cell !== '') + 1),
  );
  const text = isOurExport(rows) ? literal : (cell: string) => cell;
  // Names the separator, because texts of a sheet may contain any sign.
  return `sep=,\n${rows
    .filter((row) => row.some((cell) => /\S/.test(cell)))
    .map((row) =>
      Array.from(
        { length: Math.min(width, MAX_COLUMNS) },
        (_, column) => `"${text(row[column] ?? '').replaceAll('"', '""')}"`,
      ).join(','),
    )
    .join('\n')}\n`;
}

/** As the table's reader expects it in an export of Glossa's own: signs of markup are text. */
function literal(cell: string): string {
  return disarmed(cell.replace(/[&<>*_`[\]]/g, (sign) => `&#${sign.charCodeAt(0)};`));
}
