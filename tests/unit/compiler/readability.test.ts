import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countWords, glossGrade, gradeOf, medianOf } from '../../../src/compiler/readability';

describe('gradeOf', () => {
  it('is the formula of Kincaid et al. on words, sentences and syllables', () => {
    // 10 words, 1 sentence, 12 syllables: 0.39 × 10 + 11.8 × 1.2 − 15.59.
    expect(gradeOf('The muscle that pumps blood through the body all day.')).toBeCloseTo(2.47, 5);
  });

  it('is higher for longer words and for longer sentences', () => {
    const plain = gradeOf('A drug that takes pain away.');
    expect(gradeOf('A pharmaceutical substance that eliminates nociception.')).toBeGreaterThan(
      plain,
    );
    expect(
      gradeOf('A drug that takes pain away when it is put in the arm of a man.'),
    ).toBeGreaterThan(plain);
  });

  it('counts a word with a hyphen or an apostrophe once', () => {
    expect(countWords("A pain-killing drug for the body's own use – 2 of 3.")).toBe(11);
  });

  it('is a number from 0 up for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(gradeOf(text)).toBeGreaterThanOrEqual(0);
        expect(gradeOf(text)).toBeLessThan(Number.POSITIVE_INFINITY);
      }),
    );
  });
});

describe('glossGrade', () => {
  it('does not count the headword itself, but other terms', () => {
    const gloss = [
      { text: 'Electroencephalography', entry: 'eeg' },
      { text: ' is a test of the brain.' },
    ];
    expect(glossGrade({ id: 'eeg', gloss })).toBe(gradeOf('is a test of the brain.'));
    expect(glossGrade({ id: 'brain', gloss })).toBe(
      gradeOf('Electroencephalography is a test of the brain.'),
    );
  });
});

describe('median', () => {
  it.each([
    [[], 0],
    [[3], 3],
    [[5, 1, 3], 3],
    [[1, 2, 10, 3], 2.5],
  ])('of %j is %d', (values, middle) => {
    expect(medianOf(values)).toBe(middle);
  });
});
