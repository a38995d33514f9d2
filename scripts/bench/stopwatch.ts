/**
 * Times work that gives the page turns: measures the time on the main thread that was its
 * own, and how long each stretch of it was. Works by standing in for the two ways the
 * work has of giving a turn (`src/dom/slices.ts`).
 */

/** What a piece of work took (ms). */
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

/** Waits for something that isn't the work's own, such as an answer, off the clock. */
export type Aside = <T>(wait: () => Promise<T>) => Promise<T>;

/**
 * Runs `work` and times it. Only one may run at a time: the turns that any work gives
 * meanwhile are taken for its own.
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
