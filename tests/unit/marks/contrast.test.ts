import { expect, test } from 'vitest';
import { contrast, mix, rgbOf } from '../../../src/marks/contrast';

test.each([
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#000000', 21],
  ['#777777', '#ffffff', 4.48],
  // The example of WebAIM's checker.
  ['#0000ff', '#ffffff', 8.59],
])('%s on %s: %f', (one, other, ratio) => {
  expect(contrast(rgbOf(one), rgbOf(other))).toBeCloseTo(ratio, 2);
});

test('colours are mixed as style sheets mix them', () => {
  expect(mix(rgbOf('#ff0000'), 0.25, rgbOf('#0000ff'))).toEqual([63.75, 0, 191.25]);
});
