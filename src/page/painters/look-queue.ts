/**
 * Hits to check, in order: single urgent hits, all hits of some boxes, then the others. Adding a
 * box takes the same time however many hits are in it: a text of megabytes may be a single box
 * with 200,000.
 */
import type { PageHit } from '../hits';
import type { SetsByKey } from '../sets-by-key';

export class LookQueue {
  readonly #byBox: SetsByKey<Element, PageHit>;
  readonly #urgent = new Line();
  readonly #boxes = new Set<Element>();
  /** The hits of the box whose turn it is. */
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

  /** Removes and returns the next hit. A hit in a box that was added may come twice. */
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
 * Hits in the order they were added. Keeps one iterator: in V8, a new one would pass the slots
 * of everything that was deleted before, which takes quadratic time.
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
