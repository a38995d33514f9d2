/** A workbook of Excel: the terms, and a sheet that says where they come from. */

import type { Glossary } from '../glossary/model';
import { isFormula } from '../importing/formats/formula';
import { ABOUT_SHEET } from '../importing/formats/sheet';
import { aboutTexts, inEntities, textsOfEntries } from './entry-texts';
import { cellsOf, columnNames } from './table';
import { zipped } from './zip';

const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** The styles of cells, by their positions in the style sheet. */
const PLAIN = 0;
const BOLD = 1;
/** Always text, so that a cell with an equals sign doesn't become a formula when it is edited. */
const QUOTED = 2;

/** The longest text that a cell of Excel holds, in UTF-16 units. */
const MAX_CELL_LENGTH = 32_767;

export async function exportXlsx(glossary: Glossary): Promise<Uint8Array<ArrayBuffer>> {
  const about = Object.entries({ ...aboutTexts(glossary), source: glossary.source.title });
  const rows = [columnNames(), ...textsOfEntries(glossary).map(cellsOf)];
  const sheets = [
    { name: 'Glossary', text: sheet(rows, [24, 70, 24, 24, 16, 24, 24, 16]) },
    { name: ABOUT_SHEET, text: sheet([['name', 'value'], ...about], [16, 90]) },
  ];
  return zipped([
    { path: '[Content_Types].xml', text: contentTypes(sheets.length) },
    {
      path: '_rels/.rels',
      text: relations([{ type: `${RELATIONS}/officeDocument`, target: 'xl/workbook.xml' }]),
    },
    { path: 'xl/workbook.xml', text: workbook(sheets.map(({ name }) => name)) },
    {
      path: 'xl/_rels/workbook.xml.rels',
      text: relations([
        ...sheets.map((_, place) => ({
          type: `${RELATIONS}/worksheet`,
          target: `worksheets/sheet${place + 1}.xml`,
        })),
        { type: `${RELATIONS}/styles`, target: 'styles.xml' },
      ]),
    },
    { path: 'xl/styles.xml', text: STYLES },
    ...sheets.map(({ text }, place) => ({ path: `xl/worksheets/sheet${place + 1}.xml`, text })),
  ]);
}

function contentTypes(sheets: number): string {
  const parts = Array.from(
    { length: sheets },
    (_, place) =>
      `<Override PartName="/xl/worksheets/sheet${place + 1}.xml" ContentType="${TYPES}.worksheet+xml"/>`,
  );
  return `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/>${parts.join('')}</Types>`;
}

function relations(list: readonly { readonly type: string; readonly target: string }[]): string {
  const lines = list.map(
    ({ type, target }, place) =>
      `<Relationship Id="rId${place + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${lines.join('')}</Relationships>`;
}

function workbook(names: readonly string[]): string {
  const sheets = names.map(
    (name, place) => `<sheet name="${name}" sheetId="${place + 1}" r:id="rId${place + 1}"/>`,
  );
  return `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${sheets.join('')}</sheets></workbook>`;
}

const NO_LOOK = 'numFmtId="0" fontId="0" fillId="0" borderId="0"';
const STYLES = `${DECLARATION}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf ${NO_LOOK}/></cellStyleXfs><cellXfs count="3"><xf ${NO_LOOK} applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="0" fontId="1" fillId="0" borderId="0" applyFont="1"/><xf ${NO_LOOK} quotePrefix="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

/** The first row names the columns: it is bold, and stays in sight. */
function sheet(rows: readonly (readonly string[])[], widths: readonly number[]): string {
  const columns = widths.map(
    (width, place) =>
      `<col min="${place + 1}" max="${place + 1}" width="${width}" customWidth="1"/>`,
  );
  const lines = rows.map((cells, row) => {
    const inner = cells.map((cell, column) =>
      cellXml(cell, `${letterOf(column)}${row + 1}`, row === 0),
    );
    return `<row r="${row + 1}">${inner.join('')}</row>`;
  });
  return `${DECLARATION}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns.join('')}</cols><sheetData>${lines.join('')}</sheetData></worksheet>`;
}

/** A cell whose text is never run as a formula, whatever it begins with. */
function cellXml(text: string, address: string, isHead: boolean): string {
  if (text === '') return '';
  const style = isHead ? BOLD : isFormula(text) ? QUOTED : PLAIN;
  const inner = inEntities(escapedCodes(text.slice(0, MAX_CELL_LENGTH)), /[&<>]/g);
  return `<c r="${address}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${inner}</t></is></c>`;
}

/** `_x0041_` would be read as the character with that code (ECMA-376, 22.9.2.19). */
function escapedCodes(text: string): string {
  return text.replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_');
}

function letterOf(column: number): string {
  return String.fromCharCode(65 + column);
}
