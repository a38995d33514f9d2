/** Spreadsheets of OpenDocument (.ods, .fods), as LibreOffice saves them. */

import { MAX_COLUMNS, type Sheet } from './sheet';
import {
  allNamed,
  childElements,
  childrenNamed,
  nameOf,
  rawXmlText,
  type XmlElement,
  xmlAttribute,
} from './xml';

export function isOpenSpreadsheet(root: XmlElement): boolean {
  return /^document(?:-content)?$/.test(nameOf(root)) && allNamed(root, 'spreadsheet').length > 0;
}

export function sheetsOfOpenDocument(root: XmlElement): Sheet[] {
  return allNamed(root, 'spreadsheet')
    .flatMap((one) => childrenNamed(one, 'table'))
    .map((table, place) => ({
      name: xmlAttribute(table, 'name') ?? `${place + 1}`,
      rows: allNamed(table, 'table-row').map(rowOf),
    }));
}

function rowOf(row: XmlElement): string[] {
  const cells: string[] = [];
  for (const cell of childElements(row)) {
    if (!/^(?:covered-)?table-cell$/.test(nameOf(cell))) continue;
    const text = childrenNamed(cell, 'p').map(rawXmlText).join('\n');
    const repeated = Number(xmlAttribute(cell, 'number-columns-repeated') ?? 1);
    for (let count = 0; count < repeated && cells.length < MAX_COLUMNS; count++) cells.push(text);
  }
  return cells;
}
