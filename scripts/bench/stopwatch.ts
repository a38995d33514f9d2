/**
 * Times work that gives the page turns: how long it ran on the main thread itself, and how long
 * each stretch of it was. Replaces the two functions with which such work gives turns
 * (`src/dom/slices.ts`).
 */

/** The times of some work (ms). */
export interface Timed {
  /** Its own time on the main thread, without what ran between its stretches. */
  readonly own: number;
  /** Its stretches without a pause, in order. */
  readonly stretches: readonly number[];
}

type Turn = () => Promise<void>;

/** Where the browser's own `yield` is kept while ours replaces it. */
interface Yielding {
  yield?: Turn;
}

/** Stops the clock while the work waits for something else, such as a reply. */
export type Aside = <T>(wait: () => Promise<T>) => Promise<T>;

/**
 * Runs `work` and times it. Only one may run at a time, because all turns that are given meanwhile
 * count as its own.
 */
export async function timed(work: (aside: Aside) => Promise<unknown> | unknown): Promise<Timed> {
  const stretches: number[] = [];
  const scheduler = (globalThis as { scheduler?: Yielding }).scheduler;
  const native = scheduler?.yield;
  const give: Turn = native
    ? () => native.call(scheduler)
    : () => new Promise((resolve) => setTimeout(resolve, 0));
  const host: { scheduler?: Yielding } = globalThis as never;
  let since = 0;
  const aside: Aside = async (wait) => {
    stretches.push(performance.now() - since);
    try {
      return await wait();
    } finally {
      since = performance.now();
    }
  };
  const turn: Turn = () => aside(give);
  if (scheduler) scheduler.yield = turn;
  else host.scheduler = { yield: turn };
  try {
    since = performance.now();
    await work(aside);
    stretches.push(performance.now() - since);
  } finally {
    // This property hid the browser's own, which is on the prototype.
    if (scheduler) delete scheduler.yield;
    else delete host.scheduler;
  }
  return { own: stretches.reduce((sum, each) => sum + each, 0), stretches };
}
