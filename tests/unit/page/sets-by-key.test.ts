import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SetsByKey } from '../../../src/page/sets-by-key';

const VALUES = ['a', 'b', 'c'].map((name) => ({ name }));

const step = fc.record({
  act: fc.constantFrom('add' as const, 'delete' as const),
  key: fc.nat({ max: 2 }),
  value: fc.nat({ max: 2 }),
});

describe('SetsByKey', () => {
  it('behaves like a map of sets', () => {
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const sets = new SetsByKey<number, { name: string }>();
        const plain = new Map<number, Set<{ name: string }>>();
        for (const { act, key, value } of steps) {
          const object = VALUES[value] as { name: string };
          const set = plain.get(key) ?? new Set();
          const held = set.size;
          if (act === 'add') {
            sets.add(key, object);
            set.add(object);
          } else {
            set.delete(object);
            expect(sets.delete(key, object)).toBe(held > 0 && set.size === 0);
          }
          if (set.size > 0) plain.set(key, set);
          else plain.delete(key);
          expect([...sets.keys()].sort()).toEqual([...plain.keys()].sort());
          expect(sets.size).toBe(plain.size);
          for (const each of [0, 1, 2]) {
            expect([...sets.get(each)]).toEqual([...(plain.get(each) ?? [])]);
            expect(sets.has(each)).toBe(plain.has(each));
          }
        }
      }),
    );
  });
});
