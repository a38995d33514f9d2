/**
 * Whether all of the card can be seen, or the page has laid something over it. A cover that
 * lets clicks through would have readers press what they don't see.
 */

/** A cover that goes at the last moment counts for this long (ms). */
export const SETTLED_MS = 300;

/** Options and results of IntersectionObserver v2, which Chromium alone has. */
interface VisibilityOptions extends IntersectionObserverInit {
  readonly trackVisibility: boolean;
  /** At least 100 ms, says the specification. */
  readonly delay: number;
}
type VisibilityEntry = IntersectionObserverEntry & { readonly isVisible?: boolean };

export class Clearness {
  /** Since when (ms) nothing covers it; null while something does. */
  #since: number | null = null;
  #isKnown = true;

  /** Watches an element, for as long as its document lives. */
  constructor(element: Element) {
    const options: VisibilityOptions = {
      trackVisibility: true,
      delay: 100,
      threshold: [0, 0.5, 1],
    };
    new IntersectionObserver((entries) => {
      const { isVisible } = entries.at(-1) as VisibilityEntry;
      this.#isKnown = isVisible !== undefined;
      if (!isVisible) this.#since = null;
      else this.#since ??= performance.now();
    }, options).observe(element);
  }

  /** Whether it was in full view for a while; null where the browser can't tell. */
  get now(): boolean | null {
    if (!this.#isKnown) return null;
    return this.#since !== null && performance.now() - this.#since >= SETTLED_MS;
  }
}
