import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Beside, stackInMargin } from '../../../../src/ui/entry/margin';

test('a note is level with its block where there is room', () => {
  expect(
    stackInMargin([
      { top: 0, height: 50 },
      { top: 100, height: 20 },
    ]),
  ).toEqual({
    shifts: [0, 0],
    end: 120,
  });
});

test('a note goes below a tall one before it, with a gap', () => {
  expect(
    stackInMargin([
      { top: 0, height: 150 },
      { top: 100, height: 20 },
    ]).shifts,
  ).toEqual([0, 60]);
});

test('no two notes overlap, none is above its block, and all end within the text', () => {
  const pieces = fc
    .array(fc.record({ top: fc.nat(2_000), height: fc.integer({ min: 1, max: 800 }) }))
    .map((all) => all.sort((a, b) => a.top - b.top));
  fc.assert(
    fc.property(pieces, (all: Beside[]) => {
      const { shifts, end } = stackInMargin(all);
      let last = Number.NEGATIVE_INFINITY;
      for (const [at, { top, height }] of all.entries()) {
        const start = top + (shifts[at] ?? Number.NaN);
        expect(start).toBeGreaterThanOrEqual(top);
        expect(start).toBeGreaterThan(last);
        last = start + height;
      }
      expect(end).toBe(all.length === 0 ? 0 : last);
    }),
  );
});
