/**
 * What a pointer's events say: whether it really moved, and whether it is steady enough
 * to be pointing at something. Pure; must never look at the page.
 */
import type { Point } from '../dom/boxes';
import { SpeedGate } from './speed-gate';

/** A parked pointer has to travel this far (px) before it counts: desks shake. */
const UNPARK = 3;

export class PointerTrack {
  readonly #gate = new SpeedGate();
  #last: Point | null = null;
  /** Where it stood when it was parked, if known. */
  #parked: { at: Point | null } | null = null;

  /** Where the pointer was last (px), or null before its first event. */
  get last(): Point | null {
    return this.#last;
  }

  /**
   * Takes in an event of the pointer: its place (px) and its time (ms).
   *
   * @returns whether it is steady; null where it didn't move. Browsers send events for
   *   pointers at rest when the page moves beneath them.
   */
  note(x: number, y: number, time: number): { readonly steady: boolean } | null {
    const from = this.#last;
    if (from && from.x === x && from.y === y) return null;
    this.#last = { x, y };
    const steady = !this.#gate.isFast(x, y, time);
    if (this.#parked) {
      const { at } = this.#parked;
      if (!at) this.#parked = { at: this.#last };
      if (!at || Math.hypot(x - at.x, y - at.y) < UNPARK) return null;
      this.#parked = null;
    }
    return { steady };
  }

  /** From now on only a pointer that travels counts: the reader types or scrolls. */
  park(): void {
    this.#parked = { at: this.#last };
  }
}
