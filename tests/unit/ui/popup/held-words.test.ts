import { expect, test } from 'vitest';
import type { Reason } from '../../../../src/matching/hit';
import { heldWords } from '../../../../src/ui/popup/held-words';

const phrase = (pattern: string): Reason => ({ by: 'phrase', pattern });
const topic = (...words: string[]): Reason => ({ by: 'topic', score: -3.2, words });

test.each<[Reason | undefined, string]>([
  [phrase('great ~'), 'It stands in “great depression”.'],
  [phrase('~ of *'), 'It stands in “depression of …”.'],
  [phrase('alcohol|drug ~'), 'It stands in “alcohol/drug depression”.'],
  [phrase('deeply ~depressed'), 'It stands in “deeply depressed”.'],
  [topic('war', 'economy'), 'The words around it point elsewhere: war, economy.'],
  [topic(), 'Nothing around it points to this meaning.'],
  [{ by: 'reader' }, 'Switched off by you.'],
  [{ by: 'unambiguous' }, 'Nothing around it points to this meaning.'],
  [undefined, 'Nothing around it points to this meaning.'],
])('the reason %j reads %s', (reason, words) => {
  expect(heldWords(reason, 'depression')).toBe(words);
});
