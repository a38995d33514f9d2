import { describe, expect, it } from 'vitest';
import { importGlossary } from '../../../src/importing/import';
import { bytesOf, entryNamed, imported, remarks } from './imported';

const table = (...terms: string[]) =>
  `term,definition\n${terms.map((term) => `${term},What ${term} means here.`).join('\n')}\n`;

describe('words of grammar as entries', () => {
  it('would be marked on every page: they are listed and can be searched, but are not marked', () => {
    const result = imported('words.csv', table('the', 'with', 'kettle'));
    expect(remarks(result).join()).toContain('“the”, “with” are too common to mark.');
    expect(entryNamed(result, 'the').forms).toEqual([]);
    expect(entryNamed(result, 'kettle').forms).not.toEqual([]);
  });

  it.each(['The', 'Who', 'It'])(
    'the same holds with a capital, as lists write terms: %s',
    (term) => {
      const result = imported('words.csv', table(term, 'kettle'));
      expect(entryNamed(result, term).forms).toEqual([]);
      expect(remarks(result).join()).toContain(`“${term}” is too common a word`);
    },
  );

  it.each(['IT', 'WHO', 'AN', 'US', 'OR'])('an acronym in capitals is still marked: %s', (term) => {
    const result = imported('words.csv', table(term, 'kettle'));
    expect(entryNamed(result, term).forms).toContainEqual(
      expect.objectContaining({ text: term, cased: true }),
    );
    expect(remarks(result).join()).not.toContain('too common');
  });

  it('names of several words are marked, even if all are words of grammar', () => {
    const result = imported('words.csv', table('being there', 'per se', 'not only'));
    for (const { forms } of result.glossary.entries) expect(forms).not.toEqual([]);
  });

  it('of an entry with such an alias, only the alias is left out', () => {
    const text = 'term,definition,aliases\narticle,A word before a noun.,the\n';
    const forms = entryNamed(imported('words.csv', text), 'article').forms;
    expect(forms.map(({ text }) => text)).toContain('article');
    expect(forms.map(({ text }) => text)).not.toContain('the');
  });

  it.each([
    ['de', 'über', 'Kessel'],
    ['es', 'también para', 'tetera'],
    ['es', 'según', 'tetera'],
    ['fr', 'à', 'bouilloire'],
    ['fr', 'dès', 'bouilloire'],
  ])('those of the glossary’s own language count (%s: %s)', (language, word, term) => {
    const { glossary } = importGlossary(
      { name: 'words.csv', bytes: bytesOf(table(word, term)) },
      { language },
    );
    const [first, second] = glossary.entries;
    expect(first?.forms.length).toBe(word.includes(' ') ? 1 : 0);
    expect(second?.forms.length).toBe(1);
  });

  it('a German word is no word of grammar in English, and the other way round', () => {
    expect(entryNamed(imported('words.csv', table('die', 'kettle')), 'die').forms).not.toEqual([]);
  });

  it("are not found from a glossary in Glossa's own format, but where a sense is asked for", () => {
    const glossary = {
      format: 'glossa/1',
      id: 'words',
      title: 'Words',
      language: 'en',
      source: { title: 'Words', disclaimer: 'None.' },
      sections: [],
      notes: {},
      entries: ['the', 'will'].map((term) => ({
        id: term,
        term,
        kind: '',
        aliases: [],
        forms: [{ text: term, words: [term], ...(term === 'will' ? { gated: true } : {}) }],
        gloss: [{ text: `What ${term} means.` }],
        statements: [],
        mentions: [],
        related: [],
        ...(term === 'will'
          ? { sense: { veto: [], prove: ['last ~'], cues: [], against: [], prior: -1 } }
          : {}),
      })),
    };
    const bytes = bytesOf(JSON.stringify(glossary));
    const result = importGlossary({ name: 'words.json', bytes });
    expect(entryNamed(result, 'the').forms).toEqual([]);
    expect(entryNamed(result, 'will').forms).toHaveLength(1);
    expect(remarks(result)).toEqual([expect.stringContaining('“the” is too common a word')]);
  });
});
