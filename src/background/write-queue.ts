/**
 * Runs changes one after another. Each reads what is stored and writes it back: two at once
 * would lose one of the changes.
 */
export class WriteQueue {
  #last: Promise<unknown> = Promise.resolve();

  /** @returns the work's result; rejects if the work rejects, but later work still runs */
  run<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#last.then(work);
    // The caller handles the failure.
    this.#last = done.catch(() => {});
    return done;
  }
}
