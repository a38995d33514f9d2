/**
 * Whether a pointer really moved, and whether it is steady enough to be pointing at something.
 * Pure; must never read the page.
 */
import type { Point } from '../dom/boxes';
import { SpeedGate } from './speed-gate';

/** A parked pointer has to move this far (px) before it counts, because desks shake. */
const UNPARK_PX = 3;

export class PointerTrack {
  readonly #gate = new SpeedGate();
  #last: Point | null = null;
  /** Where it was when it was parked, if known. */
  #parked: { at: Point | null } | null = null;

  /**
   * Adds an event of the pointer: its position (px) and its time (ms).
   *
   * @returns whether it is steady; null if it didn't move. Browsers send events for resting
   *   pointers when the page moves beneath them.
   */
  add(x: number, y: number, time: number): { readonly steady: boolean } | null {
    const from = this.#last;
    if (from && from.x === x && from.y === y) return null;
    this.#last = { x, y };
    const steady = !this.#gate.isFast(x, y, time);
    if (this.#parked) {
      const { at } = this.#parked;
      if (!at) this.#parked = { at: this.#last };
      if (!at || Math.hypot(x - at.x, y - at.y) < UNPARK_PX) return null;
      this.#parked = null;
    }
    return { steady };
  }

  /** The reader types or scrolls: small movements don't count from now on. */
  park(): void {
    this.#parked = { at: this.#last };
  }
}
