import { expect, it } from 'vitest';
import { claimLines } from '../../../../scripts/proposing/measure-claims';

it('gives, by ranges of claimed chances, how many claims are right', () => {
  const lines = claimLines('news', [
    { p: 0.3, isRight: false },
    { p: 0.9, isRight: true },
    { p: 0.96, isRight: false },
  ]);
  expect(lines[0]).toBe('news, chance from 0.25: 1 claims, said 0.30, right 0.00');
  expect(lines[3]).toBe('news, chance from 0.85: 2 claims, said 0.93, right 0.50');
});
