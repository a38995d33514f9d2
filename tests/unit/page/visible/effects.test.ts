import { describe, expect, test } from 'vitest';
import {
  blended,
  filtered,
  gradientAlpha,
  gradientColours,
  greyOf,
} from '../../../../src/page/visible/effects';

const BLACK = [0, 0, 0] as const;
const WHITE = [255, 255, 255] as const;
const GREY = [51, 51, 51] as const;

test('a filter changes colours as the browser does', () => {
  expect(filtered(GREY, 'brightness(50)')).toEqual(WHITE);
  expect(filtered(BLACK, 'invert(0.5)')).toEqual(filtered(WHITE, 'invert(0.5)'));
  expect(filtered(BLACK, 'invert(100%)')).toEqual(WHITE);
  expect(filtered(WHITE, 'contrast(0) blur(2px)')).toEqual([127.5, 127.5, 127.5]);
  expect(filtered([255, 0, 0], 'grayscale(1)')[0]).toBeCloseTo(0.2126 * 255);
  expect(filtered(GREY, 'opacity(0.2) drop-shadow(rgb(0, 0, 0) 1px 1px 9px)')).toEqual(GREY);
});

describe('blending', () => {
  test.each([
    ['lighten', BLACK, WHITE, WHITE],
    ['screen', BLACK, WHITE, WHITE],
    ['multiply', WHITE, GREY, GREY],
    ['darken', WHITE, GREY, GREY],
    ['difference', BLACK, GREY, GREY],
    ['multiply', BLACK, WHITE, BLACK],
  ] as const)('%s of %s over %s', (mode, upper, lower, shown) => {
    expect(blended(mode, upper, lower)).toEqual(shown);
  });

  test('knows nothing about modes that mix channels, or names of properties', () => {
    expect(blended('hue', BLACK, WHITE)).toBeNull();
    expect(blended('constructor', BLACK, WHITE)).toBeNull();
  });
});

describe('a gradient', () => {
  const white = 'linear-gradient(rgb(255, 255, 255), rgb(250, 250, 250) 50%)';

  test('that covers its element has known colours', () => {
    expect(gradientColours(white, 'repeat', 'auto')).toEqual([
      'rgb(255, 255, 255)',
      'rgb(250, 250, 250)',
    ]);
    expect(gradientAlpha(white, 'repeat', '1px 1px')).toBe(1);
    expect(gradientAlpha('linear-gradient(rgb(0, 0, 0), rgba(0, 0, 0, 0.2))', 'repeat', '')).toBe(
      0.2,
    );
  });

  test('that covers part of it, or a picture, is not sure to hide anything', () => {
    expect(gradientAlpha(white, 'no-repeat', '100% 2px')).toBe(0);
    expect(gradientColours(`${white}, url("a.png")`, 'repeat', 'auto')).toBeNull();
    expect(gradientColours('url("a.png")', 'repeat', 'auto')).toBeNull();
  });
});

test('colours in notations with a lightness become greys', () => {
  expect(greyOf('lab(100 0 0)')?.map(Math.round)).toEqual(WHITE);
  expect(greyOf('lch(0 0 0)')).toEqual(BLACK);
  expect(greyOf('color(display-p3 1 1 1)')).toEqual(WHITE);
  expect(greyOf('color(xyz-d65 0.95 1 1.08)')?.map(Math.round)).toEqual(WHITE);
  expect(greyOf('red')).toBeNull();
});
