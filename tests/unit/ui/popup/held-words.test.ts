import { expect, test } from 'vitest';
import { heldWords } from '../../../../src/ui/popup/held-words';

test.each([
  ['collocation "great ~"', 'It stands in “great depression”.'],
  ['collocation "~ of *"', 'It stands in “depression of …”.'],
  ['collocation "alcohol|drug ~"', 'It stands in “alcohol/drug depression”.'],
  ['collocation "deeply ~depressed"', 'It stands in “deeply depressed”.'],
  ['topic −3.2 (war, economy)', 'The words around it point elsewhere: war, economy.'],
  ['topic −0.4', 'Nothing around it points to this meaning.'],
  ['switched off by you', 'Switched off by you.'],
  [undefined, 'Nothing around it points to this meaning.'],
])('the reason %s is told in words', (why, words) => {
  expect(heldWords(why, 'depression')).toBe(words);
});
