/**
 * Tells which elements are near the viewport, so that only their hits are painted:
 * Chromium rebuilds every registered highlight on each frame that changes something
 * (100 ms a frame at 5,000 underlined ranges, 5 ms at 100).
 */

/** How far beyond the viewport counts as near: half a screen either way. */
const MARGIN = '50%';

export class NearViewport {
  readonly #observer: IntersectionObserver;
  /** Observed box -> the elements it stands for. */
  readonly #watched = new Map<Element, Set<Element>>();
  readonly #boxes = new Map<Element, Element>();
  readonly #near = new Set<Element>();

  /** @param changed called with an element and whether it is near, on every change */
  constructor(
    readonly changed: (element: Element, near: boolean) => void,
    signal: AbortSignal,
  ) {
    this.#observer = new IntersectionObserver(
      (records) => {
        for (const { target, isIntersecting } of records) {
          for (const element of this.#watched.get(target) ?? []) {
            if (isIntersecting === this.#near.has(element)) continue;
            if (isIntersecting) this.#near.add(element);
            else this.#near.delete(element);
            this.changed(element, isIntersecting);
          }
        }
      },
      { rootMargin: `${MARGIN} 0px` },
    );
    signal.addEventListener('abort', () => this.#observer.disconnect(), { once: true });
  }

  isNear(element: Element): boolean {
    return this.#near.has(element);
  }

  watch(element: Element): void {
    if (this.#boxes.has(element)) return;
    const box = boxOf(element);
    this.#boxes.set(element, box);
    const watched = this.#watched.get(box);
    if (watched) {
      watched.add(element);
    } else {
      this.#watched.set(box, new Set([element]));
      this.#observer.observe(box);
    }
  }

  forget(element: Element): void {
    const box = this.#boxes.get(element);
    if (!box) return;
    this.#near.delete(element);
    this.#boxes.delete(element);
    const watched = this.#watched.get(box);
    watched?.delete(element);
    if (watched?.size !== 0) return;
    this.#watched.delete(box);
    this.#observer.unobserve(box);
  }
}

/** The nearest element with a box of its own: `display: contents` has none, ever. */
function boxOf(element: Element): Element {
  let at = element;
  while (at.parentElement && getComputedStyle(at).display === 'contents') at = at.parentElement;
  return at;
}
