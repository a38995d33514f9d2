import fc from 'fast-check';
import { expect, test, vi } from 'vitest';

vi.mock('wxt/utils/storage', () => ({ storage: { defineItem: () => ({}) } }));

const { readPlace } = await import('../../../src/browser/reading-place');

const PLACE = { glossary: 'tea', section: 's1', scroll: 12 };

test('a place is read as it was kept', () => {
  expect(readPlace({ ...PLACE, more: 1 })).toEqual(PLACE);
});

test.each([
  null,
  {},
  { ...PLACE, scroll: -1 },
  { ...PLACE, section: 1 },
  { section: 's1', scroll: 12 },
])('ignores what is not a place: %j', (stored) => {
  expect(readPlace(stored)).toBeNull();
});

test('accepts anything from storage', () => {
  fc.assert(
    fc.property(fc.anything(), (stored) => {
      readPlace(stored);
    }),
  );
});
