import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildTables } from '../../../src/glossary/tables';
import { namedLike } from '../../../src/library/names';
import { words } from '../../../src/matching/tokens';

const TERMS = [
  'oolong',
  'green tea',
  'tea',
  'tea ceremony',
  'tannin',
  'second flush',
  'steaming',
  'Earl Grey',
];

const tables = buildTables(
  TERMS.map((text) => ({ id: text, forms: [{ text, words: words(text) }] })),
);
const like = (text: string, most = 9) => namedLike(tables, text, most).map((at) => TERMS[at]);

describe('namedLike', () => {
  test('a name that is nothing but the text comes before longer ones', () => {
    expect(like('tea')).toEqual(['tea', 'green tea', 'tea ceremony']);
  });

  test('words may be left unfinished', () => {
    expect(like('tea cer')).toEqual(['tea ceremony']);
  });

  test.each(['olong', 'oolomg', 'oolnog', 'oolongg'])('finds oolong by “%s”', (typed) => {
    expect(like(typed)).toEqual(['oolong']);
  });

  test('short words have no room for a typo', () => {
    expect(like('ten')).toEqual([]);
  });

  test('letter case and accents are nothing to it', () => {
    expect(like('EARL GRÉY')).toEqual(['Earl Grey']);
  });

  test('where no name has all words, those with some are found', () => {
    expect(like('flush toilet')).toEqual(['second flush']);
  });

  test.each(['', ' ', '…'])('a text without words finds nothing: “%s”', (text) => {
    expect(like(text)).toEqual([]);
  });

  test('whatever is asked, places are of entries, each once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const found = namedLike(tables, text, 5);
        expect(new Set(found).size).toBe(found.length);
        expect(found.every((place) => place in TERMS)).toBe(true);
      }),
    );
  });
});
