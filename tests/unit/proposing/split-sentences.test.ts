import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../src/proposing/split-sentences';

function sentences(text: string): string[] {
  return splitSentences(text).map(({ start, end }) => text.slice(start, end));
}

describe('splitSentences', () => {
  it.each([
    ['One. Two! Three?', ['One.', 'Two!', 'Three?']],
    ['It costs 0.5 dollars. That is cheap.', ['It costs 0.5 dollars.', 'That is cheap.']],
    ['Dr. Smith came, e.g. by bus. He left.', ['Dr. Smith came, e.g. by bus.', 'He left.']],
    ['See J. Doe. The end.', ['See J. Doe.', 'The end.']],
    ['Pears, apples, etc. The rest is bread.', ['Pears, apples, etc.', 'The rest is bread.']],
    ['She said “Go.” Then she went.', ['She said “Go.”', 'Then she went.']],
    [
      'Oranges hold vitamin C. The body needs it.',
      ['Oranges hold vitamin C.', 'The body needs it.'],
    ],
    ['no mark at the end', ['no mark at the end']],
    ['', []],
  ])('%s', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it('cuts what is too long for a sentence, and loses nothing', () => {
    const text = `${'word '.repeat(1000)}${'x'.repeat(4000)} end.`;
    const found = sentences(text);
    expect(found.every(({ length }) => length <= 1500)).toBe(true);
    expect(found.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
  });
});
