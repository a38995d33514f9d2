/**
 * Checks, a batch at a time, which of very many boxes have come near the viewport. If all were
 * observed, the browser would check all of them in every frame (1.3 µs a box).
 */

/** At most this many boxes are checked in one frame, which takes about 1.5 ms. */
const BATCH_SIZE = 1_000;

/** Boxes that come near without scrolling are found in time: a batch is checked this often (ms). */
const PACE_MS = 1_000;

export class Probes {
  readonly #found: (box: Element) => void;
  readonly #observer: IntersectionObserver;
  /** In the order in which they will be checked. */
  readonly #waiting = new Set<Element>();
  readonly #asked = new Set<Element>();
  /** Boxes beside what is in the middle of the viewport, to be checked before all others. */
  #first: Element[] = [];
  /** How many are still to be checked. */
  #left = 0;

  /** @param found called with each box that is near, which is no longer checked then */
  constructor(
    found: (box: Element) => void,
    options: IntersectionObserverInit,
    signal: AbortSignal,
  ) {
    this.#found = found;
    this.#observer = new IntersectionObserver((records) => this.#handle(records), options);
    const pace = setInterval(() => this.#look(BATCH_SIZE), PACE_MS);
    signal.addEventListener(
      'abort',
      () => {
        clearInterval(pace);
        this.#observer.disconnect();
      },
      { once: true },
    );
    const moved = () => {
      this.#first = besideMiddle();
      this.#look(this.#waiting.size);
    };
    document.addEventListener('scroll', moved, { signal, capture: true, passive: true });
    addEventListener('resize', moved, { signal, passive: true });
  }

  add(box: Element): void {
    this.#waiting.add(box);
    this.#look(this.#left + 1);
  }

  delete(box: Element): void {
    this.#waiting.delete(box);
    if (this.#asked.delete(box)) this.#observer.unobserve(box);
  }

  /** Checks at least this many boxes. */
  #look(count: number): void {
    this.#left = Math.max(this.#left, count);
    if (this.#asked.size > 0) return;
    for (const box of this.#first) if (this.#waiting.has(box)) this.#ask(box);
    this.#first = [];
    for (const box of this.#waiting) {
      if (this.#asked.size >= Math.min(BATCH_SIZE, this.#left)) break;
      this.#ask(box);
    }
  }

  #ask(box: Element): void {
    this.#waiting.delete(box);
    this.#asked.add(box);
    this.#observer.observe(box);
  }

  #handle(records: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of records) {
      if (!this.#asked.delete(target)) continue;
      this.#left--;
      this.#observer.unobserve(target);
      if (isIntersecting) this.#found(target);
      else this.#waiting.add(target);
    }
    this.#left = Math.min(this.#left, this.#waiting.size);
    if (this.#left > 0) this.#look(this.#left);
  }
}

/** Elements before and after the one in the middle of the viewport. */
function besideMiddle(): Element[] {
  const middle = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
  if (!middle) return [];
  const found: Element[] = [];
  for (const go of ['previousNode', 'nextNode'] as const) {
    const walker = document.createTreeWalker(document, 1 /* elements */);
    walker.currentNode = middle;
    for (let steps = BATCH_SIZE / 4; steps > 0; steps--) {
      found.push(walker.currentNode as Element);
      if (!walker[go]()) break;
    }
  }
  return found;
}
