import { expect, test } from 'vitest';
import { markStyles } from '../../../src/page/styles';

/** What stands in a sheet for readers with colours of their own. */
const forced = (sheet: string) => sheet.split('@media (forced-colors: active)')[1] ?? '';

test('tinted elements, whose grounds such readers do not see, are underlined for them', () => {
  const look = { style: 'tint', colour: 'text' } as const;
  expect(forced(markStyles(true, look))).toContain('underline');
});

test.each(['dotted', 'solid', 'none'] as const)('marks that are %s stay as they are', (style) => {
  expect(forced(markStyles(true, { style, colour: 'text' }))).toBe('');
});
