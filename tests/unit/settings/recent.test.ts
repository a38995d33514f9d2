import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MAX_RECENT, readRecent, withLookUp } from '../../../src/settings/recent';

test('a repeated look-up moves to the front, and is listed once', () => {
  const two = withLookUp(withLookUp([], 'tea', 1), 'milk', 2);
  expect(withLookUp(two, 'tea', 3)).toEqual([
    { entry: 'tea', at: 3 },
    { entry: 'milk', at: 2 },
  ]);
});

test('the list never outgrows its length', () => {
  let recent = readRecent([]);
  for (let i = 0; i < 2 * MAX_RECENT; i++) recent = withLookUp(recent, `entry-${i}`, i);
  expect(recent).toHaveLength(MAX_RECENT);
  expect(recent[0]).toEqual({ entry: `entry-${2 * MAX_RECENT - 1}`, at: 2 * MAX_RECENT - 1 });
});

test('reads what is valid from whatever is in storage', () => {
  fc.assert(
    fc.property(fc.anything(), (stored) => {
      const read = readRecent([stored, { entry: 'tea', at: 1 }]);
      expect(read.at(-1)).toEqual({ entry: 'tea', at: 1 });
      readRecent(stored);
    }),
  );
});
