/**
 * Knows which elements are near the viewport, so that only their hits are painted: Chromium
 * rebuilds every registered highlight in each frame that changes something (100 ms a frame with
 * 5,000 underlined ranges, 5 ms with 100; docs/browser-bugs.md).
 */

import { parentElementOf } from '../../dom/safe-node';
import { SetsByKey } from '../sets-by-key';
import { Probes } from './probes';

/** How far from the viewport is near: half a screen in either direction. */
const MARGIN = '50%';

/** With more boxes than this, the browser is asked to check them less often. */
const SLOW_FROM = 200;

/**
 * Time (ms) between those checks: in each frame 5,000 boxes would take 6.7 ms, at this pace
 * 1.5 ms on average (Chromium 156; other browsers have no such option, and check in each frame).
 */
const SLOW_PACE_MS = 200;

/** With more boxes than this, only near ones are watched, and the others are checked in turn. */
const MAX_WATCHED = 2_000;

export class NearViewport {
  #observer: IntersectionObserver;
  #slow = false;
  /** Observed box -> the elements that it represents. */
  readonly #watched = new SetsByKey<Element, Element>();
  readonly #boxes = new Map<Element, Element>();
  readonly #near = new Set<Element>();
  readonly #signal: AbortSignal;
  #probes: Probes | null = null;

  /** @param changed called with an element and whether it is near, on every change */
  constructor(
    readonly changed: (element: Element, near: boolean) => void,
    signal: AbortSignal,
  ) {
    this.#signal = signal;
    this.#observer = this.#observe({});
    signal.addEventListener('abort', () => this.#observer.disconnect(), { once: true });
  }

  #observe(pace: { readonly delay?: number }): IntersectionObserver {
    const options = { rootMargin: `${MARGIN} 0px`, ...pace };
    return new IntersectionObserver((records) => {
      for (const { target, isIntersecting } of records) {
        for (const element of this.#watched.get(target)) {
          if (isIntersecting === this.#near.has(element)) continue;
          if (isIntersecting) this.#near.add(element);
          else this.#near.delete(element);
          this.changed(element, isIntersecting);
        }
        if (isIntersecting || !this.#probes) continue;
        this.#observer.unobserve(target);
        if (this.#watched.has(target)) this.#probes.add(target);
      }
    }, options);
  }

  #slowDown(): void {
    this.#slow = true;
    this.#observer.disconnect();
    this.#observer = this.#observe({ delay: SLOW_PACE_MS });
    for (const box of this.#watched.keys()) this.#observer.observe(box);
  }

  isNear(element: Element): boolean {
    return this.#near.has(element);
  }

  /** All elements that are near. */
  get elements(): ReadonlySet<Element> {
    return this.#near;
  }

  watch(element: Element): void {
    if (this.#boxes.has(element)) return;
    const box = boxElementOf(element);
    this.#boxes.set(element, box);
    const known = this.#watched.has(box);
    this.#watched.add(box, element);
    if (known) return;
    if (this.#watched.size > MAX_WATCHED) {
      this.#probes ??= new Probes(
        (found) => this.#observer.observe(found),
        { rootMargin: `${MARGIN} 0px` },
        this.#signal,
      );
      this.#probes.add(box);
    } else if (!this.#slow && this.#watched.size > SLOW_FROM) this.#slowDown();
    else this.#observer.observe(box);
  }

  unwatch(element: Element): void {
    const box = this.#boxes.get(element);
    if (!box) return;
    this.#near.delete(element);
    this.#boxes.delete(element);
    if (!this.#watched.delete(box, element)) return;
    this.#observer.unobserve(box);
    this.#probes?.delete(box);
  }
}

/** The nearest element with a box of its own: an element with `display: contents` has none. */
function boxElementOf(element: Element): Element {
  let at = element;
  for (;;) {
    const parent = parentElementOf(at);
    if (!parent || getComputedStyle(at).display !== 'contents') return at;
    at = parent;
  }
}
