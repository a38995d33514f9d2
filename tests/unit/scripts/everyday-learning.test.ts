import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { everydayTable, readRanks, STEMS } from '../../../scripts/everyday-learning';
import { ASSETS } from '../../../scripts/read-sources';
import { topicStem } from '../../../src/matching/sense/topic-model';
import {
  type EverydayTable,
  EverydayWords,
  RARE_LEVEL,
} from '../../../src/matching/subject/everyday';

const RANKS = readRanks('the\t0\nof\t1\nwater\t50\nwaters\t4000\n,\t2\nx1\t9\ncovalent\t30000\n');

it('sorts words by how frequent they are, plurals with their singulars', () => {
  const table = new EverydayWords(everydayTable(RANKS, ['a kind of water', 'a type of thing']));
  expect(table.level('the')).toBeLessThan(table.level('water'));
  expect(table.level('water')).toBeLessThan(table.level('covalent'));
  expect(table.has('type')).toBe(true);
  expect(table.has('waters')).toBe(false);
  expect(table.has('x1')).toBe(false);
  expect(table.level('unheard')).toBe(RARE_LEVEL);
});

it('keeps as many stems as it is asked for, the most frequent ones', () => {
  const table = everydayTable(RANKS, [], 2);
  expect(
    Object.values(table.words)
      .flatMap((stems) => stems.split(' '))
      .sort(),
  ).toEqual(['of', 'the']);
});

it('refuses words that are rarer than it assumes for unlisted words', () => {
  const often = 'a '.repeat(1_000_000);
  expect(() => everydayTable(new Map(), [often, 'quaint'])).toThrow('RARE_LEVEL');
});

it('says which line of ranks it can’t read', () => {
  expect(() => readRanks('the\t0\nof 1\n')).toThrow('Line 2');
});

it('the table that ships is one that it writes', () => {
  const json = readFileSync(join(ASSETS, 'everyday.json'), 'utf8');
  const table = JSON.parse(json) as EverydayTable;
  const stems = Object.values(table.words).flatMap((group) => group.split(' '));
  expect(stems).toHaveLength(STEMS);
  expect(new Set(stems).size).toBe(STEMS);
  for (const stem of stems) expect(topicStem(stem)).toBe(stem);
  expect(Math.max(...Object.keys(table.words).map(Number))).toBeLessThan(RARE_LEVEL);
  const everyday = new EverydayWords(table);
  expect(everyday.level('the')).toBeLessThan(everyday.level('water'));
  expect(everyday.level('water')).toBeLessThan(everyday.level('covalent'));
});
