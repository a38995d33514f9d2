import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endsSentence, sentencesOf } from '../../../src/compiler/sentences';

describe('sentencesOf', () => {
  it.each([
    ['One. Two! Three?', ['One.', 'Two!', 'Three?']],
    ['He said “no.” Then he left.', ['He said “no.”', 'Then he left.']],
    ['Dr. Calvin Stevens made it.', ['Dr. Calvin Stevens made it.']],
    ['Calvin L. Stevens made it.', ['Calvin L. Stevens made it.']],
    ['Drugs, e.g. ketamine, work.', ['Drugs, e.g. ketamine, work.']],
    ['It is sold in the U.S. as a drug.', ['It is sold in the U.S. as a drug.']],
    ['It rose by 0.27 points. Then it fell.', ['It rose by 0.27 points.', 'Then it fell.']],
    ['No end', ['No end']],
    ['', []],
    ['  ', []],
  ])('cuts %j', (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });

  it('loses no letter of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(sentencesOf(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});

describe('endsSentence', () => {
  it.each(['One.', 'One!', '“One?”', 'One.)'])('accepts %j', (text) => {
    expect(endsSentence(text)).toBe(true);
  });
  it.each(['One', 'One,', 'One:', ''])('refuses %j', (text) => {
    expect(endsSentence(text)).toBe(false);
  });
});
