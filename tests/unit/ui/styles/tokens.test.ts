import { describe, expect, test } from 'vitest';
import { contrast as contrastOf, rgbOf } from '../../../../src/marks/contrast';
import { tokensFor } from '../../../../src/ui/styles/tokens';

const SHEET = tokensFor('.card');

/** The colours of a part of the sheet, by name: `paper` -> `#ffffff`. */
function coloursIn(css: string): Map<string, string> {
  const declarations = css.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6}|\d+ \d+ \d+);/g);
  return new Map([...declarations].map(([, name = '', colour = '']) => [name, colour]));
}

const [light = '', dark = ''] = SHEET.split('@media');
const LIGHT = coloursIn(light);
const DARK = coloursIn(dark);

const texts = [
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
  const contrast = (one = '', other = ''): number =>
    contrastOf(rgbOf(palette.get(one) ?? ''), rgbOf(palette.get(other) ?? ''));

  test.each(texts)('%s on %s can be read', (ink, paper) => {
    expect(contrast(ink, paper)).toBeGreaterThanOrEqual(4.5);
  });

  test('the edge of a control stands out from its paper (SC 1.4.11)', () => {
    expect(contrast('line-strong', 'paper')).toBeGreaterThanOrEqual(3);
  });
});

test('light and dark have the same colours', () => {
  expect([...DARK.keys()]).toEqual([...LIGHT.keys()]);
  expect(LIGHT.size).toBe(14);
});

test('tokens are for nothing but the given selector', () => {
  const rules = SHEET.replace(/\/\*.*?\*\//gs, '').matchAll(/([^{}]*)\{/g);
  const selectors = [...rules].map(([, selector = '']) => selector.trim());
  const own = selectors.filter((selector) => !selector.startsWith('@media'));
  expect(new Set(own)).toEqual(new Set(['.card']));
});
