import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportGlossary } from '../../../src/exporting/export';
import {
  EXPORT_EXTENSIONS,
  EXPORT_FORMATS,
  type ExportFormat,
} from '../../../src/exporting/formats';
import type { Glossary } from '../../../src/glossary/model';
import { parseGlossary } from '../../../src/glossary/schema';
import { plainText } from '../../../src/importing/formats/plain-text';
import { importAnyFiles } from '../../../src/importing/import';
import { unzip } from '../../../src/importing/packed/zip';
import { bytesOf, glossOf } from '../importing/imported';

/** Texts that formats, templates and the importers' own rules could misread. */
const NASTY =
  "<b> </b> <br> &amp; &lt; &#38; & < > ** __ ` ``` [a](b) [[a]] [a][b] [ ] {{x}} {% %} {# #} <!-- --> ]]> <![CDATA[ \" '' \\ | ; , \t : = @ ~ # - + 1. See_kettle See_also_kettle (MRI) (n) \u00a0 \u00ad \u200b é e\u0301 😀 \ud800 \ufffe \u0007 日本 \n --- ::: $1 %s $x kettle".split(
    ' ',
  );

const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(...NASTY.map((one) => one.replaceAll('_', ' '))),
      fc.string({ maxLength: 6 }),
    ),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((parts) => plainText(parts.join(' ')))
  .filter((made) => made !== '');

const entry = fc.record({
  term: text,
  gloss: text,
  aliases: fc.uniqueArray(text, { maxLength: 3 }),
});

const glossary = fc
  .tuple(fc.uniqueArray(entry, { minLength: 1, maxLength: 5, selector: ({ term }) => term }), text)
  .map(
    ([entries, title]): Glossary => ({
      format: 'glossa/1',
      id: 'made',
      title,
      language: 'en',
      source: { title, publisher: title, disclaimer: title },
      sections: [],
      entries: entries.map(({ term, gloss, aliases }, place) => ({
        id: `e-${place}`,
        term,
        kind: '',
        aliases: aliases.filter((alias) => alias !== term),
        forms: [],
        gloss: [{ text: gloss }],
        statements: [],
        mentions: [],
        related: place > 0 ? ['e-0'] : [],
      })),
      notes: {},
    }),
  );

async function reimported(made: Glossary, format: ExportFormat): Promise<Glossary> {
  const exported = await exportGlossary(made, format);
  const bytes = typeof exported === 'string' ? bytesOf(exported) : exported;
  return (await importAnyFiles([{ name: `made.${EXPORT_EXTENSIONS[format]}`, bytes }])).glossary;
}

async function textOf(made: Glossary, format: ExportFormat): Promise<string> {
  const exported = await exportGlossary(made, format);
  if (typeof exported !== 'string') throw new Error(`${format} is no text.`);
  return exported;
}

function essence({ entries }: Glossary): unknown {
  return entries.map((one) => ({ term: one.term, gloss: glossOf(one), aliases: one.aliases }));
}

describe.each(EXPORT_FORMATS)('a glossary exported as %s', (format) => {
  it('comes back with the same terms, glosses and aliases, whatever is in them', async () => {
    await fc.assert(
      fc.asyncProperty(glossary, async (made) => {
        const back = await reimported(made, format);
        expect(essence(back)).toEqual(essence(made));
        parseGlossary(JSON.parse(JSON.stringify(back)));
      }),
      { numRuns: 150 },
    );
  });
});

const KETTLE: Glossary = {
  format: 'glossa/1',
  id: 'pots',
  title: 'Pots',
  language: 'en-GB',
  source: {
    title: 'All pots',
    publisher: 'Pot House',
    url: 'https://pots.example/',
    disclaimer: 'No advice.',
    interest: 'It sells pots.',
    imported: { file: 'pots.csv', licence: 'CC0' },
  },
  sections: [],
  entries: [
    {
      id: 'kettle',
      term: 'RFK',
      kind: 'pot',
      expansion: 'round fire kettle',
      aliases: ['boiler'],
      forms: [
        { text: 'RFK', words: ['rfk'], cased: true },
        { text: 'old kettle', words: ['old', 'kettle'] },
        { text: 'firekettles', words: ['firekettles'] },
        { text: 'pot', words: ['pot'], gated: true },
      ],
      gloss: [{ text: 'A pot with a ' }, { text: 'lid', entry: 'lid' }, { text: '.' }],
      statements: [],
      mentions: [],
      related: ['lid'],
    },
    {
      id: 'lid',
      term: 'lid',
      kind: '',
      aliases: [],
      forms: [],
      gloss: [{ text: 'It closes.' }],
      statements: [],
      mentions: [],
      related: [],
    },
  ],
  notes: {},
};

/** Formats with a place for a glossary's metadata. */
const WITH_ABOUT = ['xlsx', 'html', 'markdown', 'yomitan', 'tbx', 'skos', 'jsonld'] as const;
const FOREIGN = EXPORT_FORMATS.filter((format) => format !== 'json');

describe('an exported glossary', () => {
  it.each(FOREIGN)('keeps what an acronym stands for, and kinds, in %s', async (format) => {
    const [entry] = (await reimported(KETTLE, format)).entries;
    expect(entry).toMatchObject({
      expansion: 'round fire kettle',
      aliases: ['boiler'],
      kind: 'pot',
    });
  });

  it.each(FOREIGN)('keeps related entries in %s', async (format) => {
    expect((await reimported(KETTLE, format)).entries[0]?.related).toEqual(['lid']);
  });

  it.each(FOREIGN)('keeps the forms that it is found by, and adds none, in %s', async (format) => {
    const [entry] = (await reimported(KETTLE, format)).entries;
    expect(entry?.forms.map(({ text }) => text).sort()).toEqual(
      ['RFK', 'boiler', 'firekettles', 'old kettle', 'round fire kettle'].sort(),
    );
  });

  it.each(WITH_ABOUT)('says what it is in %s', async (format) => {
    const { title, language, source } = await reimported(KETTLE, format);
    expect({ title, language, source }).toEqual({
      title: 'Pots',
      language: 'en-GB',
      source: {
        title: 'Pots',
        publisher: 'Pot House',
        url: 'https://pots.example/',
        disclaimer: 'No advice.',
        interest: 'It sells pots.',
        imported: { file: `made.${EXPORT_EXTENSIONS[format]}`, licence: 'CC0' },
      },
    });
  });

  it('leaves out hidden entries; only Glossa’s own format keeps them, hidden', async () => {
    const glossary = { ...KETTLE, hidden: ['lid'] };
    for (const format of ['csv', 'tsv', 'anki'] as const) {
      expect(await textOf(KETTLE, format)).toContain('It closes.');
      expect(await textOf(glossary, format)).not.toContain('It closes.');
    }
    expect(parseGlossary(JSON.parse(await textOf(glossary, 'json')))).toEqual(glossary);
  });

  it('names its publisher, disclaimer and interest where people read it', async () => {
    for (const format of ['html', 'markdown', 'tbx', 'skos', 'jsonld'] as const) {
      const written = (await textOf(KETTLE, format)).replaceAll('\\', '');
      expect(written).toContain('Pot House');
      expect(written).toContain('No advice.');
      expect(written).toContain('It sells pots.');
    }
  });

  it.each(['csv', 'tsv'] as const)(
    'has no formula that a spreadsheet would run in %s',
    async (format) => {
      const made = withFormulas();
      const cells = (await textOf(made, format)).split(/[,\t\n]/);
      expect(cells.filter((cell) => /^"?[=+@-]/.test(cell))).toEqual([]);
      expect((await reimported(made, format)).entries.map(({ term }) => term)).toEqual(
        made.entries.map(({ term }) => term),
      );
    },
  );

  it('has only texts in a workbook, which stay texts when somebody edits them', async () => {
    const made = withFormulas();
    const workbook = await unzip('made.xlsx', (await exportGlossary(made, 'xlsx')) as Uint8Array);
    const sheet = new TextDecoder().decode(workbook.get('xl/worksheets/sheet1.xml'));
    expect(sheet).not.toMatch(/<f>|<v>/);
    for (const [, style, text = ''] of sheet.matchAll(/ s="(\d)"[^>]*><is><t[^>]*>([^<]*)/g)) {
      expect({ text, isQuoted: style === '2' }).toEqual({ text, isQuoted: /^'*[=+@-]/.test(text) });
    }
    expect((await reimported(made, 'xlsx')).entries.map(({ term }) => term)).toEqual(
      made.entries.map(({ term }) => term),
    );
  });

  it('is sorted alphabetically on a page, and read back in its own order', async () => {
    const page = await textOf(KETTLE, 'html');
    expect(page.indexOf('>lid<')).toBeLessThan(page.indexOf('>RFK<'));
    expect((await reimported(KETTLE, 'html')).entries.map(({ id }) => id)).toEqual(['rfk', 'lid']);
  });

  it.each(EXPORT_FORMATS)('can be written as %s where no publisher is named', async (format) => {
    const source = { title: 'All pots', imported: { file: 'pots.csv', licence: 'CC0' } };
    const exported = await exportGlossary({ ...KETTLE, source }, format);
    if (typeof exported === 'string') expect(exported).not.toMatch(/undefined|publisher/);
    expect((await reimported({ ...KETTLE, source }, format)).entries).toHaveLength(2);
  });
});

/** Terms that a spreadsheet would run, beside others. */
function withFormulas(): Glossary {
  const [kettle, ...others] = KETTLE.entries;
  if (!kettle) throw new Error('There is no entry.');
  const terms = ['=1+1', '+1', '-1', '@x', "'=1", "''+2"];
  const entries = terms.map((term, place) => ({
    ...kettle,
    id: `e-${place}`,
    term,
    gloss: [{ text: `${term} is a term` }],
    related: [],
  }));
  return { ...KETTLE, entries: [...entries, ...others] };
}
