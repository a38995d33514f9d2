/**
 * Whether all of the card can be seen, or the page has laid something over it. A cover that
 * lets clicks through would have readers press what they don't see.
 */

/** A cover that goes at the last moment counts for this long (ms). */
export const SETTLED_MS = 300;

/** A card that appears counts as neither seen nor covered for this long (ms). */
export const APPEARING_MS = 600;

/** Options and results of IntersectionObserver v2, which Chromium alone has. */
interface VisibilityOptions extends IntersectionObserverInit {
  readonly trackVisibility: boolean;
  /** At least 100 ms, says the specification. */
  readonly delay: number;
}
type VisibilityEntry = IntersectionObserverEntry & { readonly isVisible?: boolean };

export class Clearness {
  /** Since when (ms) nothing covers it; null while something does, or nothing is known. */
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

  /** The card is shown from now on, or brought up again. */
  shown(): void {
    this.#since = null;
    this.#isKnown = false;
    this.#shownAt = performance.now();
  }

  /** Whether it was in full view for a while; null where the browser can't tell. */
  get now(): boolean | null {
    if (!this.#isKnown) return null;
    return this.#since !== null && performance.now() - this.#since >= SETTLED_MS;
  }
}
