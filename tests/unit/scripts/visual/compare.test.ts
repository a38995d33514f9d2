import { expect, test } from 'vitest';
import { difference } from '../../../../scripts/visual/compare';

const picture = (width: number, height: number, dark: readonly number[] = []) => {
  const data = Buffer.alloc(width * height * 4, 255);
  for (const pixel of dark) data.fill(0, pixel * 4, pixel * 4 + 3);
  return { data, width, height };
};

test('a picture counts as unchanged if only its edges are smoothed differently', () => {
  const now = picture(100, 100);
  for (let at = 0; at < now.data.length; at += 7) now.data[at] = 255 - 8;
  expect(difference(now, picture(100, 100))).toBeNull();
});

test('a few pixels are ignored, a short line is not', () => {
  const line = Array.from({ length: 5 }, (_, i) => 500 + i);
  expect(difference(picture(100, 100, [1, 2, 3]), picture(100, 100))).toBeNull();
  expect(difference(picture(100, 100, line), picture(100, 100))?.summary).toBe('5 pixels differ');
});

test('another size is a difference', () => {
  expect(difference(picture(100, 90), picture(100, 100))?.summary).toBe(
    '100 × 90 px, before 100 × 100',
  );
});

test('the picture of the difference shows what differs in red, the rest faintly', () => {
  const { picture: shown } =
    difference(picture(10, 2, [3, 4, 5, 6, 8, 7]), picture(10, 2, [7])) ?? {};
  const colour = (pixel: number) => [...(shown?.data.subarray(pixel * 4, pixel * 4 + 4) ?? [])];
  expect(colour(3)).toEqual([214, 0, 0, 255]);
  expect(colour(7)).toEqual([191, 191, 191, 255]);
  expect(colour(0)).toEqual([255, 255, 255, 255]);
});

test('what only one of two sizes has is in red', () => {
  const { picture: shown } = difference(picture(2, 1), picture(2, 2)) ?? {};
  expect(shown?.height).toBe(2);
  expect([...(shown?.data.subarray(8, 12) ?? [])]).toEqual([214, 0, 0, 255]);
});
