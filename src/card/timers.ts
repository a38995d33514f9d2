/** The timers of the state machine. */
import type { Timer } from './machine';

export class Timers {
  readonly #ring: (timer: Timer) => void;
  readonly #ids = new Map<Timer, ReturnType<typeof setTimeout>>();

  /** @param ring called when a timer's time is up */
  constructor(ring: (timer: Timer) => void) {
    this.#ring = ring;
  }

  start(timer: Timer, ms: number): void {
    const id = setTimeout(() => {
      this.#ids.delete(timer);
      this.#ring(timer);
    }, ms);
    this.#ids.set(timer, id);
  }

  stop(timer: Timer): void {
    clearTimeout(this.#ids.get(timer));
    this.#ids.delete(timer);
  }
}
