import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { median, ratio, total } from '../../../../scripts/bench/samples';

const times = fc.array(fc.double({ min: 0.001, max: 1e6, noNaN: true }), { minLength: 1 });

describe('median', () => {
  it('sorts by size, not as text', () => {
    expect(median([10, 9, 100])).toBe(10);
  });

  it('takes the mean of the two middle values', () => {
    expect(median([4, 1, 3, 2])).toBe(2.5);
  });

  it('has as many samples below it as above', () => {
    fc.assert(
      fc.property(times, (samples) => {
        const middle = median(samples);
        const below = samples.filter((time) => time < middle).length;
        const above = samples.filter((time) => time > middle).length;
        expect(Math.max(below, above)).toBeLessThanOrEqual(samples.length / 2);
      }),
    );
  });

  it('is not changed much by one interrupted run', () => {
    expect(median([5, 5, 5, 5, 4_000])).toBe(5);
  });

  it('refuses an empty list rather than giving NaN', () => {
    expect(() => median([])).toThrow(RangeError);
  });
});

describe('ratio', () => {
  it('weighs pages by their time, not each alike', () => {
    const pages = [
      { ours: [90], floor: [30] },
      { ours: [1], floor: [1] },
    ];
    expect(ratio(pages, 'ours', 'floor')).toBeCloseTo(91 / 31);
  });

  it('leaves out pages on which only one of the two was measured', () => {
    const pages = [{ ours: [2], floor: [1] }, { ours: [500] }, { floor: [700] }];
    expect(ratio(pages, 'ours', 'floor')).toBe(2);
  });

  it('does not divide by nothing', () => {
    expect(ratio([], 'ours', 'floor')).toBeNull();
    expect(ratio([{ ours: [2], floor: [0] }], 'ours', 'floor')).toBeNull();
  });
});

describe('total', () => {
  it('counts nothing for a page where the candidate is missing', () => {
    expect(total([{ ours: [3, 5, 4] }, {}], 'ours')).toBe(4);
  });
});
