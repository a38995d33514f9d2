import { expect, test } from 'vitest';
import { difference } from '../../../../scripts/visual/compare';

const picture = (width: number, height: number, dark: readonly number[] = []) => {
  const data = Buffer.alloc(width * height * 3, 255);
  for (const pixel of dark) data.fill(0, pixel * 3, pixel * 3 + 3);
  return { data, width, height };
};

test('a picture is as it was, though its edges are smoothed otherwise', () => {
  const now = picture(100, 100);
  for (let at = 0; at < now.data.length; at += 7) now.data[at] = 255 - 40;
  expect(difference(now, picture(100, 100))).toBeNull();
});

test('a few pixels are let pass, a line is not', () => {
  const line = Array.from({ length: 30 }, (_, i) => 500 + i);
  expect(difference(picture(100, 100, [1, 2, 3]), picture(100, 100))).toBeNull();
  expect(difference(picture(100, 100, line), picture(100, 100))).toBe('0.30 % of it differs');
});

test('another size is told', () => {
  expect(difference(picture(100, 90), picture(100, 100))).toBe('100 × 90 px, before 100 × 100');
});
