import { expect, test } from 'vitest';
import { sentenceAround } from '../../../src/writing/sentence';

const around = (before: string, text: string, after: string, language = 'en') =>
  sentenceAround({ before, text, after, language });

test.each([
  ['One. Two is ', 'oolong', ' tea. Three.', 'Two is oolong tea.'],
  ['', 'Oolong', ' is\n   a tea. It is old.', 'Oolong is a tea.'],
  ['I drink ', 'tea. And then', ' more tea. Always.', 'I drink tea. And then more tea.'],
  ['One. Two is ', ' oolong ', 'tea. Three.', 'Two is oolong tea.'],
  // Nothing but the term itself: a heading, a cell of a table.
  ['', 'Oolong', '', ''],
  ['', ' ', 'tea', ''],
  ['a '.repeat(400), 'tea', '', ''],
])('%j + %j + %j', (before, text, after, sentence) => {
  expect(around(before, text, after)).toBe(sentence);
});

test('a language tag that is none', () => {
  expect(around('Eins. Zwei ist ', 'Tee', '.', 'not a tag')).toBe('Zwei ist Tee.');
});
