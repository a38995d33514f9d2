/**
 * When a card that opened without the focus is told to those who don't see it: once, soon
 * after it stands. Screen readers hear only of what changes in a region they know, and
 * nobody who goes through the card later should find the same words in it twice.
 */

/** The region stands empty this long (ms): screen readers have noticed it then. */
export const BEFORE = 100;

/** The words stay this long (ms); what is spoken by then is spoken to its end. */
export const HELD = 2_000;

export class Announcement {
  readonly #changed: () => void;
  #said = false;
  #now = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param changed `now` is another */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Whether the words are to stand in the region now. */
  get now(): boolean {
    return this.#now;
  }

  /** There is something to be told; what comes after the first time is no news. */
  make(): void {
    if (this.#said) return;
    this.#said = true;
    this.#timer = setTimeout(() => {
      this.#turn(true);
      this.#timer = setTimeout(() => this.#turn(false), HELD);
    }, BEFORE);
  }

  /** Nothing is told any more. */
  end(): void {
    this.#said = true;
    clearTimeout(this.#timer);
  }

  #turn(now: boolean): void {
    this.#now = now;
    this.#changed();
  }
}
