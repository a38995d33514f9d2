/**
 * Runs long work in short slices, so that the page's own work and input come between.
 */

/** Length of a slice (ms): well under a frame of 16.7 ms, with room for the page. */
const SLICE = 4;

/** Gives the page a turn. `scheduler.yield` is missing in Firefox 140. */
export function turn(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** Tells when a slice is over. */
export class Slice {
  #end = performance.now() + SLICE;

  /** Resolves at once while there is time left in the slice, else after the page's turn. */
  async next(signal: AbortSignal): Promise<void> {
    if (performance.now() < this.#end) return;
    await turn();
    signal.throwIfAborted();
    this.#end = performance.now() + SLICE;
  }

  /** Whether time is left. */
  get open(): boolean {
    return performance.now() < this.#end;
  }
}
