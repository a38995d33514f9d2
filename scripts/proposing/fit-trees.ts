/** Fits boosted trees for a yes-or-no question (gradient boosting on binned values). */
import { sigmoid } from '../../src/proposing/hashing';
import type { TreeModel } from '../../src/proposing/trees';
import { seededRandom } from './fit-hashed';
import { fitLine } from './fit-line';

export interface TreeOptions {
  readonly trees: number;
  readonly depth: number;
  readonly rate: number;
  /** The share of cases that each tree sees. */
  readonly share: number;
  /** What is added to the weight of a leaf. */
  readonly ridge: number;
  /**
   * Whether the trees begin with a logistic regression, so that cases more extreme than any that
   * were learnt from keep gaining. The regression gives all cases the same weight.
   */
  readonly beginsWithLine?: boolean;
}

const BINS = 48;
/** Leaves are stored as whole numbers of this. */
const LEAF_STEP = 0.002;

/**
 * @param columns for each feature its values in all cases
 * @param weights of the cases
 */
export function fitTrees(
  columns: readonly Float32Array[],
  labels: Uint8Array,
  weights: Float32Array,
  options: TreeOptions,
): TreeModel {
  const random = seededRandom(3);
  const count = labels.length;
  const edges = columns.map(edgesOf);
  const binned = columns.map((column, f) => binsOf(column, edges[f] as number[]));
  let positive = 0;
  let all = 0;
  for (let i = 0; i < count; i++) {
    all += weights[i] as number;
    if (labels[i]) positive += weights[i] as number;
  }
  const line = options.beginsWithLine ? fitLine(columns, labels) : undefined;
  const slopes = line?.slopes.map((slope) => Number(slope.toPrecision(4)));
  const bias = line?.bias ?? Math.log(positive / (all - positive));
  const scores = new Float64Array(count).fill(bias);
  slopes?.forEach((slope, f) => {
    const column = columns[f] as Float32Array;
    for (let i = 0; i < count; i++)
      scores[i] = (scores[i] as number) + slope * (column[i] as number);
  });
  const gradients = new Float64Array(count);
  const curves = new Float64Array(count);
  const inner = 2 ** options.depth - 1;
  const model = { features: [] as number[], thresholds: [] as number[], leaves: [] as number[] };
  const nodes = new Int16Array(count);
  for (let tree = 0; tree < options.trees; tree++) {
    const used: number[] = [];
    for (let i = 0; i < count; i++) {
      const p = sigmoid(scores[i] as number);
      const weight = weights[i] as number;
      gradients[i] = weight * ((labels[i] as number) - p);
      curves[i] = weight * p * (1 - p);
      nodes[i] = 0;
      if (random() < options.share) used.push(i);
    }
    const splits = { features: new Array(inner).fill(0), bins: new Array(inner).fill(BINS) };
    for (let level = 0; level < options.depth; level++) {
      splitLevel(
        level,
        used,
        { binned, slopes: gradients, curves, nodes, ridge: options.ridge },
        splits,
      );
      move(level, nodes, binned, splits);
    }
    const leaves = leavesOf(options, used, nodes, gradients, curves);
    for (let i = 0; i < count; i++) {
      scores[i] = (scores[i] as number) + LEAF_STEP * (leaves[(nodes[i] as number) - inner] ?? 0);
    }
    for (let node = 0; node < inner; node++) {
      const feature = splits.features[node] as number;
      const bin = splits.bins[node] as number;
      model.features.push(feature);
      const edge = edges[feature]?.[bin];
      model.thresholds.push(edge === undefined ? 1e9 : Number(edge.toPrecision(5)));
    }
    model.leaves.push(...leaves);
  }
  return { depth: options.depth, bias, step: LEAF_STEP, ...model, ...(slopes ? { slopes } : {}) };
}

function leavesOf(
  { depth, rate, ridge }: TreeOptions,
  used: readonly number[],
  nodes: Int16Array,
  slopes: Float64Array,
  curves: Float64Array,
): number[] {
  const inner = 2 ** depth - 1;
  const up = new Float64Array(inner + 1);
  const down = new Float64Array(inner + 1).fill(ridge);
  for (const i of used) {
    const leaf = (nodes[i] as number) - inner;
    up[leaf] = (up[leaf] as number) + (slopes[i] as number);
    down[leaf] = (down[leaf] as number) + (curves[i] as number);
  }
  return [...up].map((slope, leaf) =>
    Math.round((rate * slope) / (down[leaf] as number) / LEAF_STEP),
  );
}

interface Cases {
  readonly binned: readonly Uint8Array[];
  readonly slopes: Float64Array;
  readonly curves: Float64Array;
  readonly nodes: Int16Array;
  readonly ridge: number;
}

interface Splits {
  readonly features: number[];
  readonly bins: number[];
}

/** Chooses the best question for every node of a level. */
function splitLevel(level: number, used: readonly number[], cases: Cases, splits: Splits): void {
  const first = 2 ** level - 1;
  const width = 2 ** level;
  const gains = new Float64Array(width).fill(1e-6);
  for (let f = 0; f < cases.binned.length; f++) {
    const bins = cases.binned[f] as Uint8Array;
    const up = new Float64Array(width * (BINS + 1));
    const down = new Float64Array(width * (BINS + 1));
    for (const i of used) {
      const at = ((cases.nodes[i] as number) - first) * (BINS + 1) + (bins[i] as number);
      up[at] = (up[at] as number) + (cases.slopes[i] as number);
      down[at] = (down[at] as number) + (cases.curves[i] as number);
    }
    for (let node = 0; node < width; node++) {
      const from = node * (BINS + 1);
      let allUp = 0;
      let allDown = 0;
      for (let b = 0; b <= BINS; b++) {
        allUp += up[from + b] as number;
        allDown += down[from + b] as number;
      }
      const whole = (allUp * allUp) / (allDown + cases.ridge);
      let leftUp = 0;
      let leftDown = 0;
      for (let b = 0; b < BINS; b++) {
        leftUp += up[from + b] as number;
        leftDown += down[from + b] as number;
        const rightUp = allUp - leftUp;
        const rightDown = allDown - leftDown;
        if (leftDown < 1 || rightDown < 1) continue;
        const gain =
          (leftUp * leftUp) / (leftDown + cases.ridge) +
          (rightUp * rightUp) / (rightDown + cases.ridge) -
          whole;
        if (gain > (gains[node] as number)) {
          gains[node] = gain;
          splits.features[first + node] = f;
          splits.bins[first + node] = b;
        }
      }
    }
  }
}

function move(
  level: number,
  nodes: Int16Array,
  binned: readonly Uint8Array[],
  { features, bins }: Splits,
): void {
  const first = 2 ** level - 1;
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i] as number;
    if (node < first) continue;
    const value = binned[features[node] as number]?.[i] ?? 0;
    nodes[i] = 2 * node + (value > (bins[node] as number) ? 2 : 1);
  }
}

/** Values that divide a column into bins of about the same size. */
function edgesOf(column: Float32Array): number[] {
  const step = Math.max(1, Math.floor(column.length / 20_000));
  const sample = column.filter((_, i) => i % step === 0).sort();
  const edges: number[] = [];
  for (let bin = 1; bin <= BINS; bin++) {
    const edge = sample[Math.floor((bin * (sample.length - 1)) / (BINS + 1))] ?? 0;
    if (edges.length === 0 || edge > (edges.at(-1) as number)) edges.push(edge);
  }
  return edges;
}

function binsOf(column: Float32Array, edges: readonly number[]): Uint8Array {
  return Uint8Array.from(column, (value) => {
    let low = 0;
    let high = edges.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (value > (edges[middle] as number)) low = middle + 1;
      else high = middle;
    }
    return low;
  });
}
