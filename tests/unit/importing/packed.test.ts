/** Office documents, archives and dictionaries of several files. */
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { englishError } from '../../../scripts/english';
import { exportGlossary } from '../../../src/exporting/export';
import {
  ImportError,
  type Imported,
  type ImportOptions,
  importAnyFiles,
} from '../../../src/importing/import';
import { entryNamed, pairs, remarks } from './imported';
import { workbook } from './workbook';
import { zipOf } from './zipped';

const CUP: [string, string] = ['cup', 'A vessel for tea.'];
const POT: [string, string] = ['pot', 'A larger vessel.'];

function read(name: string, bytes: Uint8Array, options?: ImportOptions): Promise<Imported> {
  return importAnyFiles([{ name, bytes }], options);
}

async function refused(name: string, bytes: Uint8Array): Promise<string> {
  const error = await read(name, bytes).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(ImportError);
  return englishError(error as ImportError);
}

const TERMS =
  '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c></row><row r="2"><c r="A2" t="s"><v>2</v></c><c r="C2" t="s"><v>3</v></c></row><row r="3"><c r="A3" t="inlineStr"><is><t>pot</t></is></c><c r="C3" t="str"><v>A larger vessel.</v></c></row>';
const NUMBERS =
  '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2"><c r="A2"><v>3</v></c><c r="B2"><v>4</v></c></row>';

const ODS_TABLE =
  '<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet><table:table table:name="Terms"><table:table-row><table:table-cell><text:p>Term</text:p></table:table-cell><table:table-cell table:number-columns-repeated="2"/><table:table-cell><text:p>Definition</text:p></table:table-cell><table:table-cell table:number-columns-repeated="1000"/></table:table-row><table:table-row><table:table-cell><text:p>cup</text:p></table:table-cell><table:table-cell table:number-columns-repeated="2"/><table:table-cell><text:p>A vessel</text:p><text:p>for tea.</text:p></table:table-cell></table:table-row><table:table-row><table:table-cell><text:p>pot</text:p></table:table-cell><table:table-cell table:number-columns-repeated="2"/><table:table-cell><text:p>A larger <text:span>vessel.</text:span></text:p></table:table-cell></table:table-row></table:table></office:spreadsheet></office:body></office:document-content>';

function document(body: string): Uint8Array {
  return zipOf({
    'word/document.xml': `<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`,
    'word/styles.xml':
      '<w:styles xmlns:w="w"><w:style w:styleId="berschrift2"><w:name w:val="heading 2"/></w:style></w:styles>',
  });
}

function words(text: string, format = ''): string {
  return `<w:r><w:rPr>${format}</w:rPr><w:t>${text}</w:t></w:r>`;
}

describe('spreadsheets', () => {
  it('reads workbooks of Excel, and leaves out sheets that are no glossary', async () => {
    expect(pairs(await read('pots.xlsx', workbook({ Terms: TERMS })))).toEqual([CUP, POT]);
    const result = await read('pots.xlsx', workbook({ Terms: TERMS, Sums: NUMBERS }));
    expect(pairs(result)).toEqual([CUP, POT]);
    expect(result.glossary.title).toBe('pots');
    expect(remarks(result).join('\n')).toContain('pots.xlsx/Sums');
    expect(await refused('sums.xlsx', workbook({ Sums: NUMBERS }))).toContain('Glossa can’t tell');
  });

  it('reads spreadsheets of LibreOffice, packed and flat', async () => {
    const archive = zipOf({
      mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
      'content.xml': ODS_TABLE,
    });
    expect(pairs(await read('pots.ods', archive))).toEqual([CUP, POT]);
    const flat = ODS_TABLE.replaceAll('document-content', 'document');
    expect(pairs(await read('pots.fods', new TextEncoder().encode(flat)))).toEqual([CUP, POT]);
  });
});

describe('documents of Word', () => {
  const cell = (text: string): string => `<w:tc><w:p>${words(text)}</w:p></w:tc>`;
  it.each([
    [
      'a table',
      `<w:tbl><w:tr>${cell('Term')}${cell('Definition')}</w:tr><w:tr>${cell('cup')}${cell('A vessel for tea.')}</w:tr><w:tr>${cell('pot')}${cell('A larger vessel.')}</w:tr></w:tbl>`,
    ],
    [
      'bold terms',
      `<w:p>${words('cu', '<w:b/>')}${words('p', '<w:b/>')}${words(': A vessel for tea.')}</w:p><w:p>${words('pot', '<w:b w:val="1"/>')}${words(': A larger vessel.')}</w:p>`,
    ],
    [
      'headings',
      `<w:p><w:pPr><w:pStyle w:val="berschrift2"/></w:pPr>${words('cup')}</w:p><w:p>${words('A vessel for tea.')}</w:p><w:p><w:pPr><w:pStyle w:val="berschrift2"/></w:pPr>${words('pot')}</w:p><w:p>${words('A larger vessel.')}</w:p>`,
    ],
    [
      'paragraphs with a colon',
      `<w:p>${words('cup: A vessel for tea.')}</w:p><w:p><w:ins>${words('pot: A larger vessel.')}</w:ins><w:del>${words(' x')}</w:del></w:p>`,
    ],
  ])('are read with %s', async (_, body) => {
    expect(pairs(await read('glossary.docx', document(body)))).toEqual([CUP, POT]);
  });

  it('are refused if they are letters to somebody', async () => {
    const letter = document(
      `<w:p>${words('Dear Ann,')}</w:p><w:p>${words('the kettle is broken. Nobody knows why: it stood on the stove.')}</w:p><w:p>${words('Yours, Tom')}</w:p>`,
    );
    expect(await refused('letter.docx', letter)).toMatch(/^letter\.docx: Glossa/);
  });
});

describe('dictionaries', () => {
  it('reads archives of Yomitan', async () => {
    const archive = zipOf({
      'index.json': '{"title":"Pots","format":3,"author":"Ann","sourceLanguage":"en"}',
      'term_bank_1.json': JSON.stringify([
        [
          'cup',
          '',
          'n',
          '',
          1,
          [
            {
              type: 'structured-content',
              content: ['A vessel ', { tag: 'b', content: 'for tea.' }],
            },
          ],
          1,
          '',
        ],
      ]),
      'term_bank_2.json': JSON.stringify([['pot', '', 'n', '', 1, ['A larger vessel.'], 2, '']]),
    });
    const result = await read('pots.zip', archive);
    expect(pairs(result)).toEqual([CUP, POT]);
    expect(result.glossary).toMatchObject({ title: 'Pots', language: 'en' });
  });

  it('reads StarDict, in an archive and in a folder', async () => {
    const texts = Buffer.from(`${CUP[1]}${POT[1]}`);
    const word = (text: string, from: number, size: number): Buffer => {
      const place = Buffer.alloc(8);
      place.writeUInt32BE(from, 0);
      place.writeUInt32BE(size, 4);
      return Buffer.concat([Buffer.from(`${text}\0`), place]);
    };
    const index = Buffer.concat([
      word('cup', 0, CUP[1].length),
      word('pot', CUP[1].length, POT[1].length),
    ]);
    const synonym = Buffer.concat([Buffer.from('mug\0'), Buffer.alloc(4)]);
    const parts = {
      'pots/pots.ifo':
        "StarDict's dict ifo file\nversion=2.4.2\nbookname=Pots\nsametypesequence=m\n",
      'pots/pots.idx': new Uint8Array(index),
      'pots/pots.dict.dz': new Uint8Array(gzipSync(texts)),
      'pots/pots.syn': new Uint8Array(synonym),
    };
    const zipped = await read('pots.zip', zipOf(parts));
    expect(pairs(zipped)).toEqual([CUP, POT]);
    expect(entryNamed(zipped, 'cup').aliases).toEqual(['mug']);
    const files = Object.entries(parts).map(([name, content]) => ({
      name,
      bytes: new Uint8Array(Buffer.from(content as string)),
    }));
    expect(pairs(await importAnyFiles(files))).toEqual([CUP, POT]);
    expect(await refused('pots.idx', new Uint8Array(index))).toContain('one part of a StarDict');
  });
});

describe('a large workbook', () => {
  const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;

  it('is read in parts, without rows that are only formatted', async () => {
    const empty = '<row><c s="1"/></row>'.repeat(5000);
    const filled = Array.from(
      { length: 5000 },
      (_, at) => `<x:row>${cell(`cup ${at}`)}${cell(`Vessel number ${at}.`)}</x:row>`,
    );
    const made = await read('a.xlsx', workbook({ A: empty + filled.join('') }));
    expect(made.glossary.entries).toHaveLength(5000);
    expect(pairs(made).at(-1)).toEqual(['cup 4999', 'Vessel number 4999.']);
  });

  it('is refused with its limit if it has far too many rows', async () => {
    const row = `<row><c><v>1</v></c></row>`;
    expect(await refused('a.xlsx', workbook({ A: row.repeat(110_100) }))).toContain('110,000');
  });
});

describe('archives', () => {
  it('are read as the folder they pack', async () => {
    const archive = zipOf({
      'pots/cup.md': '---\ntitle: cup\n---\nA vessel for tea.\n',
      'pots/pot.md': '---\ntitle: pot\n---\nA larger vessel.\n',
      'pots/picture.png': 'x',
      '__MACOSX/pots/._cup.md': 'x',
    });
    expect(pairs(await read('export.zip', archive))).toEqual([CUP, POT]);
    const one = zipOf({
      'pots.csv': 'term,definition\ncup,A vessel for tea.\npot,A larger vessel.\n',
    });
    expect(pairs(await read('pots.zip', one))).toEqual([CUP, POT]);
    const packed = gzipSync('term,definition\ncup,A vessel for tea.\npot,A larger vessel.\n');
    expect(pairs(await read('pots.csv.gz', new Uint8Array(packed)))).toEqual([CUP, POT]);
  });

  it('are refused with what to do if they hold something else', async () => {
    expect(await refused('deck.apkg', zipOf({ 'collection.anki21': 'x' }))).toContain('Plain Text');
    expect(
      await refused('book.epub', zipOf({ mimetype: 'application/epub+zip', 'a.html': '<p>x' })),
    ).toContain('compressed');
    expect(await refused('talk.pptx', zipOf({ '[Content_Types].xml': '<Types/>' }))).toContain(
      'compressed',
    );
    expect(
      await refused('code.zip', zipOf({ 'a.py': 'import os\n', 'b.log': 'INFO x\n' })),
    ).toMatch(/\.zip|a\.py/);
  });

  it('are refused if they grow beyond the limit, are damaged, or are encrypted', async () => {
    const bomb = zipOf({ 'pots.csv': new Uint8Array(101 * 2 ** 20) });
    expect(bomb.length).toBeLessThan(200_000);
    expect(await refused('bomb.zip', bomb)).toContain('larger than 100 MB');
    const archive = zipOf({ 'pots.csv': 'term,definition\ncup,A vessel.\n' });
    expect(await refused('cut.zip', archive.subarray(0, 60))).toContain('damaged');
    const encrypted = archive.slice();
    const directory = Buffer.from(encrypted).indexOf('PK\x01\x02');
    encrypted[directory + 8] = 1;
    expect(await refused('locked.zip', encrypted)).toContain('password');
  });

  it('give a message or a glossary, whatever is broken in them', async () => {
    const { glossary } = await read('pots.xlsx', workbook({ Terms: TERMS }));
    const whole = [
      workbook({ Terms: TERMS }),
      document(`<w:p>${words('cup: A vessel.')}</w:p>`),
      (await exportGlossary(glossary, 'yomitan')) as Uint8Array,
      (await exportGlossary(glossary, 'xlsx')) as Uint8Array,
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...whole),
        fc.nat(),
        fc.nat(),
        fc.uint8Array({ minLength: 1, maxLength: 4 }),
        async (bytes, cut, place, put) => {
          const broken = bytes.slice(0, bytes.length - (cut % 3 === 0 ? cut % bytes.length : 0));
          const at = Math.max(0, (place % Math.max(1, broken.length)) - put.length);
          broken.set(put.subarray(0, broken.length), at);
          await read('a.xlsx', broken).catch((error: unknown) => {
            if (!(error instanceof ImportError)) throw error;
          });
        },
      ),
      { numRuns: 300 },
    );
  });
});
