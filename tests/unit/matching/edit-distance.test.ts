import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../../src/matching/edit-distance';

describe('editDistance', () => {
  it.each([
    ['pain', 'pain', 0],
    ['pain', 'pains', 1],
    ['pain', 'pin', 1],
    ['pain', 'gain', 1],
    ['pain', 'pian', 1],
    ['ketamine', 'ketmaien', 2],
    ['', 'pain', 4],
    ['abc', 'xyz', 3],
  ])('from %j to %j takes %i edits', (one, other, edits) => {
    expect(editDistance(one, other, 9)).toBe(edits);
  });

  it('is symmetric, and never more than the limit', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });
    fc.assert(
      fc.property(word, word, fc.integer({ min: 1, max: 8 }), (one, other, limit) => {
        const distance = editDistance(one, other, 9);
        expect(editDistance(other, one, 9)).toBe(distance);
        expect(editDistance(one, other, limit)).toBe(Math.min(distance, limit));
      }),
    );
  });
});
