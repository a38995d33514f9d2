/**
 * Whether the whole card can be seen, or the page has put something over it. Under a cover
 * that lets clicks through, readers would press what they don't see.
 */

/** A cover still counts for this time (ms) after it was removed. */
const SETTLED_MS = 300;

/** For this time (ms) after it appears, a card counts as neither visible nor covered. */
const APPEARING_MS = 600;

/** Options and results of IntersectionObserver v2, which only Chromium has. */
interface VisibilityOptions extends IntersectionObserverInit {
  readonly trackVisibility: boolean;
  /** The specification requires at least 100 ms. */
  readonly delay: number;
}
type VisibilityEntry = IntersectionObserverEntry & { readonly isVisible?: boolean };

export class Clearness {
  /** Since when (ms) nothing covers it; null while something does, or while that is unknown. */
  #since: number | null = null;
  #isKnown = false;
  #shownAt = 0;

  /** Watches an element, for as long as its document lives. */
  constructor(element: Element) {
    const options: VisibilityOptions = {
      trackVisibility: true,
      delay: 100,
      threshold: [0, 0.5, 1],
    };
    new IntersectionObserver((entries) => {
      const { isVisible } = entries.at(-1) as VisibilityEntry;
      if (isVisible === undefined) return;
      const now = performance.now();
      const isAppearing = now - this.#shownAt < APPEARING_MS;
      if (isVisible) this.#since ??= isAppearing || !this.#isKnown ? Number.NEGATIVE_INFINITY : now;
      else this.#since = null;
      this.#isKnown = isVisible || !isAppearing;
    }, options).observe(element);
  }

  /** The card has appeared, or was moved to the top again. */
  shown(): void {
    this.#since = null;
    this.#isKnown = false;
    this.#shownAt = performance.now();
  }

  /** Whether it has been fully visible for a while; null where the browser doesn't know. */
  get now(): boolean | null {
    if (!this.#isKnown) return null;
    return this.#since !== null && performance.now() - this.#since >= SETTLED_MS;
  }
}
