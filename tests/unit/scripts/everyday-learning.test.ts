import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { functionStems } from '../../../scripts/everyday-function-words';
import {
  countedByRank,
  countedInTexts,
  everydayTable,
  readRanks,
  STEMS,
  type WordCounts,
} from '../../../scripts/everyday-learning';
import { ASSETS } from '../../../scripts/read-sources';
import {
  type EverydayTable,
  EverydayWords,
  everydayFile,
  RARE_LEVEL,
} from '../../../src/matching/subject/everyday';
import { EVERYDAY_LANGUAGES, stemmerOf } from '../../../src/matching/subject/languages';

const sources = (definitions: readonly string[]): WordCounts[] => [
  countedByRank(RANKS),
  countedInTexts(definitions),
];

const RANKS = readRanks('the\t0\nof\t1\nwater\t50\nwaters\t4000\n,\t2\nx1\t9\ncovalent\t30000\n');

/** In each language, the most frequent first. */
const ORDERED = {
  en: ['the', 'water', 'covalent'],
  de: ['der', 'wasser', 'molekul'],
  es: ['de', 'agua', 'molecula'],
  fr: ['la', 'eau', 'molecule'],
};

it('sorts words by how frequent they are, plurals with their singulars', () => {
  const table = new EverydayWords(
    everydayTable('en', sources(['a kind of water', 'a type of thing'])),
  );
  expect(table.level('the')).toBeLessThan(table.level('water'));
  expect(table.level('water')).toBeLessThan(table.level('covalent'));
  expect(table.has('type')).toBe(true);
  expect(table.has('waters')).toBe(false);
  expect(table.has('x1')).toBe(false);
  expect(table.level('unheard')).toBe(RARE_LEVEL);
});

it('keeps as many stems as it is asked for, the most frequent ones', () => {
  const table = everydayTable('en', [countedByRank(RANKS)], 2);
  expect(
    Object.values(table.words)
      .flatMap((stems) => stems.split(' '))
      .sort(),
  ).toEqual(['of', 'the']);
});

it('refuses words that are rarer than it assumes for unlisted words', () => {
  const often = 'a '.repeat(1_000_000);
  expect(() => everydayTable('en', [countedInTexts([often, 'quaint'])])).toThrow('RARE_LEVEL');
});

it('says which line of ranks it can’t read', () => {
  expect(() => readRanks('the\t0\nof 1\n')).toThrow('Line 2');
});

it('counts words by the stems of their language', () => {
  const texts = countedInTexts(['Die Netze und das Netz', 'im Netz']);
  const table = new EverydayWords(everydayTable('de', [texts]));
  expect(table.level('netz')).toBeLessThan(table.level('und'));
  expect(table.has('netze')).toBe(false);
  expect(table.isEvidence('netz')).toBe(true);
  expect(table.isEvidence('und')).toBe(false);
});

describe.each(EVERYDAY_LANGUAGES)('the table that ships: %s', (language) => {
  const json = readFileSync(join(ASSETS, everydayFile(language)), 'utf8');
  const table = JSON.parse(json) as EverydayTable;

  it('is one that is written', () => {
    const stem = stemmerOf(language);
    const stems = Object.values(table.words).flatMap((group) => group.split(' '));
    expect(stems).toHaveLength(STEMS);
    expect(new Set(stems).size).toBe(STEMS);
    expect(stems.filter((each) => stem(each) !== each)).toEqual([]);
    expect(Math.max(...Object.keys(table.words).map(Number))).toBeLessThan(RARE_LEVEL);
    expect(table.language).toBe(language);
    expect(table.functionWords.split(' ')).toEqual(functionStems(language));
  });

  it('has common words before rarer ones', () => {
    const everyday = new EverydayWords(table);
    const levels = ORDERED[language].map((word) => everyday.level(everyday.stem(word)));
    expect(levels.toSorted((one, other) => one - other)).toEqual(levels);
    expect(new Set(levels).size).toBe(levels.length);
  });

  it('keeps to its size', () => {
    const packed = JSON.stringify(table);
    expect(gzipSync(packed, { level: 9 }).length).toBeLessThanOrEqual(120_000);
  });
});
