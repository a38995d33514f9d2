/**
 * Runs long work in short slices, so that the page can work and react to input in between.
 */

/** Length of a slice (ms): well under a frame of 16.7 ms, with room for the page. */
const SLICE = 4;

/**
 * Gives the page a turn. Not by `scheduler.yield`, which continues before the page's waiting
 * tasks: its timers and messages would wait until everything is read.
 */
export function yieldToPage(): Promise<void> {
  const { scheduler } = globalThis as {
    scheduler?: { postTask?: (task: () => void) => Promise<void> };
  };
  if (scheduler?.postTask) return scheduler.postTask(() => {});
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** Resolves when the page is idle, after `maxWaitMs` at the latest. */
export async function whenIdle(maxWaitMs: number): Promise<void> {
  if (maxWaitMs > 0 && typeof requestIdleCallback === 'function') {
    await new Promise((resolve) => requestIdleCallback(resolve, { timeout: maxWaitMs }));
  } else await yieldToPage();
}

/** Measures slices of work. */
export class Slice {
  #end = performance.now() + SLICE;
  /** How long (ms) it still waits for the page to be idle. */
  #patience: number;
  /** How long (ms) all slices before this one took, at least. */
  spent = 0;

  /** @param patience how long (ms) all slices wait, all in all, for the page to be idle */
  constructor(patience = 0) {
    this.#patience = patience;
  }

  /** Resolves at once if time is left in the slice, otherwise after a turn of the page. */
  async next(signal: AbortSignal): Promise<void> {
    const now = performance.now();
    if (now < this.#end) return;
    this.spent += SLICE;
    await whenIdle(this.#patience);
    signal.throwIfAborted();
    const then = performance.now();
    this.#patience -= then - now;
    this.#end = then + SLICE;
  }

  /** Runs all steps of some work, with turns of the page in between. */
  async through(steps: Iterable<unknown>, signal: AbortSignal): Promise<void> {
    for (const _ of steps) if (!this.open) await this.next(signal);
  }

  /** Whether time is left in the slice. */
  get open(): boolean {
    return performance.now() < this.#end;
  }
}
