import { expect, it } from 'vitest';
import { treeScore, typedTrees } from '../../../src/proposing/trees';

it('adds the leaves that the answers lead to', () => {
  const model = {
    depth: 2,
    bias: 1,
    step: 0.5,
    features: [0, 1, 1, 1, 0, 0],
    thresholds: [0, 5, 10, 0, 0, 0],
    leaves: [1, 2, 3, 4, 10, 20, 30, 40],
  };
  expect(treeScore(model, [-1, 4])).toBe(1 + 0.5 * (1 + 30));
  expect(treeScore(model, [1, 11])).toBe(1 + 0.5 * (4 + 40));
  expect(treeScore(typedTrees(model), [1, 11])).toBe(1 + 0.5 * (4 + 40));
});
