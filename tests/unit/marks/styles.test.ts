import { expect, test } from 'vitest';
import { INKS, inkKey, markStyles } from '../../../src/marks/styles';

/** The part of a sheet for readers with colours of their own. */
const forced = (sheet: string) => sheet.split('@media (forced-colors: active)')[1] ?? '';

test('tinted elements, whose grounds such readers do not see, are underlined for them', () => {
  const look = { style: 'tint', colour: 'text' } as const;
  expect(forced(markStyles(true, look))).toContain('underline');
});

test.each(['dotted', 'solid', 'none'] as const)('marks that are %s stay as they are', (style) => {
  expect(forced(markStyles(true, { style, colour: 'text' }))).toBe('');
});

test('every ink has a rule for highlights, where no colour is mixed with that of the text', () => {
  const sheet = markStyles(true, { style: 'tint', colour: '#0b7285' });
  const highlights = sheet.match(/::highlight\([\w-]+\) {[^}]*}/g) ?? [];
  for (const ink of INKS) {
    const rule = highlights.find((each) =>
      each.startsWith(`::highlight(glossa-term${inkKey(ink)})`),
    );
    expect(rule).toContain('text-decoration-color:');
  }
  // Chromium takes the root's colour there.
  for (const rule of highlights) expect(rule).not.toMatch(/color-mix\([^)]*currentColor/i);
});
