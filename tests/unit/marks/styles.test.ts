import { expect, test } from 'vitest';
import { highlightRules, INKS, inkKey, markStyles } from '../../../src/marks/styles';

const RULES = { underlines: true, inherit: false };

/** The part of a sheet for readers with colours of their own. */
const forced = (sheet: string) => sheet.split('@media (forced-colors: active)')[1] ?? '';

test('tinted elements, whose grounds such readers do not see, are underlined for them', () => {
  const look = { style: 'tint', colour: 'text' } as const;
  expect(forced(markStyles(RULES, look))).toContain('underline');
});

test.each(['dotted', 'solid', 'none'] as const)(
  'marks that are %s are left as they are',
  (style) => {
    expect(forced(markStyles(RULES, { style, colour: 'text' }))).toBe('');
  },
);

test('every ink has a rule for highlights, where no colour is mixed with that of the text', () => {
  const sheet = markStyles(RULES, { style: 'tint', colour: '#0b7285' });
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

test('where highlights are inherited, all their rules are for the root, with lengths that suit any font', () => {
  const look = { style: 'dotted', colour: 'text' } as const;
  const highlights = (inherit: boolean) =>
    markStyles({ underlines: true, inherit }, look).match(/\S*::highlight\([^}]*}/g) ?? [];
  for (const rule of highlights(true)) {
    expect(rule).toMatch(/^:root::highlight/);
    expect(rule).not.toMatch(/\dem/);
  }
  expect(highlights(true)).toHaveLength(INKS.length + 1);
  for (const rule of highlights(false)) expect(rule).toMatch(/^::highlight/);
});

test.each([
  ['(X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', false, false],
  ['(X11; Linux x86_64; rv:146.0) Gecko/20100101 Firefox/146.0', true, false],
  ['(X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/133.0', true, false],
  ['(X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0', true, true],
])('%s: underlines of highlights %s, inherited %s', (agent, underlines, inherit) => {
  expect(highlightRules(`Mozilla/5.0 ${agent}`)).toEqual({ underlines, inherit });
});
