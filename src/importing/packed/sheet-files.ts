/** Hands sheets of a spreadsheet on as CSV, which one reader knows. */
import { MAX_COLUMNS, type Sheet } from '../formats/sheet';
import type { ImportFile } from '../reading';

/** The sheets with rows, each as a file of its own if there are several. */
export function filesOfSheets(name: string, sheets: readonly Sheet[]): ImportFile[] {
  const filled = sheets.filter(({ rows }) =>
    rows.some((row) => row.filter((cell) => cell !== '').length > 1),
  );
  return filled.map((sheet) => ({
    name: filled.length === 1 ? name : `${name}/${sheet.name}`,
    bytes: new TextEncoder().encode(csvOf(sheet.rows)),
    readAs: 'csv',
  }));
}

function csvOf(rows: readonly (readonly string[])[]): string {
  const width = Math.max(
    0,
    ...rows.slice(0, 1000).map((row) => row.findLastIndex((cell) => cell !== '') + 1),
  );
  // The separator is named: texts of a sheet may have any sign.
  return `sep=,\n${rows
    .filter((row) => row.some((cell) => /\S/.test(cell)))
    .map((row) =>
      Array.from(
        { length: Math.min(width, MAX_COLUMNS) },
        (_, column) => `"${(row[column] ?? '').replaceAll('"', '""')}"`,
      ).join(','),
    )
    .join('\n')}\n`;
}
