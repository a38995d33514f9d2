/** Workbooks of Excel (.xlsx): the texts of their visible sheets. */

import { MAX_COLUMNS, type Sheet } from '../formats/sheet';
import { allNamed, childrenNamed, rawXmlText, type XmlElement, xmlAttribute } from '../formats/xml';
import { MAX_ENTRIES, tooMany } from '../limits';
import { xmlList, xmlPart } from './parts';
import type { Archive } from './zip';

/** Rows above the entries: titles, and the names of the columns. */
const MAX_TITLES = 20;

export function isXlsx(archive: Archive): boolean {
  return archive.has('xl/workbook.xml');
}

export function sheetsOfXlsx(name: string, archive: Archive): Sheet[] {
  const workbook = xmlPart(name, archive, 'xl/workbook.xml');
  const relations = xmlPart(name, archive, 'xl/_rels/workbook.xml.rels');
  const targets = new Map(
    (relations ? allNamed(relations, 'Relationship') : []).map((one) => [
      xmlAttribute(one, 'Id') ?? '',
      (xmlAttribute(one, 'Target') ?? '').replace(/^\/?(?:xl\/)?/, 'xl/'),
    ]),
  );
  const shared = sharedTexts(name, archive);
  return (workbook ? allNamed(workbook, 'sheet') : []).flatMap((sheet, place): Sheet[] => {
    if (/hidden/i.test(xmlAttribute(sheet, 'state') ?? '')) return [];
    const id = sheet.attributes['r:id'] ?? '';
    const path = targets.get(id) ?? `xl/worksheets/sheet${place + 1}.xml`;
    if (!archive.has(path)) return [];
    const rows = rowsOf(name, archive, path, shared);
    return [{ name: xmlAttribute(sheet, 'name') ?? `${place + 1}`, rows }];
  });
}

function sharedTexts(name: string, archive: Archive): string[] {
  const texts: string[] = [];
  for (const item of xmlList(name, archive, 'xl/sharedStrings.xml', 'si')) texts.push(textOf(item));
  return texts;
}

/** Texts in runs; those that only show how to read a word aloud are left out. */
function textOf(item: XmlElement): string {
  return [item, ...childrenNamed(item, 'r')]
    .flatMap((one) => childrenNamed(one, 't'))
    .map((one) => withCodes(rawXmlText(one)))
    .join('');
}

/** `_x000D_` is the character with that code (ECMA-376, 22.9.2.19). */
function withCodes(text: string): string {
  return text.replace(/_x([\da-f]{4})_/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** @throws ImportError if the sheet is damaged, or has far too many rows */
function rowsOf(
  name: string,
  archive: Archive,
  path: string,
  shared: readonly string[],
): string[][] {
  const rows: string[][] = [];
  for (const row of xmlList(name, archive, path, 'row')) {
    const cells: string[] = [];
    for (const cell of childrenNamed(row, 'c')) {
      const column = columnOf(xmlAttribute(cell, 'r')) ?? cells.length;
      if (column >= MAX_COLUMNS) continue;
      while (cells.length < column) cells.push('');
      cells[column] = cellText(cell, shared);
    }
    // Rows that are only formatted may be a million.
    if (cells.some((cell) => cell !== '')) rows.push(cells);
    if (rows.length > MAX_ENTRIES + MAX_TITLES) throw tooMany(name);
  }
  return rows;
}

function cellText(cell: XmlElement, shared: readonly string[]): string {
  const [value] = childrenNamed(cell, 'v').map(rawXmlText);
  switch (xmlAttribute(cell, 't')) {
    case 's':
      return shared[Number(value)] ?? '';
    case 'inlineStr':
      return childrenNamed(cell, 'is').map(textOf).join('');
    case 'str':
      return withCodes(value ?? '');
    case 'e':
      return '';
    default:
      return value ?? '';
  }
}

/** `C7` is in column 2. */
function columnOf(address: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(address ?? '')?.[0];
  if (letters === undefined) return undefined;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
