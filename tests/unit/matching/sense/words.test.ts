import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Lexicon } from '../../../../src/matching/sense/lexicon';
import { isName, readWords, wordAt } from '../../../../src/matching/sense/words';
import { words } from '../../../../src/matching/tokens';

function sentences(text: string): string[] {
  const read = readWords(text, new Lexicon());
  const found: string[] = [];
  read.words.forEach(({ word }, at) => {
    if (read.opens[at]) found.push(word);
    else found.push(`${found.pop()} ${word}`);
  });
  return found;
}

describe('reading a text for the gate', () => {
  it.each([
    ['It ended. Then it began', ['it ended', 'then it began']],
    ['Was it? Yes! No', ['was it', 'yes', 'no']],
    ['one; two: three', ['one', 'two', 'three']],
    ['one | two • three\nfour', ['one', 'two', 'three', 'four']],
    ['one, two (three) – four', ['one two three four']],
    ['the U.S. economy', ['the u s economy']],
    ['give approx. 3 mg', ['give approx 3 mg']],
    ['He left.” Then', ['he left', 'then']],
  ])('parts the sentences of "%s"', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it('has the words of the tokeniser, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const read = readWords(text, new Lexicon());
        expect(read.words.map(({ word }) => word)).toEqual(words(text));
        expect(read.ends).toHaveLength(read.words.length);
        expect(read.opens).toHaveLength(read.words.length);
      }),
    );
  });

  it('finds a word by any offset in it', () => {
    const text = 'one  two-three';
    const read = readWords(text, new Lexicon());
    const at = [...text].map((_, offset) => read.words[wordAt(read, offset)]?.word);
    expect(at.slice(0, 3)).toEqual(['one', 'one', 'one']);
    expect(at.slice(5, 8)).toEqual(['two', 'two', 'two']);
    expect(at.slice(9)).toEqual(['three', 'three', 'three', 'three', 'three']);
    expect(wordAt(read, text.length)).toBe(3);
  });
});

describe('a term that is written like a name', () => {
  const named = (text: string): boolean => {
    const start = text.indexOf('[');
    return isName(text.replace(/[[\]]/g, ''), start, text.indexOf(']') - 1);
  };

  it.each([
    'the hungry children of the [Depression]',
    'Create a workspace in [Synapse], then attach it',
    'the other mountains (those of the [Cascade])',
  ])('has a capital after a word that has none: %s', (text) => {
    expect(named(text)).toBe(true);
  });

  it.each([
    ['the start of a sentence', 'It ended. [Memory] failed.'],
    ['a quotation', 'and then they said, “[Memory] fails”'],
    ['a headline', 'How [Memory] Fails'],
    ['a headline with small words in lower case', 'How to Live with [Depression] for Years'],
    [
      'a name whose first word has the capital',
      'after those hungry years of the Great [Depression]',
    ],
    ['an acronym', 'more women than those of the [TRD] group'],
    ['capitals within it', 'both ministries signed an [MoA] in Singapore'],
    ['no capital', 'those hungry years of the [depression]'],
    ['the start of the text', '[Depression]'],
  ])('is not found in %s', (_what, text) => {
    expect(named(text)).toBe(false);
  });
});
