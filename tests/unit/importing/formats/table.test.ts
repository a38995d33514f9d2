import { describe, expect, it } from 'vitest';
import { importGlossary } from '../../../../src/importing/import';
import { bytesOf, entryNamed, imported, pairs, refusal, remarks } from '../imported';

const KETTLE: [string, string] = ['kettle', 'A pot that boils water.'];
const TEAPOT: [string, string] = ['teapot', 'A pot that tea is made in.'];

describe('tables', () => {
  it.each([
    ['commas', ','],
    ['semicolons', ';'],
    ['tabs', '\t'],
    ['bars', '|'],
  ])('splits fields at %s, whatever the extension says', (_, sign) => {
    const text = `Term${sign}Definition\nkettle${sign}A pot that boils water.\nteapot${sign}A pot that tea is made in.\n`;
    expect(pairs(imported('pots.csv', text))).toEqual([KETTLE, TEAPOT]);
    expect(pairs(imported('pots', text))).toEqual([KETTLE, TEAPOT]);
  });

  it('finds terms and definitions without a row of names, and says which it took', () => {
    const result = imported(
      'pots.csv',
      'kettle,A pot that boils water.\nteapot,A pot that tea is made in.\n',
    );
    expect(pairs(result)).toEqual([KETTLE, TEAPOT]);
    expect(remarks(result).join(' ')).toContain('It used column 1 for the terms');
  });

  it('passes over columns of numbers and addresses when there are no names', () => {
    const rows =
      '1,http://a.example/1,kettle,A pot that boils water.\n2,http://a.example/2,teapot,A pot that tea is made in.\n';
    expect(pairs(imported('pots.csv', rows))).toEqual([KETTLE, TEAPOT]);
  });

  it('reads quoted fields with line ends, delimiters and doubled quotes', () => {
    const text = 'term,definition\nkettle,"A ""pot"",\nthat boils\r\nwater."\n';
    expect(pairs(imported('pots.csv', text))).toEqual([['kettle', 'A "pot", that boils water.']]);
  });

  it('names the line of a quotation that is never closed', () => {
    const text = 'term,definition\nkettle,A pot.\nteapot,"A pot.\ncup,A cup.\n';
    expect(refusal(() => imported('pots.csv', text))).toMatch(/^pots\.csv:3: .*never ends/);
  });

  it('reads quotes in a table with tabs as text', () => {
    const text = 'term\tdefinition\nkettle\t"Pot" for water\nteapot\t"A pot\ncup\tA cup.\n';
    expect(pairs(imported('pots.tsv', text))).toEqual([
      ['kettle', '"Pot" for water'],
      ['teapot', '"A pot'],
      ['cup', 'A cup.'],
    ]);
  });

  it('repairs a definition that was split at its own commas', () => {
    const text = 'term,definition\nkettle,A pot, with a lid, for water.\nteapot,A pot.\n';
    expect(pairs(imported('pots.csv', text))[0]).toEqual([
      'kettle',
      'A pot, with a lid, for water.',
    ]);
  });

  it('reads abbreviations and what they stand for', () => {
    const result = imported(
      'a.csv',
      'Abbreviation/Shorthand,Meaning,More Info\nD/C,discharge,\nd/c,discontinue,\nD,diopter,\n',
    );
    expect(pairs(result)).toEqual([
      ['D/C', 'discharge'],
      ['d/c', 'discontinue'],
      ['D', 'diopter'],
    ]);
    // A single letter would be found all over a page.
    expect(entryNamed(result, 'D').forms).toEqual([]);
  });

  it('finds names with signs as they are written, and figures beside one letter', () => {
    const result = imported(
      'a.csv',
      'term,definition\nC++,A language.\nC#,Another.\nB12,A vitamin.\nOS,A system.\nR&D,Research.\ne-mail,A letter.\n',
    );
    const forms = (term: string) => entryNamed(result, term).forms.map(({ text }) => text);
    expect([forms('C++'), forms('C#')]).toEqual([['C++'], ['C#']]);
    expect(forms('B12')).toContain('B12');
    expect(forms('OS')).toContain('OS');
    expect(forms('R&D')).toContain('R&Ds');
    expect(forms('e-mail')).toContain('e-mails');
    expect(result.warnings.map(({ key }) => key)).toEqual(['imports.language']);
  });

  it('keeps brackets that belong to the name, and recognises those of a plural', () => {
    const result = imported(
      'a.csv',
      'term,definition\nO(n),Linear.\nP(A),Chance.\nlog(x),A function.\nreceptor(s),A protein.\ncascade (n),A fall.\n',
      { language: 'en' },
    );
    const forms = (term: string) => entryNamed(result, term).forms.map(({ text }) => text);
    expect([forms('O(n)'), forms('P(A)')]).toEqual([['O(n)'], ['P(A)']]);
    expect(forms('log(x)')).toEqual(['log(x)']);
    expect(forms('receptor(s)')).toEqual(expect.arrayContaining(['receptor', 'receptors']));
    expect(entryNamed(result, 'cascade').kind).toBe('n');
  });

  it('names each entry that can’t be found on pages, and says why', () => {
    const long = Array.from({ length: 13 }, (_, at) => `word${at}`).join(' ');
    const letters = 'x'.repeat(101);
    const text = `term,definition\n++,Signs.\n☃,A snowman.\nC,A letter.\nD.,An initial.\n${long},Long.\n${letters},One word.\nIl Bar,A place.\nil-bar,Another.\ntea,A drink.\n`;
    expect(remarks(imported('a.csv', text, { language: 'de' }))).toEqual([
      expect.stringMatching(/2 entries .* no letter or digit: \+\+ · ☃$/),
      expect.stringMatching(/2 entries .* single letters .*: C · D\.$/),
      expect.stringMatching(new RegExp(`2 entries .* too long .*: ${long} · ${letters}$`)),
      expect.stringMatching(/1 entry .* another entry is written the same way: il-bar$/),
    ]);
  });

  it('keeps entries apart whose names differ by letters of the language or by signs', () => {
    const file = 'Begriff,Definition\nBär,Ein Tier.\nBar,Ein Lokal.\nMaße,Größen.\nMasse,Viel.\n';
    const result = imported('a.csv', file, { language: 'de' });
    for (const term of ['Bär', 'Bar', 'Maße', 'Masse']) {
      expect(entryNamed(result, term).forms.map(({ text }) => text)).toEqual([term]);
    }
    expect(remarks(result)).toEqual([]);
  });

  it('reads aliases, related terms and what an abbreviation stands for', () => {
    const text =
      'Term,Acronym,Definition,Synonyms,See also\nmagnetic resonance imaging,MRI,Pictures by magnets.,NMR imaging; MR tomography,scan\nscan,,A picture of the inside.,,\n';
    const entry = entryNamed(imported('a.csv', text), 'magnetic resonance imaging');
    expect(entry.aliases).toEqual(['MRI', 'NMR imaging', 'MR tomography']);
    expect(entry.related).toEqual(['scan']);
    expect(entry.forms.find((form) => form.text === 'MRI')).toMatchObject({ cased: true });
  });

  it('splits aliases at commas only before a space', () => {
    const text = 'term,definition,aliases\ndioxane,A solvent.,"1,4-dioxane, diethylene oxide"\n';
    expect(imported('a.csv', text).glossary.entries[0]?.aliases).toEqual([
      '1,4-dioxane',
      'diethylene oxide',
    ]);
  });

  it('keeps terms without definitions that say what kind of thing they are, and no others', () => {
    const result = imported('a.tsv', 'id\tlabel\tsubClassOf\nX:1\tkettle\tpot\nX:2\tspoon\t\n');
    expect(pairs(result)).toEqual([['kettle', 'A kind of: pot.']]);
    expect(remarks(result).join('\n')).toMatch(/Left out 1 entry without a definition\./);
  });

  it('takes the columns of the language that is asked for', () => {
    const text = 'term_en,term_de,definition_en,definition_de\nkettle,Kessel,A pot.,Ein Topf.\n';
    expect(pairs(imported('a.csv', text))).toEqual([['kettle', 'A pot.']]);
    const german = imported('a.csv', text, { language: 'de' });
    expect(pairs(german)).toEqual([['Kessel', 'Ein Topf.']]);
    expect(german.glossary.language).toBe('de');
  });

  it('reads what Anki exports', () => {
    const text =
      '#separator:tab\n#html:true\n#tags column:3\nkettle\tA <b>pot</b> &amp; more.\tpots\nteapot\tA pot.<br>For tea.\tpots\n';
    expect(pairs(imported('deck.txt', text))).toEqual([
      ['kettle', 'A pot & more.'],
      ['teapot', 'A pot. For tea.'],
    ]);
  });

  it.each([
    ['UTF-8 with a mark', [0xef, 0xbb, 0xbf], 'utf8'],
    ['UTF-16 with a mark', [0xff, 0xfe], 'utf16le'],
    ['UTF-16 without one', [], 'utf16le'],
    ['Windows-1252', [], 'latin1'],
  ] as const)('reads %s', (_, mark, encoding) => {
    const bytes = Buffer.concat([
      Buffer.from(mark),
      Buffer.from('term,definition\ncafé,Où l’on boit.\n'.replace('’', "'"), encoding),
    ]);
    const { glossary } = importGlossary({ name: 'a.csv', bytes });
    expect(glossary.entries.map(({ term }) => term)).toEqual(['café']);
  });

  it('merges rows of one name into numbered senses, and leaves out repeated ones', () => {
    const text = 'term,definition\ncup,A vessel.\ncup,A prize.\nCup,A vessel.\n';
    expect(pairs(imported('a.csv', text))).toEqual([['cup', '1. A vessel. 2. A prize.']]);
  });

  it('takes an entry that only says "see" another for a name of it', () => {
    const text =
      'term,definition\nbillycan,See kettle.\nkettle,A pot.\nkeetle,See billycan\nloop,See hoop\nhoop,See loop\n';
    const result = imported('a.csv', text);
    expect(entryNamed(result, 'kettle').aliases).toEqual(['billycan', 'keetle']);
    expect(pairs(result)).toEqual([
      ['kettle', 'A pot.'],
      ['loop', 'See hoop'],
      ['hoop', 'See loop'],
    ]);
  });

  it('refuses files that are not text, and says what they are', () => {
    const zip = new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]);
    expect(refusal(() => importGlossary({ name: 'a.csv', bytes: zip }))).toContain('compressed');
    expect(refusal(() => imported('a.csv', 'term,definition\nc\0up,A vessel.'))).toContain(
      'null bytes',
    );
    expect(refusal(() => importGlossary({ name: 'a.csv', bytes: bytesOf(' \n') }))).toBe(
      'a.csv: The file is empty.',
    );
  });
});
