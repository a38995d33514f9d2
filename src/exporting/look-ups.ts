/** Kept look-ups as a table, or as notes for Anki. */
import Papa from 'papaparse';
import { disarmed } from '../importing/formats/formula';
import { fieldText, inEntities } from './entry-texts';

/** The texts of a look-up that are written to a file. */
interface LookUpTexts {
  readonly term: string;
  readonly meaning: string;
  readonly sentence: string;
  readonly glossary: string;
  /** Ms since the epoch. */
  readonly at: number;
}

const COLUMNS = ['term', 'meaning', 'sentence', 'glossary', 'date'];

function cellsOfLookUp({ term, meaning, sentence, glossary, at }: LookUpTexts): string[] {
  return [term, meaning, sentence, glossary, new Date(at).toISOString().slice(0, 10)];
}

export function lookUpsAsCsv(lookUps: readonly LookUpTexts[]): string {
  const rows = lookUps.map((each) => cellsOfLookUp(each).map(fieldText).map(disarmed));
  return `${Papa.unparse([COLUMNS, ...rows], { newline: '\n' })}\n`;
}

/** Notes with HTML fields, the term first. Lines at the top declare this to Anki. */
export function lookUpsForAnki(lookUps: readonly LookUpTexts[]): string {
  const rows = lookUps.map((each) =>
    cellsOfLookUp(each).map((cell) => inEntities(cell.replace(/\s+/g, ' '), /[&<>]/g)),
  );
  const head = ['#separator:tab', '#html:true', `#columns:${COLUMNS.join('\t')}`];
  return `${head.join('\n')}\n${Papa.unparse(rows, { delimiter: '\t', newline: '\n' })}\n`;
}
