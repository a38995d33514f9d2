import { describe, expect, test } from 'vitest';
import { alphaOf, over, parseColour } from '../../../src/marks/colours';
import { contrast } from '../../../src/marks/contrast';

const rounded = (text: string) => parseColour(text)?.rgb.map(Math.round);

describe('a computed colour', () => {
  test.each([
    ['rgb(1, 2, 3)', [1, 2, 3]],
    ['rgba(255, 0, 128, 0.5)', [255, 0, 128]],
    ['color(srgb 0.75 0 1)', [191, 0, 255]],
    ['color(srgb 0.75 none 1e-7 / 0.1)', [191, 0, 0]],
    // https://www.w3.org/TR/css-color-4/: oklch of sRGB green (#008000) and of white.
    ['oklch(0.51975 0.17686 142.495)', [0, 128, 0]],
    ['oklab(1 0 0 / 50%)', [255, 255, 255]],
  ])('%s is read', (text, rgb) => {
    expect(rounded(text)).toEqual(rgb);
  });

  test.each([
    ['rgb(1, 2, 3)', 1],
    ['rgba(0, 0, 0, 0)', 0],
    ['color(srgb 0 0 0 / 0.1)', 0.1],
    ['oklab(1 0 0 / 50%)', 0.5],
  ])('%s lets through what is behind it as it says', (text, alpha) => {
    expect(parseColour(text)?.alpha).toBe(alpha);
  });

  test.each(['', 'red', 'color(display-p3 1 0 0)', 'lab(50 20 20)'])(
    '%j is not guessed at',
    (text) => {
      expect(parseColour(text)).toBeNull();
    },
  );
});

test('half a black over white is grey', () => {
  expect(over({ rgb: [0, 0, 0], alpha: 0.5 }, [255, 255, 255])).toEqual([127.5, 127.5, 127.5]);
});

test.each([
  ['rgb(0, 0, 0)', 1],
  ['rgb(255, 255, 0)', 1],
  ['rgba(0, 0, 0, 0)', 0],
  ['rgba(10, 20, 30, 0.25)', 0.25],
  ['rgb(0 0 0 / 5%)', 0.05],
  ['color(srgb 0 0 0 / 0.5)', 0.5],
  ['color(srgb 0 0 0)', 1],
  ['color(display-p3 1 0 0 / 0.5)', 0.5],
  ['oklch(0.5 0.1 20 / 0)', 0],
  ['transparent', 0],
])('%s is opaque by %s', (colour, alpha) => {
  expect(alphaOf(colour)).toBeCloseTo(alpha);
});

test('colours differ as WCAG says', () => {
  const [black, white, grey] = ['rgb(0, 0, 0)', 'rgb(255, 255, 255)', 'color(srgb 0.5 0.5 0.5)'];
  const of = (colour: string) => parseColour(colour)?.rgb ?? [-1, -1, -1];
  expect(contrast(of(black), of(white))).toBeCloseTo(21);
  expect(contrast(of(white), of(white))).toBe(1);
  expect(contrast(of(grey), of(white))).toBeCloseTo(3.98, 1);
});
