/**
 * Lets tabs take turns in the background's one thread: long work comes in steps, and after
 * each step another tab has its turn. A tab that asks for much waits for itself.
 */

/** Work in steps: each `next` does one, of a few milliseconds; the last gives the result. */
export type Steps<T> = Iterator<unknown, T>;

interface Job {
  /** Does the next step. @returns whether it was the last */
  advance(): boolean;
}

/** How long steps follow one another before messages are let in (ms): half a frame at 60 Hz. */
const STRETCH_MS = 8;

export class Turns {
  /** Jobs of each tab, first come first; the tab whose turn is next comes first. */
  readonly #waiting = new Map<number, Job[]>();
  #isRunning = false;

  /**
   * Does work in its turn; at once where nothing else waits.
   *
   * @param tab on whose behalf; the jobs of one tab share its turns
   * @returns its result; rejects with what a step throws
   */
  take<T>(tab: number, work: Steps<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      const advance = (): boolean => {
        try {
          const { done = false, value } = work.next();
          if (done) resolve(value as T);
          return done;
        } catch (error) {
          reject(error);
          return true;
        }
      };
      this.#waiting.set(tab, [...(this.#waiting.get(tab) ?? []), { advance }]);
      if (!this.#isRunning) void this.#run();
    });
  }

  async #run(): Promise<void> {
    this.#isRunning = true;
    let began = performance.now();
    while (this.#step()) {
      if (performance.now() - began < STRETCH_MS) continue;
      await new Promise((resolve) => setTimeout(resolve));
      began = performance.now();
    }
    this.#isRunning = false;
  }

  /** Does one step for the tab whose turn it is. @returns false when nothing waits */
  #step(): boolean {
    const [turn] = this.#waiting;
    if (!turn) return false;
    const [tab, [job, ...others]] = turn;
    this.#waiting.delete(tab);
    const jobs = job && !job.advance() ? [...others, job] : others;
    // At the end of the map: all other tabs come first.
    if (jobs.length > 0) this.#waiting.set(tab, [...jobs, ...(this.#waiting.get(tab) ?? [])]);
    return true;
  }
}
