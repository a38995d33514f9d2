import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAddress, sectionOf } from '../../../src/messaging/reader-address';

test('glossary, entry and section are read from the address that openSection makes', () => {
  const query = new URLSearchParams({ glossary: 'tea & you', entry: 'off-label' });
  expect(readAddress(`?${query}`, `#${encodeURIComponent('s1-1')}`)).toEqual({
    glossary: 'tea & you',
    entry: 'off-label',
    section: 's1-1',
  });
});

test('what is missing or empty is left out', () => {
  expect(readAddress('', '')).toEqual({});
  expect(readAddress('?glossary=&entry=', '#')).toEqual({});
});

test('any id survives being written into a fragment', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (id) => {
      expect(sectionOf(`#${encodeURIComponent(id)}`)).toBe(id);
    }),
  );
});

test('a fragment that is badly encoded names no section, and throws nothing', () => {
  expect(sectionOf('#%E0%A4%A')).toBe('');
});
