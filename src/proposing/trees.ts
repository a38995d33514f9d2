/** Boosted decision trees: a sum of small trees over a few numbers, and perhaps a line. Pure. */

/**
 * Trees of one depth, each complete: its questions by level, then its leaves. Node `i` has the
 * children `2i + 1` and `2i + 2`.
 */
export interface TreeModel {
  readonly depth: number;
  readonly bias: number;
  /** What a leaf's value of 1 is worth. */
  readonly step: number;
  /** For each node of each tree: which feature is asked for. */
  readonly features: ArrayLike<number>;
  /** Above which value of it the right child is next. */
  readonly thresholds: ArrayLike<number>;
  /** Whole numbers. */
  readonly leaves: ArrayLike<number>;
  /** What each number counts by itself, beside the trees. */
  readonly slopes?: ArrayLike<number>;
}

/** The same in typed arrays, which are asked thousands of times for each page. */
export function typedTrees({ features, thresholds, leaves, ...model }: TreeModel): TreeModel {
  return {
    ...model,
    features: Uint8Array.from(features),
    thresholds: Float64Array.from(thresholds),
    leaves: Int32Array.from(leaves),
  };
}

/** The sum of the trees and the line, in log-odds. */
export function treeScore(model: TreeModel, values: ArrayLike<number>): number {
  const { depth, features, thresholds, leaves, slopes } = model;
  const inner = 2 ** depth - 1;
  let sum = 0;
  for (let node0 = 0, leaf0 = 0; node0 < features.length; node0 += inner, leaf0 += inner + 1) {
    let node = 0;
    while (node < inner) {
      const value = values[features[node0 + node] as number] as number;
      node = 2 * node + (value > (thresholds[node0 + node] as number) ? 2 : 1);
    }
    sum += leaves[leaf0 + node - inner] as number;
  }
  let score = model.bias + model.step * sum;
  if (slopes) {
    for (let f = 0; f < slopes.length; f++) score += (slopes[f] as number) * (values[f] as number);
  }
  return score;
}
