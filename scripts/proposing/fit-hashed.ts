/** Fits a logistic model over hashed features (AdaGrad), and rounds it to 8 bits. */
import { type FeatureList, type HashedModel, sigmoid } from '../../src/proposing/hashing';

/** Pseudo-random numbers that are the same every time (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export class HashedFit {
  readonly #weights: Float32Array;
  readonly #slopes: Float32Array;
  readonly #shift: number;
  readonly #bits: number;
  readonly #rate: number;
  readonly #ridge: number;
  #bias = 0;
  #biasSlope = 1;

  constructor(bits: number, rate: number, ridge: number) {
    this.#bits = bits;
    this.#shift = 32 - bits;
    this.#rate = rate;
    this.#ridge = ridge;
    this.#weights = new Float32Array(2 ** bits);
    this.#slopes = new Float32Array(2 ** bits).fill(1);
  }

  learn(list: FeatureList, label: number, weight = 1): void {
    let sum = this.#bias;
    for (let i = 0; i < list.count; i++) {
      sum += this.#weights[(list.hashes[i] as number) >>> this.#shift] as number;
    }
    const error = weight * (sigmoid(sum) - label);
    if (Math.abs(error) < 1e-4) return;
    this.#biasSlope += error * error;
    this.#bias -= (this.#rate * error) / Math.sqrt(this.#biasSlope);
    for (let i = 0; i < list.count; i++) {
      const at = (list.hashes[i] as number) >>> this.#shift;
      const old = this.#weights[at] as number;
      const slope = error + this.#ridge * old;
      const total = (this.#slopes[at] as number) + slope * slope;
      this.#slopes[at] = total;
      this.#weights[at] = old - (this.#rate * slope) / Math.sqrt(total);
    }
  }

  model(): HashedModel {
    const sizes = [...this.#weights].map(Math.abs).sort((a, b) => a - b);
    const top = sizes[Math.floor(sizes.length * 0.9995)] || 1;
    const scale = top / 127;
    const weights = Int8Array.from(this.#weights, (weight) =>
      Math.max(-127, Math.min(127, Math.round(weight / scale))),
    );
    return { bits: this.#bits, bias: this.#bias, scale, weights };
  }
}
