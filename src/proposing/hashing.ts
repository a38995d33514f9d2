/** Hashes of 32 bits, and tables of weights that are looked up by them. Pure. */

/** FNV-1a. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return hash >>> 0;
}

/** Mixes up to four numbers; the first says what the others mean. */
export function mixHashes(template: number, a: number, b = 0, c = 0): number {
  let hash = Math.imul(template + 0x9e3779b9, 0x85ebca6b) ^ a;
  hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35) ^ b;
  hash = Math.imul(hash ^ (hash >>> 13), 0x27d4eb2f) ^ c;
  hash = Math.imul(hash ^ (hash >>> 16), 0x165667b1);
  return (hash ^ (hash >>> 15)) >>> 0;
}

const MAX_FEATURES = 512;

/** The features of one case, reused for all, because millions are made. */
export class FeatureList {
  readonly hashes = new Uint32Array(MAX_FEATURES);
  count = 0;

  clear(): void {
    this.count = 0;
  }

  add(hash: number): void {
    if (this.count < MAX_FEATURES) this.hashes[this.count++] = hash;
  }
}

/** A logistic model over hashed features. */
export interface HashedModel {
  /** The table has 2^bits weights. */
  readonly bits: number;
  readonly bias: number;
  /** What a weight of 1 is worth. */
  readonly scale: number;
  readonly weights: Int8Array | Float32Array;
}

/** The model's score in log-odds. */
export function scoreOf(model: HashedModel, list: FeatureList): number {
  return model.bias + model.scale * sumOf(model, list);
}

/** What the features weigh, in units of the model's scale. Stored weights are whole numbers, so sums in any order are equal. */
export function sumOf({ bits, weights }: HashedModel, { hashes, count }: FeatureList): number {
  const shift = 32 - bits;
  let sum = 0;
  for (let i = 0; i < count; i++) sum += weights[(hashes[i] as number) >>> shift] as number;
  return sum;
}

export function sigmoid(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
