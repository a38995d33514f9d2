/** How a file was read, as readers see it, and how their corrections change it. */
import { expect, test } from 'vitest';
import type { ReadChoices, TableView } from '../../../src/importing/how-read';
import { ImportError, importAnyFiles } from '../../../src/importing/import';
import { imported, pairs } from './imported';
import { sheetData, workbook } from './workbook';

const roles = (table: TableView | undefined) => table?.columns.map(({ role }) => role);

test('a table shows its columns, their first texts, and what they were taken for', () => {
  const text = 'No,Word,Explanation,Since\n1,cup,A vessel.,1900\n2,pot,A larger vessel.,1910\n';
  const { read } = imported('pots.csv', text);
  expect(read?.table).toMatchObject({
    hasHeader: true,
    columns: [
      { name: 'No', role: 'none', samples: ['1', '2'] },
      { name: 'Word', role: 'term', samples: ['cup', 'pot'] },
      { name: 'Explanation', role: 'definition' },
      { name: 'Since', role: 'none' },
    ],
  });
});

test('what the reader says about columns counts', () => {
  const text = 'Ein Gefäß.,Tasse,cup\nEin größeres Gefäß.,Kanne,pot\n';
  const table = { hasHeader: false, roles: ['definition', 'term', 'alias'] } as const;
  const made = imported('pots.csv', text, { table });
  expect(pairs(made)).toEqual([
    ['Tasse', 'Ein Gefäß.'],
    ['Kanne', 'Ein größeres Gefäß.'],
  ]);
  expect(made.glossary.entries[0]?.aliases).toEqual(['cup']);
  expect(made.read?.table).toMatchObject({ hasHeader: false });
  expect(roles(made.read?.table)).toEqual(['definition', 'term', 'alias']);
});

test('a first row is an entry, or names the columns, as the reader says', () => {
  const text = 'term,definition\ncup,A vessel.\n';
  const all = ['term', 'definition'] as const;
  expect(pairs(imported('a.csv', text, { table: { hasHeader: false, roles: all } }))).toEqual([
    ['term', 'definition'],
    ['cup', 'A vessel.'],
  ]);
  const plain = 'tea,A drink.\ncup,A vessel.\n';
  expect(pairs(imported('a.csv', plain, { table: { hasHeader: true, roles: all } }))).toEqual([
    ['cup', 'A vessel.'],
  ]);
});

test('a table that is refused can be read once the reader says what its columns hold', () => {
  const text = `${['7;a1;b1', '9;a2;b2', '7;a3;b3', '8;a4;b4'].join('\n')}\n`;
  const read = (choices: ReadChoices) => imported('list.csv', text, choices);
  const error = (() => {
    try {
      read({});
    } catch (reason) {
      return reason as ImportError;
    }
    throw new Error('It was imported.');
  })();
  expect(error).toBeInstanceOf(ImportError);
  expect(error.table?.columns).toHaveLength(3);
  const table = { hasHeader: false, roles: ['none', 'term', 'definition'] } as const;
  expect(pairs(read({ table }))[0]).toEqual(['a1', 'b1']);
});

test('an encoding that was guessed is named, and another can be chosen', () => {
  const bytes = new Uint8Array(Buffer.from('кот;Домашнее животное.\nчай;Напиток.\n', 'utf8'));
  const cyrillic = Uint8Array.from(new TextDecoder().decode(bytes), (sign) =>
    sign >= 'А' && sign <= 'я' ? sign.charCodeAt(0) - 0x410 + 0xc0 : sign.charCodeAt(0),
  );
  const read = (choices: ReadChoices) =>
    importAnyFiles([{ name: 'a.csv', bytes: cyrillic }], choices);
  return Promise.all([
    expect(read({}).then((made) => made.read?.encoding)).resolves.toBe('windows-1251'),
    expect(read({}).then(pairs)).resolves.toEqual([
      ['кот', 'Домашнее животное.'],
      ['чай', 'Напиток.'],
    ]),
    expect(read({ encoding: 'windows-1253' }).then((made) => pairs(made)[0])).resolves.toEqual([
      'κξς',
      'Δξμΰψνεε ζθβξςνξε.',
    ]),
    expect(read({ encoding: 'no such' }).then((made) => made.read?.encoding)).resolves.toBe(
      'windows-1251',
    ),
  ]);
});

test('of a workbook with several sheets, one can be chosen', async () => {
  const head = ['term', 'definition'];
  const bytes = workbook({
    Tea: sheetData([head, ['cup', 'A vessel.']]),
    Wine: sheetData([head, ['cork', 'It closes a bottle.']]),
  });
  const whole = await importAnyFiles([{ name: 'drinks.xlsx', bytes }]);
  expect(whole.read?.sheets).toEqual(['Tea', 'Wine']);
  expect(pairs(whole)).toHaveLength(2);
  const one = await importAnyFiles([{ name: 'drinks.xlsx', bytes }], { sheet: 'Wine' });
  expect(pairs(one)).toEqual([['cork', 'It closes a bottle.']]);
  expect(one.read).toMatchObject({ sheets: ['Tea', 'Wine'], table: { hasHeader: true } });
});

test('the languages of a file with several are listed', () => {
  const skos = '@prefix s: <http://www.w3.org/2004/02/skos/core#> .\n';
  const concept = (id: string, en: string, de: string) =>
    `<${id}> a s:Concept; s:prefLabel "${en}"@en, "${de}"@de; s:definition "A."@en, "Ein."@de .\n`;
  const text = skos + concept('a', 'cup', 'Tasse') + concept('b', 'pot', 'Kanne');
  const made = imported('pots.ttl', text);
  expect(made.read?.languages).toEqual(['en', 'de']);
});

test('how much of a table has been read is reported, and then how much of the glossary is made', () => {
  const rows = Array.from({ length: 5000 }, (_, at) => `term ${at},Meaning number ${at}.`);
  const shares: number[] = [];
  imported('a.csv', ['term,definition', ...rows].join('\n'), {
    onProgress: (share) => shares.push(share),
  });
  expect(shares.length).toBeGreaterThan(4);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect([shares[0], Math.max(...shares) <= 1]).toEqual([0, true]);
});

/** The table that a refusal shows, so that the reader can say what it holds. */
function refusedTable(run: () => unknown) {
  try {
    run();
  } catch (error) {
    if (error instanceof ImportError) return error.table;
    throw error;
  }
  throw new Error('It was imported.');
}

test('the keys of records can be chosen as the columns of a table can', () => {
  const records = [
    { wort: 'Tasse', art: 'f', satz: 'Aus ihr trinkt man Tee.' },
    { wort: 'Kanne', art: 'f', satz: 'In ihr kocht man Tee.' },
  ];
  const text = JSON.stringify({ words: records });
  const table = refusedTable(() => imported('tea.json', text));
  expect(table?.columns.map(({ name, role }) => [name, role])).toEqual([
    ['wort', 'term'],
    ['art', 'none'],
    ['satz', 'none'],
  ]);
  expect(table?.isKeyed).toBe(true);
  const roles = ['term', 'kind', 'definition'] as const;
  const made = imported('tea.json', text, { table: { hasHeader: true, roles } });
  expect(pairs(made)).toEqual([
    ['Tasse', 'Aus ihr trinkt man Tee.'],
    ['Kanne', 'In ihr kocht man Tee.'],
  ]);
  const lines = records.map(({ wort, satz }) => `- wort: ${wort}\n  satz: ${satz}\n`).join('');
  const yaml = imported('tea.yaml', lines, {
    table: { hasHeader: true, roles: ['definition', 'term'] },
  });
  expect(pairs(yaml)[0]).toEqual(['Aus ihr trinkt man Tee.', 'Tasse']);
});
