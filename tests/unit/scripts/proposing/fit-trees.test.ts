import { expect, it } from 'vitest';
import { seededRandom } from '../../../../scripts/proposing/fit-hashed';
import { fitTrees } from '../../../../scripts/proposing/fit-trees';
import { treeScore } from '../../../../src/proposing/trees';

it('learns what only two values together decide', () => {
  const random = seededRandom(7);
  const rows = Array.from({ length: 2000 }, () => [random(), random(), random()]);
  const isRight = ([a = 0, b = 0]: number[]) => a > 0.5 !== b > 0.3;
  const model = fitTrees(
    [0, 1, 2].map((f) => Float32Array.from(rows, (row) => row[f] ?? 0)),
    Uint8Array.from(rows, (row) => (isRight(row) ? 1 : 0)),
    new Float32Array(rows.length).fill(1),
    { trees: 60, depth: 3, rate: 0.2, share: 0.8, ridge: 1 },
  );
  const right = rows.filter((row) => treeScore(model, row) > 0 === isRight(row)).length;
  expect(right / rows.length).toBeGreaterThan(0.95);
});

it('extrapolates if it begins with a line', () => {
  const random = seededRandom(7);
  const column = Float32Array.from({ length: 1000 }, () => 2 * random() - 1);
  const labels = Uint8Array.from(column, (value) =>
    random() < 1 / (1 + Math.exp(-3 * value)) ? 1 : 0,
  );
  const options = { trees: 20, depth: 2, rate: 0.1, share: 0.7, ridge: 20 };
  const weights = new Float32Array(column.length).fill(1);
  const fit = (beginsWithLine: boolean) =>
    fitTrees([column], labels, weights, { ...options, beginsWithLine });
  const gain = (model: ReturnType<typeof fit>) => treeScore(model, [3]) - treeScore(model, [1]);
  expect(gain(fit(false))).toBe(0);
  expect(gain(fit(true))).toBeGreaterThan(4);
});
