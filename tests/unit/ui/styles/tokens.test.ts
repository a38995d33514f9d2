import { describe, expect, test } from 'vitest';
import { contrast as contrastOf, rgbOf } from '../../../../src/marks/contrast';
import { COLOUR_TOKENS, DARK, LIGHT, type Palette, tokens } from '../../../../src/ui/styles/tokens';

/** Contrast of two `#rrggbb` colours. */
const contrast = (one: string, other: string): number => contrastOf(rgbOf(one), rgbOf(other));

const texts: [keyof Palette, keyof Palette][] = [
  ['ink', 'paper'],
  ['ink', 'paper-sunken'],
  ['ink-soft', 'paper'],
  ['ink-soft', 'paper-sunken'],
  ['accent', 'paper'],
  ['accent', 'paper-sunken'],
  ['accent', 'accent-paper'],
  ['on-accent', 'accent'],
  ['hedged', 'hedged-paper'],
  ['disputed', 'disputed-paper'],
];

describe.each([
  ['light', LIGHT],
  ['dark', DARK],
])('%s tokens', (_name, palette) => {
  test.each(texts)('%s on %s can be read', (ink, paper) => {
    expect(contrast(palette[ink], palette[paper])).toBeGreaterThanOrEqual(4.5);
  });

  test('the edge of a control stands out from its paper (SC 1.4.11)', () => {
    expect(contrast(palette['line-strong'], palette.paper)).toBeGreaterThanOrEqual(3);
  });
});

test('no colour is missing in the sheet, in light or dark', () => {
  const sheet = tokens('.card');
  for (const name of COLOUR_TOKENS) {
    expect(sheet).toContain(`--${name}: ${LIGHT[name]};`);
    expect(sheet).toContain(`--${name}: ${DARK[name]};`);
  }
});

test('tokens stand on nothing but the given selector', () => {
  const selectors = [...tokens('.card').matchAll(/([^{}]*)\{/g)].map((match) => match[1]?.trim());
  const own = selectors.filter((selector) => !selector?.startsWith('@media'));
  expect(new Set(own)).toEqual(new Set(['.card']));
});
