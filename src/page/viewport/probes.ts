/**
 * Asks, some at a time, which of very many boxes have come near the viewport: a browser that
 * is to tell of each by itself looks at all of them in every frame (1.3 µs a box).
 */

/** So many boxes are asked for in one frame, which takes about 1.5 ms. */
const BATCH_SIZE = 1_000;

/** What comes near without the page being scrolled is found by and by: a batch as often (ms). */
const PACE_MS = 1_000;

export class Probes {
  readonly #found: (box: Element) => void;
  readonly #observer: IntersectionObserver;
  /** In the order in which they will be asked for. */
  readonly #waiting = new Set<Element>();
  readonly #asked = new Set<Element>();
  /** Boxes beside what is in the middle of the viewport, to be asked for before all others. */
  #first: Element[] = [];
  /** How many are to be asked for yet. */
  #left = 0;

  /** @param found called with each box that turns out to be near, which is let go of then */
  constructor(
    found: (box: Element) => void,
    options: IntersectionObserverInit,
    signal: AbortSignal,
  ) {
    this.#found = found;
    this.#observer = new IntersectionObserver((records) => this.#told(records), options);
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

  /** Asks for so many boxes, at least. */
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

  #told(records: readonly IntersectionObserverEntry[]): void {
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

/** Elements before and behind the one in the middle of the viewport. */
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
