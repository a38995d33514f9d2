/**
 * How fast the pointer moves, so that nothing opens under one that is only passing. Pure;
 * times come from the events.
 */

/** A pointer faster than this (px/ms) is on its way elsewhere. */
const FAST_PX_PER_MS = 0.5;

/**
 * Speed is measured over this time (ms), not over the last step: browsers that resist
 * fingerprinting round timestamps to 100 ms (Firefox, `privacy.resistFingerprinting`), so that
 * two consecutive steps seem to take no time, or far too much.
 */
const WINDOW_MS = 100;

/**
 * The least time between two samples (ms), as on a screen of 240 Hz. Used where all timestamps
 * of the window are the same.
 */
const MIN_STEP_MS = 4;

interface Sample {
  readonly x: number;
  readonly y: number;
  readonly time: number;
}

export class SpeedGate {
  #samples: Sample[] = [];

  /**
   * Adds a sample: where the pointer is (px) and when (ms).
   *
   * @returns whether it moves faster than `FAST_PX_PER_MS`; also true for the first sample,
   *   which has no speed yet
   */
  isFast(x: number, y: number, time: number): boolean {
    this.#samples.push({ x, y, time });
    // If the clock is set back, old samples would stay for ever.
    this.#samples = this.#samples.filter(
      (sample) => sample.time >= time - WINDOW_MS && sample.time <= time,
    );
    const first = this.#samples[0] as Sample;
    if (this.#samples.length < 2) return true;
    let distance = 0;
    for (let i = 1; i < this.#samples.length; i++) {
      const from = this.#samples[i - 1] as Sample;
      const to = this.#samples[i] as Sample;
      distance += Math.hypot(to.x - from.x, to.y - from.y);
    }
    const steps = this.#samples.length - 1;
    return distance / Math.max(time - first.time, steps * MIN_STEP_MS) > FAST_PX_PER_MS;
  }
}
