import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EXPORT_FORMATS, type ExportFormat, exportGlossary } from '../../../src/exporting/export';
import type { Glossary } from '../../../src/glossary/model';
import { parseGlossary } from '../../../src/glossary/schema';
import { plainText } from '../../../src/importing/formats/plain-text';
import { importGlossary } from '../../../src/importing/import';
import { bytesOf, glossOf } from '../importing/imported';
import { EXTENSION_OF } from './extensions';

/** What formats, templates and the importers' own rules take for something else. */
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

function reimported(made: Glossary, format: ExportFormat): Glossary {
  const bytes = bytesOf(exportGlossary(made, format));
  return importGlossary({ name: `made.${EXTENSION_OF[format]}`, bytes }).glossary;
}

function essence({ entries }: Glossary): unknown {
  return entries.map((one) => ({ term: one.term, gloss: glossOf(one), aliases: one.aliases }));
}

describe.each(EXPORT_FORMATS)('a glossary exported as %s', (format) => {
  it('comes back with the same terms, glosses and aliases, whatever is in them', () => {
    fc.assert(
      fc.property(glossary, (made) => {
        const back = reimported(made, format);
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
  },
  sections: [],
  entries: [
    {
      id: 'kettle',
      term: 'RFK',
      kind: 'pot',
      expansion: 'round fire kettle',
      aliases: ['boiler'],
      forms: [],
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

describe('an exported glossary', () => {
  it.each(['csv', 'tsv', 'markdown', 'html', 'anki'] as const)(
    'keeps what an acronym stands for in %s',
    (format) => {
      expect(reimported(KETTLE, format).entries[0]).toMatchObject({
        expansion: 'round fire kettle',
        aliases: ['boiler'],
      });
    },
  );

  it.each(['csv', 'tsv', 'markdown', 'tbx', 'skos', 'anki'] as const)(
    'keeps related entries in %s',
    (format) => {
      expect(reimported(KETTLE, format).entries[0]?.related).toEqual(['lid']);
    },
  );

  it.each(['html', 'tbx', 'skos'] as const)('says its title and language in %s', (format) => {
    expect(reimported(KETTLE, format)).toMatchObject({ title: 'Pots', language: 'en-GB' });
  });

  it('names its publisher and disclaimer where people read it', () => {
    for (const format of ['html', 'markdown', 'tbx', 'skos'] as const) {
      const written = exportGlossary(KETTLE, format).replaceAll('\\', '');
      expect(written).toContain('Pot House');
      expect(written).toContain('No advice.');
    }
  });

  it.each(['csv', 'tsv'] as const)(
    'has no formula that a spreadsheet would run in %s',
    (format) => {
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
      const made = { ...KETTLE, entries: [...entries, ...others] };
      const cells = exportGlossary(made, format).split(/[,\t\n]/);
      expect(cells.filter((cell) => /^"?[=+@-]/.test(cell))).toEqual([]);
      const back = reimported(made, format).entries.map(({ term }) => term);
      expect(back).toEqual([...terms, ...others.map(({ term }) => term)]);
    },
  );

  it.each(EXPORT_FORMATS)('can be written as %s where no publisher is named', (format) => {
    const source = { title: 'All pots', imported: { file: 'pots.csv', licence: 'CC0' } };
    const written = exportGlossary({ ...KETTLE, source }, format);
    expect(written).not.toMatch(/undefined|publisher/);
    expect(reimported({ ...KETTLE, source }, format).entries).toHaveLength(2);
  });
});
