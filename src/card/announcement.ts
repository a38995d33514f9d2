/**
 * Announces a card that opened without the focus to people who don't see it: once, soon after
 * it appears. Screen readers announce only what changes in a live region that they know. The
 * words are then removed, so that nobody who reads through the card meets them twice.
 */

/** How long the region is empty at first (ms): time for screen readers to notice it. */
export const ANNOUNCE_DELAY_MS = 100;

/** How long the words stay (ms). Screen readers finish what they have begun to speak. */
export const ANNOUNCED_MS = 2_000;

export class Announcement {
  readonly #changed: () => void;
  #isDone = false;
  #now = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param changed called when `now` changes */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Whether the region has the words now. */
  get now(): boolean {
    return this.#now;
  }

  /** Announces the card, the first time it is called. */
  make(): void {
    if (this.#isDone) return;
    this.#isDone = true;
    this.#timer = setTimeout(() => {
      this.#turn(true);
      this.#timer = setTimeout(() => this.#turn(false), ANNOUNCED_MS);
    }, ANNOUNCE_DELAY_MS);
  }

  /** Announces nothing from now on. */
  end(): void {
    this.#isDone = true;
    clearTimeout(this.#timer);
  }

  #turn(now: boolean): void {
    this.#now = now;
    this.#changed();
  }
}
