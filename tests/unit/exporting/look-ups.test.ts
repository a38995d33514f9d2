import { expect, test } from 'vitest';
import { lookUpsAsCsv, lookUpsForAnki } from '../../../src/exporting/look-ups';

const AT = Date.UTC(2026, 10, 27);
const LOOK_UPS = [
  { term: 'tea', meaning: 'A "drink".', sentence: 'I drink tea.', glossary: 'Teas', at: AT },
  { term: '=cup', meaning: 'a < b', sentence: '', glossary: 'Teas', at: AT },
];

test('is a table in which no spreadsheet finds formulas', () => {
  expect(lookUpsAsCsv(LOOK_UPS).split('\n')).toEqual([
    'term,meaning,sentence,glossary,date',
    'tea,"A ""drink"".",I drink tea.,Teas,2026-11-27',
    expect.stringMatching(/^'=cup,|^"?'?=cup/),
    '',
  ]);
});

test('is one line for each note in Anki', () => {
  const [separator, html, columns, first, second] = lookUpsForAnki(LOOK_UPS).split('\n');
  expect([separator, html]).toEqual(['#separator:tab', '#html:true']);
  expect(columns).toBe('#columns:term\tmeaning\tsentence\tglossary\tdate');
  expect(first).toContain('I drink tea.\tTeas');
  expect(second).toContain('a &#60; b');
});
