/** Fits a logistic regression by Newton's method, for the trees to begin with. */
import { sigmoid } from '../../src/proposing/hashing';

interface Line {
  readonly bias: number;
  /** For each feature. */
  readonly slopes: readonly number[];
}

/** Of slopes for features that are scaled to a standard deviation of 1. */
const RIDGE = 1;
const STEPS = 20;

/**
 * @param columns for each feature its values in all cases
 * @param labels 0 or 1 for each case
 */
export function fitLine(columns: readonly Float32Array[], labels: Uint8Array): Line {
  const scales = columns.map(scaleOf);
  const size = columns.length + 1;
  const row = new Float64Array(size).fill(1);
  const line = new Float64Array(size);
  for (let step = 0; step < STEPS; step++) {
    const slope = Float64Array.from(line, (value, f) => (f < size - 1 ? -RIDGE * value : 0));
    const curve = Array.from({ length: size }, (_, f) => {
      const values = new Float64Array(size);
      values[f] = RIDGE;
      return values;
    });
    for (let i = 0; i < labels.length; i++) {
      let sum = line[size - 1] as number;
      scales.forEach(({ mean, deviation }, f) => {
        row[f] = (((columns[f] as Float32Array)[i] as number) - mean) / deviation;
        sum += (row[f] as number) * (line[f] as number);
      });
      const p = sigmoid(sum);
      const error = (labels[i] as number) - p;
      for (let f = 0; f < size; f++) {
        const value = row[f] as number;
        slope[f] = (slope[f] as number) + error * value;
        const values = curve[f] as Float64Array;
        for (let g = 0; g < size; g++) {
          values[g] = (values[g] as number) + p * (1 - p) * value * (row[g] as number);
        }
      }
    }
    solve(curve, slope).forEach((change, f) => {
      line[f] = (line[f] as number) + change;
    });
  }
  const slopes = scales.map(({ deviation }, f) => (line[f] as number) / deviation);
  const shift = scales.reduce((sum, { mean }, f) => sum + mean * (slopes[f] as number), 0);
  return { bias: (line[size - 1] as number) - shift, slopes };
}

function scaleOf(column: Float32Array): { mean: number; deviation: number } {
  const mean = column.reduce((sum, value) => sum + value, 0) / column.length;
  const spread = column.reduce((sum, value) => sum + (value - mean) ** 2, 0) / column.length;
  // A feature that is always the same says nothing: its slope stays 0.
  return { mean, deviation: Math.sqrt(spread) || 1 };
}

/** Gaussian elimination with pivots. Changes both arguments. */
function solve(rows: readonly Float64Array[], right: Float64Array): Float64Array {
  const size = right.length;
  const order = [...rows];
  for (let at = 0; at < size; at++) {
    let pivot = at;
    for (let r = at + 1; r < size; r++) {
      if (Math.abs(cellAt(order, r, at)) > Math.abs(cellAt(order, pivot, at))) pivot = r;
    }
    [order[at], order[pivot]] = [order[pivot] as Float64Array, order[at] as Float64Array];
    [right[at], right[pivot]] = [right[pivot] as number, right[at] as number];
    for (let r = at + 1; r < size; r++) {
      const factor = cellAt(order, r, at) / cellAt(order, at, at);
      const values = order[r] as Float64Array;
      for (let c = at; c < size; c++) {
        values[c] = (values[c] as number) - factor * cellAt(order, at, c);
      }
      right[r] = (right[r] as number) - factor * (right[at] as number);
    }
  }
  const result = new Float64Array(size);
  for (let r = size - 1; r >= 0; r--) {
    let sum = right[r] as number;
    for (let c = r + 1; c < size; c++) sum -= cellAt(order, r, c) * (result[c] as number);
    result[r] = sum / cellAt(order, r, r);
  }
  return result;
}

function cellAt(rows: readonly Float64Array[], row: number, column: number): number {
  return (rows[row] as Float64Array)[column] as number;
}
