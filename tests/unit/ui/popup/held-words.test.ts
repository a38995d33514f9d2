import { expect, test } from 'vitest';
import type { Reason } from '../../../../src/matching/hit';
import { heldWords } from '../../../../src/ui/popup/held-words';

const phrase = (pattern: string): Reason => ({ by: 'phrase', pattern });
const topic = (...words: string[]): Reason => ({ by: 'topic', score: -3.2, words });

test.each<[Reason | undefined, string]>([
  [phrase('great ~'), 'Part of the phrase “great depression”.'],
  [phrase('~ of *'), 'Part of the phrase “depression of …”.'],
  [phrase('alcohol|drug ~'), 'Part of the phrase “alcohol/drug depression”.'],
  [phrase('deeply ~depressed'), 'Part of the phrase “deeply depressed”.'],
  [topic('war', 'economy'), 'The surrounding words suggest another meaning: war, economy.'],
  [topic(), 'Nothing around it suggests this meaning.'],
  [{ by: 'reader' }, 'You ignore this term here.'],
  [{ by: 'unambiguous' }, 'Nothing around it suggests this meaning.'],
  [undefined, 'Nothing around it suggests this meaning.'],
])('the reason %j reads %s', (reason, words) => {
  expect(heldWords(reason, 'depression')).toBe(words);
});
