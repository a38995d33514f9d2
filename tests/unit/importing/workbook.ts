/** Makes workbooks of Excel for tests. */
import { zipOf } from './zipped';

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** @param sheets the `sheetData` of each, by its name */
export function workbook(sheets: Readonly<Record<string, string>>): Uint8Array {
  const names = Object.keys(sheets);
  return zipOf({
    '[Content_Types].xml': '<Types/>',
    'xl/workbook.xml': `<workbook xmlns:r="${RELATIONS}"><sheets>${names
      .map((name, place) => `<sheet name="${name}" sheetId="${place + 1}" r:id="rId${place + 1}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${names
      .map(
        (_, place) => `<Relationship Id="rId${place + 1}" Target="worksheets/s${place + 1}.xml"/>`,
      )
      .join('')}</Relationships>`,
    'xl/sharedStrings.xml':
      '<sst><si><t>Term</t></si><si><t>Definition</t></si><si><t>cup</t></si><si><r><t>A vessel </t></r><r><t>for tea.</t></r><rPh><t>x</t></rPh></si></sst>',
    ...Object.fromEntries(
      names.map((name, place) => [
        `xl/worksheets/s${place + 1}.xml`,
        `<worksheet><sheetData>${sheets[name]}</sheetData></worksheet>`,
      ]),
    ),
  });
}

/** A sheet's data from its texts. */
export function sheetData(rows: readonly (readonly string[])[]): string {
  return rows
    .map(
      (row) =>
        `<row>${row.map((cell) => `<c t="inlineStr"><is><t>${cell}</t></is></c>`).join('')}</row>`,
    )
    .join('');
}
