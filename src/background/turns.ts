/**
 * Lets tabs take turns in the background's one thread. Long work comes in steps, and after each
 * step another tab has its turn. So a tab that asks for much waits only for itself.
 */

/** Work in steps: each `next` takes a few milliseconds; the last one returns the result. */
export type Steps<T> = Iterator<unknown, T>;

interface Job {
  /** Runs the next step. @returns whether it was the last */
  advance(): boolean;
}

/** How long steps follow one another before messages are handled (ms): half a frame at 60 Hz. */
const STRETCH_MS = 8;

export class Turns {
  /** Jobs of each tab, first come first served; the first tab is the next to have its turn. */
  readonly #waiting = new Map<number, Job[]>();
  #isRunning = false;

  /**
   * Runs work when its turn comes; at once if nothing else waits.
   *
   * @param tab the tab that asks; all its jobs share its turns
   * @returns the result; rejects with what a step throws
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

  /** Runs one step for the next tab. @returns false if nothing waits */
  #step(): boolean {
    const [turn] = this.#waiting;
    if (!turn) return false;
    const [tab, [job, ...others]] = turn;
    this.#waiting.delete(tab);
    const jobs = job && !job.advance() ? [...others, job] : others;
    // At the end of the map, so that all other tabs come first.
    if (jobs.length > 0) this.#waiting.set(tab, [...jobs, ...(this.#waiting.get(tab) ?? [])]);
    return true;
  }
}
