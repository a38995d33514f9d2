/** Tables as text: CSV, TSV, and notes for Anki. */
import Papa from 'papaparse';
import type { Glossary } from '../glossary/model';
import { disarmed } from '../importing/formats/formula';
import { OUR_COLUMN } from '../importing/formats/rows';
import { type EntryTexts, fieldText, inEntities, nameList, textsOfEntries } from './entry-texts';

const COLUMNS = [
  'term',
  'definition',
  'aliases',
  'expansion',
  'kind',
  'related',
  'forms',
  OUR_COLUMN,
];

/** Cells of an entry, in the order of the columns. */
export function cellsOf(entry: EntryTexts): string[] {
  return [
    entry.term,
    entry.gloss,
    nameList(entry.aliases),
    entry.expansion,
    entry.kind,
    nameList(entry.related.map(({ term }) => term)),
    nameList(entry.forms),
    entry.id,
  ];
}

export function columnNames(): readonly string[] {
  return COLUMNS;
}

export function exportCsv(glossary: Glossary): string {
  return tableOf(glossary, ',');
}

export function exportTsv(glossary: Glossary): string {
  return tableOf(glossary, '\t');
}

function tableOf(glossary: Glossary, delimiter: string): string {
  const rows = textsOfEntries(glossary).map((entry) => cellsOf(entry).map(fieldText).map(disarmed));
  return `${Papa.unparse([COLUMNS, ...rows], { delimiter, newline: '\n' })}\n`;
}

/** Notes with HTML fields. Lines at the top declare this to Anki. */
export function exportAnki(glossary: Glossary): string {
  const rows = textsOfEntries(glossary).map((entry) =>
    cellsOf(entry).map((cell) => inEntities(cell, /[&<>*_`[\]]/g)),
  );
  const head = ['#separator:tab', '#html:true', `#columns:${COLUMNS.join('\t')}`];
  return `${head.join('\n')}\n${Papa.unparse(rows, { delimiter: '\t', newline: '\n' })}\n`;
}
