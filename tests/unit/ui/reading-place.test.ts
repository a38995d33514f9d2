import fc from 'fast-check';
import { expect, test, vi } from 'vitest';

vi.mock('wxt/utils/storage', () => ({ storage: { defineItem: () => ({}) } }));

const { readPlace } = await import('../../../src/ui/reading-place');

test('a place is read as it was kept', () => {
  expect(readPlace({ section: 's1', scroll: 12 })).toEqual({ section: 's1', scroll: 12 });
});

test.each([null, {}, { section: 's1' }, { section: 's1', scroll: -1 }, { section: 1, scroll: 1 }])(
  'what is no place is none: %j',
  (stored) => {
    expect(readPlace(stored)).toBeNull();
  },
);

test('anything may stand in storage', () => {
  fc.assert(
    fc.property(fc.anything(), (stored) => {
      readPlace(stored);
    }),
  );
});
