/** Cases for boosted trees: grows by rows, and hands them over by columns. */
import type { TreeModel } from '../../src/proposing/trees';
import { fitTrees, type TreeOptions } from './fit-trees';

export class TreeCases {
  readonly #rows: (readonly number[])[] = [];
  readonly #labels: number[] = [];
  readonly #weights: number[] = [];

  add(row: readonly number[], label: number, weight = 1): void {
    this.#rows.push(row);
    this.#labels.push(label);
    this.#weights.push(weight);
  }

  fit(options: TreeOptions): TreeModel {
    const width = this.#rows[0]?.length ?? 0;
    const columns = Array.from({ length: width }, (_, f) =>
      Float32Array.from(this.#rows, (row) => row[f] ?? 0),
    );
    return fitTrees(
      columns,
      Uint8Array.from(this.#labels),
      Float32Array.from(this.#weights),
      options,
    );
  }
}
