import { describe, expect, it } from 'vitest';
import { withoutHidden } from '../../../src/importing/hidden';
import { importGlossary } from '../../../src/importing/import';
import { bytesOf, imported, pairs, remarks } from './imported';

const char = (code: number) => String.fromCodePoint(code);
const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => char(from + i));

describe('invisible characters in imported text', () => {
  const hazards = [
    ...range(0x202a, 0x202e),
    ...range(0x2061, 0x206f),
    ...range(0xfff9, 0xfffb),
    ...[0xe0001, 0xe0041, 0xe007f, 0x3164, 0xffa0, 0x1d173, 0x17b4, 0xe0fff].map(char),
  ];

  it.each(hazards.map((each) => [`U+${each.codePointAt(0)?.toString(16)}`, each]))(
    'takes %s out of a term and a definition, and says so',
    (_, each) => {
      const text = `term,definition\nket${each}tle,"A ${each}pot${each} that boils water."\nteapot,A pot for tea.\n`;
      const result = imported('pots.csv', text);
      expect(pairs(result)[0]).toEqual(['kettle', 'A pot that boils water.']);
      expect(remarks(result).join()).toContain('Removed invisible characters from 1 entry.');
    },
  );

  it.each([
    ['marks of direction in Hebrew', 'תה\u200f (tea\u200e) \u061cچای'],
    ['joiners in Persian and Hindi', 'می\u200cخواهم क\u094d\u200dष'],
    ['variation selectors', '❤\ufe0f 葛\u{e0100}'],
    ['flags of regions', '🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}'],
    ['families', '👩\u200d👩\u200d👧'],
    ['Mongolian letters', 'ᠠ\u180b'],
  ])('leaves %s as they are, without a word', (_, text) => {
    expect(withoutHidden(text)).toBe(text);
  });

  it('removes selectors that carry a hidden text, and tags that belong to no flag', () => {
    expect(withoutHidden('a\ufe0e\u{e0150}\u{e0151}b')).toBe('a\ufe0eb');
    expect(withoutHidden('🏴\u{e0041}\u{e0042}')).toBe('🏴');
  });

  it.each([
    ['an escape of JSON', 'a.json', '[{"term":"kettle","definition":"\\u202emoc.live\\u202c"}]'],
    ['a reference of HTML', 'a.html', '<dl><dt>kettle<dd>&#x202e;moc.live&#8236;</dl>'],
    ['an escape of YAML', 'a.yaml', '- term: kettle\n  definition: "\\u202Emoc.live\\u202C"\n'],
  ])('finds them in %s', (_, name, text) => {
    const result = imported(name, text);
    expect(pairs(result)).toEqual([['kettle', 'moc.live']]);
    expect(remarks(result).join()).toContain('Removed invisible characters from 1 entry.');
  });

  it("removes them from Glossa's own format, wherever they are", () => {
    const glossary = {
      format: 'glossa/1',
      id: 'pots',
      title: 'Po\u202ets',
      language: 'en',
      source: { title: 'Pots\u2066', disclaimer: '\u{e0041}None' },
      sections: [],
      notes: {},
      entries: ['kettle', 'teapot'].map((term) => ({
        id: term,
        term,
        kind: '',
        aliases: [],
        forms: [{ text: term, words: [term] }],
        gloss: [{ text: term === 'kettle' ? '\u202emoc.live' : 'A pot for tea.' }],
        statements: [],
        mentions: [],
        related: [],
      })),
    };
    const bytes = bytesOf(JSON.stringify(glossary));
    const result = importGlossary({ name: 'pots\u202e.json', bytes });
    expect(JSON.stringify(result.glossary)).not.toMatch(/[\u202e\u2066]|\u{e0041}/u);
    expect(pairs(result)[0]).toEqual(['kettle', 'moc.live']);
    expect(remarks(result)).toEqual([
      expect.stringContaining('Removed invisible characters from 1 entry.'),
    ]);
  });
});
