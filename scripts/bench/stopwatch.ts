/**
 * Times work that gives the page turns: how long it ran on the main thread itself, and how long
 * each stretch of it was. Replaces the functions with which such work gives turns and waits for the
 * page to be idle (`src/dom/slices.ts`).
 */

/** The times of some work (ms). */
export interface Timed {
  /** Its own time on the main thread, without what ran between its stretches. */
  readonly own: number;
  /** Its stretches without a pause, in order. */
  readonly stretches: readonly number[];
}

type Task = (work: () => void) => Promise<unknown>;

/** What such work calls; browsers without one of these have the other. */
interface Turns {
  scheduler?: { postTask?: Task };
  requestIdleCallback?: (work: () => void) => unknown;
}

/** Stops the clock while the work waits for something else, such as a reply. */
export type Aside = <T>(wait: () => Promise<T>) => Promise<T>;

/**
 * Runs `work` and times it. Only one may run at a time, because all turns that are given meanwhile
 * count as its own.
 */
export async function timed(work: (aside: Aside) => Promise<unknown> | unknown): Promise<Timed> {
  const stretches: number[] = [];
  const host = globalThis as unknown as Turns;
  const { requestIdleCallback: idle } = host;
  const scheduler = host.scheduler as NonNullable<Turns['scheduler']>;
  const native = scheduler.postTask as Task;
  let since = 0;
  const aside: Aside = async (wait) => {
    stretches.push(performance.now() - since);
    try {
      return await wait();
    } finally {
      since = performance.now();
    }
  };
  const turn: Task = (task) => aside(() => native.call(scheduler, task));
  scheduler.postTask = turn;
  // Soon, because how long the page isn't idle depends only on the machine.
  host.requestIdleCallback = (task) => turn(() => {}).then(task);
  try {
    since = performance.now();
    await work(aside);
    stretches.push(performance.now() - since);
  } finally {
    // This property hid the browser's own, which is on the prototype.
    delete scheduler.postTask;
    host.requestIdleCallback = idle as NonNullable<typeof idle>;
  }
  return { own: stretches.reduce((sum, each) => sum + each, 0), stretches };
}
