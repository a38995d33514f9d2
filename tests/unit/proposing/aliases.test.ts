import { describe, expect, it } from 'vitest';
import { aliasesIn } from '../../../src/proposing/aliases';
import { articleOf } from './articles';

function aliases(text: string, term: string): string[] {
  const end = text.indexOf(term) + term.length;
  const sentence = { block: 0, start: 0, end: text.length };
  return aliasesIn(articleOf(text), sentence, end).map((alias) => {
    expect(text.slice(alias.place.start, alias.place.end)).toBe(alias.text);
    return alias.text;
  });
}

describe('aliasesIn', () => {
  it.each([
    ['Salt, also called sodium chloride, is white.', 'Salt', 'sodium chloride'],
    ['The collarbone, or clavicle, is a long bone.', 'collarbone', 'clavicle'],
    ['Vitamin C (also known as ascorbic acid) is needed.', 'Vitamin C', 'ascorbic acid'],
  ])('%s', (text, term, alias) => {
    expect(aliases(text, term)).toEqual([alias]);
  });

  it('leaves out what belongs to another word', () => {
    expect(aliases('Salt is white, and sugar is also called sucrose.', 'Salt')).toEqual([]);
  });
});
