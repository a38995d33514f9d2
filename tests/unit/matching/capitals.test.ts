import { describe, expect, it } from 'vitest';
import { isAllCapitals, isAmongCapitals } from '../../../src/matching/capitals';

function among(text: string): boolean {
  const start = text.indexOf('PAIN');
  return isAmongCapitals(text, start, start + 4);
}

describe('isAllCapitals', () => {
  it('does not take one capital, digits or Han characters for a word in capitals', () => {
    expect(['PAIN', 'ÉTÉ', 'HT2A', 'A', '12', '痛み', 'Pain', 'PAINs'].map(isAllCapitals)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('isAmongCapitals', () => {
  it.each([
    ['a headline', 'LIVING WITH PAIN EVERY DAY'],
    ['the start of a headline', 'PAIN: A NEW APPROACH'],
    ['a word by itself', 'PAIN'],
    ['numbers alone', '5 PAIN 12'],
  ])('holds for %s', (_what, text) => {
    expect(among(text)).toBe(true);
  });

  it.each([
    ['an acronym in a sentence', 'the PAIN trial'],
    ['an acronym between acronyms in a sentence', 'FDA PAIN REMS programme'],
    ['an acronym in brackets', 'Pain Assessment Inventory (PAIN)'],
    ['an acronym before a lower-case article', 'PAIN: a randomised trial'],
    ['capitals that a sentence follows', 'BEST PAIN Relief we know'],
  ])('does not hold for %s', (_what, text) => {
    expect(among(text)).toBe(false);
  });
});
