import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DEFAULT_MARKS, isColour } from '../../../src/marks/choices';
import { readSettings } from '../../../src/settings/schema';

const readMarks = (marks: unknown) => readSettings({ marks }).marks;

test('choices of an older version, and damaged ones, take their defaults', () => {
  expect(readMarks(undefined)).toEqual(DEFAULT_MARKS);
  expect(readMarks({ density: 'page', look: { style: 'loud', colour: '#12ab34' } })).toEqual({
    density: 'page',
    inNavigation: false,
    look: { style: 'dotted', colour: '#12ab34' },
    opening: 'hover',
  });
});

test.each(['red', '#fff', '#12345G', '#123456;}', 'url(//x)', 7, null])(
  'what is no colour never gets into a style sheet: %s',
  (value) => {
    expect(isColour(value)).toBe(false);
    expect(readMarks({ look: { colour: value } }).look.colour).toBe('text');
  },
);

test('reading what was read gives the same again', () => {
  fc.assert(
    fc.property(fc.anything(), (stored) => {
      const marks = readMarks(stored);
      expect(readMarks(marks)).toEqual(marks);
    }),
  );
});
