/** What has to stand in two places, because pages show it before any script runs. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { MARK } from '../../../src/ui/components/icons';
import { tokens } from '../../../src/ui/styles/tokens';

const read = (path: string): string =>
  readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

/** A style sheet without what formatting may change. */
function squashed(css: string): string {
  return css
    .replace(/\/\*.*?\*\//gs, '')
    .replaceAll("'", '"')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{}:;,()/]) ?/g, '$1')
    .replaceAll(';}', '}')
    .trim();
}

test('tokens.css says what tokens.ts says; write tokens(":root") into it where it differs', () => {
  expect(squashed(read('src/ui/styles/tokens.css'))).toBe(squashed(tokens(':root')));
});

test.each(['assets/icon.svg', 'entrypoints/popup/index.html'])(
  'the sign in %s is the one that pages draw',
  (path) => {
    const text = read(path);
    for (const part of Object.values(MARK)) expect(text).toContain(`d="${part}"`);
  },
);

test('terms in text look the same on our pages as in the card', async () => {
  const { RUNS_CSS } = await import('../../../src/ui/entry/runs');
  const ours = squashed(read('src/ui/styles/runs.css'));
  for (const rule of squashed(RUNS_CSS).split('}').filter(Boolean)) {
    const [selector = '', body = ''] = rule.split('{');
    const [, found = ''] = ours.split(`${selector}{`);
    const declarations = (text: string) => text.split(';').sort();
    expect(declarations(found.split('}')[0] ?? ''), selector).toEqual(declarations(body));
  }
});
