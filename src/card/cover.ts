/**
 * Keeps an open card above everything that the page brings into the top layer, and says
 * whether something of the page's covers it. A page that lays a see-through popover over
 * the card would make readers press buttons that they don't see.
 */
import { isElement } from '../dom/safe-node';
import { anyShadowOf } from '../dom/shadow-roots';
import { Slice, yieldToPage } from '../dom/slices';
import type { CardHost } from './host';

/** A page that keeps putting things on top (more often than this in `RAISES_MS`) wins. */
const MAX_RAISES = 5;
const RAISES_MS = 2_000;

/** What was on top of the card this short a time (ms) ago still counts. */
const SETTLED_MS = 300;

/** Elements in the top layer. */
const TOP_LAYER = ':popover-open, :modal, :fullscreen';

type Root = Document | ShadowRoot;

export interface CoverPorts {
  readonly host: CardHost;
  /** Puts the card on top again. */
  raise(): void;
  /** The card can't be on top any more. */
  gaveUp(): void;
}

export class Cover {
  readonly #ports: CoverPorts;
  readonly #signal: AbortSignal;
  /** The document, and the shadow trees that were found in it. */
  readonly #roots = new Set<Root>([document]);
  /** What was in the top layer when the card was last put on top. */
  #below: ReadonlySet<Element> = new Set();
  #raises: number[] = [];

  /** Puts the card on top, and watches until the signal aborts. */
  constructor(ports: CoverPorts, signal: AbortSignal) {
    this.#ports = ports;
    this.#signal = signal;
    // The frame was made before: the page may have opened a popover since.
    this.#raiseAbove(this.#over());
    const options = { capture: true, passive: true, signal };
    addEventListener('toggle', (event) => this.#toggled(event), options);
    // Comes before the element is open; what it does is done by the end of the task.
    addEventListener(
      'beforetoggle',
      (event) => queueMicrotask(() => this.#toggled(event)),
      options,
    );
    document.addEventListener('fullscreenchange', () => this.#check(document.fullscreenElement), {
      signal,
    });
  }

  /**
   * Whether the reader could see what was pressed just now: nothing covers the card, and
   * nothing did a moment ago. If something may have, the card comes up again.
   *
   * @param clear whether the browser reports that all of the card can be seen; null if it
   *   reports nothing
   */
  async mayAct(clear: boolean | null): Promise<boolean> {
    const isClear = () => this.#over().length === 0 && this.#isSettled();
    // First what can be asked at once: the page may take the cover away.
    if (clear !== false && isClear()) {
      await this.#findRoots();
      if (this.#signal.aborted) return false;
      if (isClear()) return true;
    }
    this.#raise();
    return false;
  }

  /**
   * The reader comes into the card, and may press something soon. Shadow trees keep their
   * `toggle` events to themselves, so popovers in them are searched for now.
   */
  async entered(): Promise<void> {
    await this.#findRoots();
    if (!this.#signal.aborted && this.#over().length > 0) this.#raise();
  }

  /** Searches the document for shadow trees, in slices: asking an element takes 3 µs. */
  async #findRoots(): Promise<void> {
    let slice = new Slice();
    // Not by a live walk, which the page could end by removing the element that it is at.
    const queue: Root[] = [document];
    for (const root of queue) {
      this.#roots.add(root);
      for (const element of root.querySelectorAll('*')) {
        if (!slice.open) {
          await yieldToPage();
          if (this.#signal.aborted) return;
          slice = new Slice();
        }
        const shadow = anyShadowOf(element);
        if (shadow) queue.push(shadow);
      }
    }
  }

  #isSettled(): boolean {
    // Its pictures of the page are shown above the top layer (CSS View Transitions 1, 4).
    if (matches(document.documentElement, ':active-view-transition')) return false;
    return performance.now() - (this.#raises.at(-1) ?? Number.NEGATIVE_INFINITY) >= SETTLED_MS;
  }

  /** Puts the card on top again; gives up where the page prevents it. */
  #raise(): void {
    const now = performance.now();
    this.#raises = [...this.#raises.filter((time) => now - time < RAISES_MS), now];
    if (this.#raises.length > MAX_RAISES) this.#ports.gaveUp();
    else this.#raiseAbove(this.#over());
  }

  /** @param elements found before: the page may open more while it hears that the card goes up */
  #raiseAbove(elements: readonly Element[]): void {
    this.#ports.raise();
    this.#below = new Set([...this.#below, ...elements]);
  }

  /** What came into the top layer since the card was put on top. */
  #over(): Element[] {
    return [...this.#roots]
      .flatMap((root) => [...root.querySelectorAll(TOP_LAYER)])
      .filter((element) => !this.#below.has(element) && !this.#isOurs(element));
  }

  #toggled(event: Event): void {
    const target = event.composedPath()[0] ?? event.target;
    if (event.isTrusted && target instanceof Element) this.#check(target);
  }

  #check(element: Element | null): void {
    if (!element || this.#isOurs(element) || !matches(element, TOP_LAYER)) return;
    // Everything outside a modal dialog is inert; outside a fullscreen element, hidden.
    if (matches(element, ':modal, :fullscreen')) this.#ports.gaveUp();
    else this.#raise();
  }

  #isOurs(element: Element): boolean {
    const { host } = this.#ports;
    return host.is(element) || host.isIn(element);
  }
}

/** As `matches`, for selectors that not every browser knows. */
function matches(element: Element, selector: string): boolean {
  try {
    return isElement(element) && element.matches(selector);
  } catch {
    return false;
  }
}
