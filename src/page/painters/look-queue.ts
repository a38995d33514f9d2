/**
 * Hits that are to be looked at, in order: single ones that are urgent, all hits of some boxes,
 * and the others. To add a box takes the same time however many hits are in it: a text of
 * megabytes may be a single box with 200,000.
 */
import type { PageHit } from '../hits';
import type { SetsByKey } from '../sets-by-key';

export class LookQueue {
  readonly #byBox: SetsByKey<Element, PageHit>;
  readonly #urgent = new Line();
  readonly #boxes = new Set<Element>();
  /** Hits of the box that is being gone through. */
  #inBox: Iterator<PageHit> | null = null;
  readonly #others = new Line();

  /** @param byBox all hits, as they are when a box's turn comes */
  constructor(byBox: SetsByKey<Element, PageHit>) {
    this.#byBox = byBox;
  }

  get isUrgent(): boolean {
    return this.#urgent.size > 0 || this.#inBox !== null || this.#boxes.size > 0;
  }

  get isEmpty(): boolean {
    return !this.isUrgent && this.#others.size === 0;
  }

  add(hit: PageHit, isUrgent: boolean): void {
    (isUrgent ? this.#urgent : this.#others).add(hit);
  }

  addBox(box: Element): void {
    this.#boxes.add(box);
  }

  delete(hit: PageHit): void {
    this.#urgent.delete(hit);
    this.#others.delete(hit);
  }

  /** Takes out the next hit. One that is in a box that was added may come twice. */
  take(): PageHit | undefined {
    return this.#urgent.take() ?? this.#takeFromBoxes() ?? this.#others.take();
  }

  #takeFromBoxes(): PageHit | undefined {
    for (;;) {
      const next = this.#inBox?.next();
      if (next && !next.done) return next.value;
      const [box] = this.#boxes;
      if (!box) {
        this.#inBox = null;
        return undefined;
      }
      this.#boxes.delete(box);
      this.#inBox = this.#byBox.get(box)[Symbol.iterator]();
    }
  }
}

/**
 * Hits in the order they were added. Goes on where it was: a new walk over a `Set` passes the
 * places of all that was deleted before (V8), which takes quadratic time.
 */
class Line {
  readonly #hits = new Set<PageHit>();
  #walk: Iterator<PageHit> | null = null;

  get size(): number {
    return this.#hits.size;
  }

  add(hit: PageHit): void {
    this.#hits.add(hit);
  }

  delete(hit: PageHit): void {
    this.#hits.delete(hit);
  }

  take(): PageHit | undefined {
    this.#walk ??= this.#hits.values();
    const { value, done } = this.#walk.next();
    if (done) this.#walk = null;
    else this.#hits.delete(value);
    return done ? undefined : value;
  }
}
