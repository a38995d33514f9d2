import { describe, expect, test } from 'vitest';
import { contrast, type Rgb, rgbOf } from '../../../src/marks/contrast';
import { dropFor, ENOUGH, inkOf, toneFor } from '../../../src/marks/ink';

const opaque = (hex: string) => ({ rgb: rgbOf(hex), alpha: 1 });

/** Colours all over the cube. */
const STEPS = ['00', '33', '66', '99', 'cc', 'ff'];
const COLOURS = STEPS.flatMap((r) =>
  STEPS.flatMap((g) => STEPS.map((b) => `#${r}${g}${b}` as const)),
);
const GREYS = STEPS.map((step) => `#${step}${step}${step}`);

describe('a mark', () => {
  test.each(['#ffffff', '#f4f4f4', '#e0e0e0', '#000000', '#1f2124', '#2b2b2b'])(
    'of any colour can be seen on %s, whatever the colour of legible text',
    (ground) => {
      for (const text of GREYS.filter((grey) => contrast(rgbOf(grey), rgbOf(ground)) >= ENOUGH)) {
        for (const colour of COLOURS) {
          const tone = toneFor(colour, opaque(text), rgbOf(ground));
          const line: Rgb = tone === 'text' ? rgbOf(text) : rgbOf(inkOf(colour, tone));
          expect(contrast(line, rgbOf(ground)), colour).toBeGreaterThanOrEqual(ENOUGH);
        }
      }
    },
  );

  test('keeps its colour where that can be seen', () => {
    expect(inkOf('#ff0000', 'dark')).toBe('#bf0000');
    expect(toneFor('#ff0000', opaque('#000000'), [255, 255, 255])).toBe('dark');
    expect(toneFor('#ff0000', opaque('#ffffff'), [0, 0, 0])).toBe('light');
  });

  test('has the colour of the text if the background is unknown, or neither dark nor light', () => {
    expect(toneFor('#ff0000', opaque('#ffffff'), null)).toBe('text');
    expect(toneFor('#ff0000', opaque('#ffffff'), rgbOf('#7a7a7a'))).toBe('text');
  });

  test('has the colour of the text if styles claim a background on which nobody could read', () => {
    expect(toneFor('#ff0000', opaque('#ffffff'), [255, 255, 255])).toBe('text');
  });

  test('stands out even if its text hardly does or has no colour of its own', () => {
    expect(toneFor('text', opaque('#b5b5b5'), [255, 255, 255])).toBe('dark');
    expect(toneFor('text', { rgb: [0, 0, 0], alpha: 0 }, [18, 18, 18])).toBe('light');
    expect(toneFor('text', { rgb: [0, 0, 0], alpha: 0 }, null)).toBe('middle');
    const middle = rgbOf(inkOf('text', 'middle'));
    expect(contrast(middle, [0, 0, 0])).toBeGreaterThan(ENOUGH);
    expect(contrast(middle, [255, 255, 255])).toBeGreaterThan(ENOUGH);
  });
});

describe('the line of a mark', () => {
  test('is near the text where nothing is below it', () => {
    expect(dropFor([])).toBe(0);
    expect(dropFor([{ from: 0.5, to: 0.6 }])).toBe(0);
  });

  test.each([
    ['an underline', { from: 0.07, to: 0.14 }, 1],
    ['a lower underline', { from: 0.25, to: 0.32 }, 2],
    ['a border', { from: 0.22, to: 0.28 }, 2],
  ] as const)('is drawn below %s of the page', (_what, line, drop) => {
    expect(dropFor([line])).toBe(drop);
  });
});
