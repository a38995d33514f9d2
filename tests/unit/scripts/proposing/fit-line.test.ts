import { expect, it } from 'vitest';
import { seededRandom } from '../../../../scripts/proposing/fit-hashed';
import { fitLine } from '../../../../scripts/proposing/fit-line';

it('finds the line that made the labels, and no slope for what never changes', () => {
  const random = seededRandom(11);
  const [first, second] = [0, 1].map(() =>
    Float32Array.from({ length: 20_000 }, () => 4 * random() - 2),
  ) as [Float32Array, Float32Array];
  const constant = new Float32Array(first.length).fill(7);
  const labels = Uint8Array.from(first, (a, i) => {
    const odds = 0.5 + 2 * a - (second[i] as number);
    return random() < 1 / (1 + Math.exp(-odds)) ? 1 : 0;
  });
  const { bias, slopes } = fitLine([first, second, constant], labels);
  expect(bias).toBeCloseTo(0.5, 0);
  expect(slopes[0]).toBeCloseTo(2, 0);
  expect(slopes[1]).toBeCloseTo(-1, 0);
  expect(slopes[2]).toBeCloseTo(0, 6);
});
