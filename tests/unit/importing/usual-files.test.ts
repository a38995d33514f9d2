/** Files as people's programs write them, with the oddities that such files have. */
import { expect, test } from 'vitest';
import { importAnyFiles } from '../../../src/importing/import';
import { imported, pairs, refusal } from './imported';
import { sheetData, workbook } from './workbook';
import { zipOf } from './zipped';

const paragraph = (text: string) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const table = (rows: readonly (readonly string[])[]) =>
  `<w:tbl>${rows
    .map((row) => `<w:tr>${row.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`)
    .join('')}</w:tbl>`;
const word = async (body: string) =>
  pairs(
    await importAnyFiles([
      {
        name: 'terms.docx',
        bytes: zipOf({
          'word/document.xml': `<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`,
        }),
      },
    ]),
  );

test('a sheet with a title, a date and an empty row above the names of its columns', async () => {
  const bytes = workbook({
    Glossar: sheetData([
      ['Glossar des Einkaufs'],
      ['Stand: 12.03.', '', 'Version 3'],
      [],
      ['Nr.', 'Begriff', 'Abk.', 'Erläuterung', 'Quelle'],
      ['1', 'Rahmenvertrag', 'RV', 'Ein Vertrag über spätere Abrufe.', 'Handbuch'],
      ['2', 'Vergabe', '', 'Die Erteilung eines Auftrags.', ''],
    ]),
  });
  const made = await importAnyFiles([{ name: 'einkauf.xlsx', bytes }]);
  expect(pairs(made)).toEqual([
    ['Rahmenvertrag', 'Ein Vertrag über spätere Abrufe.'],
    ['Vergabe', 'Die Erteilung eines Auftrags.'],
  ]);
  expect(made.glossary.entries[0]?.aliases).toEqual(['RV']);
});

test('a table of Excel in Europe: semicolons, a byte order mark, Windows line ends', () => {
  const text =
    '\uFEFFFachbegriff;Erklärung;Synonyme\r\n"Abschreibung";"Wertverlust; wird gebucht";AfA\r\nBilanz;"Aktiva und ""Passiva""";\r\n';
  expect(pairs(imported('konten.csv', text))).toEqual([
    ['Abschreibung', 'Wertverlust; wird gebucht'],
    ['Bilanz', 'Aktiva und "Passiva"'],
  ]);
});

test('a document of Word that is one table without names of columns', async () => {
  const rows = [
    ['API', 'Application programming interface'],
    ['SLA', 'Service level agreement'],
    ['KPI', 'Key performance indicator'],
  ];
  expect(await word(paragraph('Abbreviations') + table(rows))).toEqual(rows);
});

test('the definitions of a contract', async () => {
  const body = [
    '1. Definitions',
    '“Client” means the party that orders the work.',
    '“Works” means what the contractor builds.',
    '"Price" means the amount in Annex 2.',
  ];
  expect(await word(body.map(paragraph).join(''))).toEqual([
    ['Client', 'the party that orders the work.'],
    ['Works', 'what the contractor builds.'],
    ['Price', 'the amount in Annex 2.'],
  ]);
});

test('notes of Anki with HTML and tags, but no texts with gaps', () => {
  const head = '#separator:tab\n#html:true\n';
  const notes = `${head}"<b>mitosis</b><br>"\t"<div>division of a <i>cell</i></div><img src=""a"">"\tbio\nmeiosis\t<ul><li>it halves</li></ul>\tbio\n`;
  expect(pairs(imported('bio.txt', notes))).toEqual([
    ['mitosis', 'division of a cell'],
    ['meiosis', 'it halves'],
  ]);
  const gaps = `${head}The {{c1::nucleus}} holds DNA.\t\tbio\nA {{c1::cell}} divides.\t\tbio\n`;
  expect(refusal(() => imported('gaps.txt', gaps))).toContain('no entries');
});

test('posts of a plug-in for glossaries, as WordPress exports them, but no other posts', () => {
  const posts = (type: string) =>
    `ID,Title,Content,Excerpt,Date,Post Type,Permalink,Categories,Tags,Status,Author\n12,Bounce rate,"<p>The share of visitors who <b>leave</b>.</p>",,2023-01-01,${type},https://x.example/a,,,publish,admin\n13,CTR,"<p>Clicks per view.</p>",,2023-01-02,${type},https://x.example/b,,,publish,admin\n`;
  expect(pairs(imported('export.csv', posts('glossary')))).toEqual([
    ['Bounce rate', 'The share of visitors who leave.'],
    ['CTR', 'Clicks per view.'],
  ]);
  expect(refusal(() => imported('export.csv', posts('post')))).toContain('can’t tell');
});

test('two languages beside a definition', () => {
  const text = 'English,German,Definition\nsail,Segel,A cloth for wind.\nrudder,Ruder,It steers.\n';
  expect(pairs(imported('boat.csv', text))).toEqual([
    ['sail', 'A cloth for wind.'],
    ['rudder', 'It steers.'],
  ]);
});

test('terms on lines of their own, with sentences below, in the order of the alphabet', () => {
  const text =
    'Aft\nTowards the stern of a boat.\n\nBow\nThe front of a boat.\n\nCleat\nA fitting for a rope.\n';
  expect(pairs(imported('boat.txt', text))).toHaveLength(3);
  const prose = text.replace('Aft', 'Zest').replace('Cleat', 'Anchor');
  expect(refusal(() => imported('boat.txt', prose))).toContain('can’t tell');
});

test('a line that only refers elsewhere belongs to the entry above it', () => {
  const text = 'Aft: towards the stern\nBow: the front of a boat\nSee also: stern\nPort: left\n';
  const made = imported('boat glossary.txt', text);
  expect(made.glossary.entries.map(({ term }) => term)).toEqual(['Aft', 'Bow', 'Port']);
});
