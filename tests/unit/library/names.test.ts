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
  test('a name that equals the text comes before longer ones', () => {
    expect(like('tea')).toEqual(['tea', 'green tea', 'tea ceremony']);
  });

  test('words may be left unfinished', () => {
    expect(like('tea cer')).toEqual(['tea ceremony']);
  });

  test.each(['olong', 'oolomg', 'oolnog', 'oolongg'])('finds oolong by “%s”', (typed) => {
    expect(like(typed)).toEqual(['oolong']);
  });

  test('short words allow no typo', () => {
    expect(like('ten')).toEqual([]);
  });

  test('letter case and accents don’t matter', () => {
    expect(like('EARL GRÉY')).toEqual(['Earl Grey']);
  });

  test('if no name has all words, names with some of them are found', () => {
    expect(like('flush toilet')).toEqual(['second flush']);
  });

  test.each(['', ' ', '…'])('a text without words finds nothing: “%s”', (text) => {
    expect(like(text)).toEqual([]);
  });

  test('whatever the query, each result is an entry, and comes once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const found = namedLike(tables, text, 5);
        expect(new Set(found).size).toBe(found.length);
        expect(found.every((place) => place in TERMS)).toBe(true);
      }),
    );
  });
});
