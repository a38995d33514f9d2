import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WordTable } from '../../../src/matching/word-table';

describe('WordTable', () => {
  it('numbers keys as a map would, also when it grows and slots clash', () => {
    const key = fc.tuple(
      fc.integer({ min: 0, max: 3 }),
      // Few distinct values: many keys share a slot, a hash, or both.
      fc.constantFrom(0, 1, -1, 256, 512, 65_536, 0x7fffffff, -0x80000000),
      fc.integer({ min: -40, max: 40 }),
    );
    fc.assert(
      fc.property(fc.array(key, { maxLength: 1500 }), (keys) => {
        const table = new WordTable();
        const expected = new Map<string, number>();
        for (const [parent, a, b] of keys) {
          const name = `${parent} ${a} ${b}`;
          expect(table.find(parent, a, b)).toBe(expected.get(name) ?? 0);
          expected.set(name, expected.get(name) ?? expected.size + 1);
          expect(table.add(parent, a, b)).toBe(expected.get(name));
        }
        expect(table.size).toBe(expected.size);
      }),
      { numRuns: 30 },
    );
  });
});
