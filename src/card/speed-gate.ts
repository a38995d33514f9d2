/**
 * How fast the pointer moves: nothing opens under one that only passes by. Pure; times
 * come from the events.
 */

/** A pointer faster than this (px/ms) is on its way elsewhere. */
export const FAST = 0.5;

/**
 * Speed is measured over this long (ms). Not over the last step: browsers that resist
 * fingerprinting round timestamps to 100 ms (Firefox, `privacy.resistFingerprinting`), so
 * that two steps in a row seem to take no time, or far too much.
 */
const WINDOW = 100;

/**
 * Least time between two samples (ms): a screen of 240 Hz. Stands in for the time where
 * all timestamps of the window are the same.
 */
const LEAST_STEP = 4;

interface Sample {
  readonly x: number;
  readonly y: number;
  readonly time: number;
}

export class SpeedGate {
  #samples: Sample[] = [];

  /**
   * Takes in where the pointer is (px) and when (ms).
   *
   * @returns whether it moves faster than `FAST`; true too for the first sample, which
   *   says nothing of speed yet
   */
  isFast(x: number, y: number, time: number): boolean {
    this.#samples.push({ x, y, time });
    // A clock set back would keep old samples for ever.
    this.#samples = this.#samples.filter(
      (sample) => sample.time >= time - WINDOW && sample.time <= time,
    );
    const first = this.#samples[0] as Sample;
    if (this.#samples.length < 2) return true;
    let way = 0;
    for (let i = 1; i < this.#samples.length; i++) {
      const from = this.#samples[i - 1] as Sample;
      const to = this.#samples[i] as Sample;
      way += Math.hypot(to.x - from.x, to.y - from.y);
    }
    const steps = this.#samples.length - 1;
    return way / Math.max(time - first.time, steps * LEAST_STEP) > FAST;
  }
}
