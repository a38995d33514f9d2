/**
 * Runs long work in short slices, so that the page's own work and input come between.
 */

/** Length of a slice (ms): well under a frame of 16.7 ms, with room for the page. */
const SLICE = 4;

/**
 * Gives the page a turn. Not by `scheduler.yield`, which goes on before what the page has
 * waiting: its timers and messages would wait until all is read.
 */
export function yieldToPage(): Promise<void> {
  const { scheduler } = globalThis as {
    scheduler?: { postTask?: (task: () => void) => Promise<void> };
  };
  if (scheduler?.postTask) return scheduler.postTask(() => {});
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** Tells when a slice is over. */
export class Slice {
  #end = performance.now() + SLICE;
  /** How long all slices before this one were, at least (ms). */
  spent = 0;

  /** Resolves at once while there is time left in the slice, else after the page's turn. */
  async next(signal: AbortSignal): Promise<void> {
    if (performance.now() < this.#end) return;
    this.spent += SLICE;
    await yieldToPage();
    signal.throwIfAborted();
    this.#end = performance.now() + SLICE;
  }

  /** Takes all steps of some work, with turns of the page in between. */
  async through(steps: Iterable<unknown>, signal: AbortSignal): Promise<void> {
    for (const _ of steps) if (!this.open) await this.next(signal);
  }

  /** Whether time is left. */
  get open(): boolean {
    return performance.now() < this.#end;
  }
}
