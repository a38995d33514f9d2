import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pick, seeded, shuffled } from '../../../../scripts/bench/chance';

describe('seeded', () => {
  it('gives the same numbers at every run, and others for another seed', () => {
    const take = (seed: number) => Array.from({ length: 5 }, seeded(seed));
    expect(take(6)).toEqual(take(6));
    expect(take(6)).not.toEqual(take(7));
  });

  it('stays from 0 to below 1 and fills that range', () => {
    const chance = seeded(1);
    const numbers = Array.from({ length: 10_000 }, chance);
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...numbers)).toBeLessThan(1);
    for (let tenth = 0; tenth < 10; tenth++) {
      const inside = numbers.filter((number) => Math.floor(number * 10) === tenth);
      expect(inside.length).toBeGreaterThan(800);
    }
  });
});

describe('shuffled', () => {
  it('loses and repeats nothing, and leaves the given list unchanged', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer(), (values, seed) => {
        const before = [...values];
        const result = shuffled(values, seeded(seed));
        expect(values).toEqual(before);
        expect([...result].sort()).toEqual([...values].sort());
      }),
    );
  });

  it('changes the order', () => {
    const values = Array.from({ length: 100 }, (_, i) => i);
    expect(shuffled(values, seeded(1))).not.toEqual(values);
  });
});

describe('pick', () => {
  it('refuses an empty list rather than giving undefined', () => {
    expect(() => pick([], seeded(1))).toThrow(RangeError);
  });
});
