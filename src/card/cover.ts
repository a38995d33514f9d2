/**
 * Keeps an open card above everything that the page adds to the top layer, and knows whether
 * something of the page covers it. Under a see-through popover of the page, readers would press
 * buttons that they don't see.
 */
import { isElement } from '../dom/safe-node';
import { anyShadowOf } from '../dom/shadow-roots';
import { Slice, yieldToPage } from '../dom/slices';
import { type CardHost, isCardHost } from './host';

/** If the page puts something on top more often than this in `RAISES_MS`, the card gives up. */
const MAX_RAISES = 5;
const RAISES_MS = 2_000;

/** A cover still counts for this time (ms) after it is gone. */
const SETTLED_MS = 300;

/** Elements in the top layer. */
const TOP_LAYER = ':popover-open, :modal, :fullscreen';

type Root = Document | ShadowRoot;

export interface CoverPorts {
  readonly host: CardHost;
  /** Puts the card on top again. */
  raise(): void;
  /** The card can no longer be on top. */
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
    // Fires before the element is open; by the end of the task it is.
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
   * nothing did a moment ago. If something may have, puts the card on top again.
   *
   * @param clear whether the browser reports that all of the card can be seen; null if it
   *   reports nothing
   */
  async mayAct(clear: boolean | null): Promise<boolean> {
    const isClear = () => this.#over().length === 0 && this.#isSettled();
    // First what can be checked at once, because the page may remove the cover meanwhile.
    if (clear !== false && isClear()) {
      await this.#findRoots();
      if (this.#signal.aborted) return false;
      if (isClear()) return true;
    }
    this.#raise();
    return false;
  }

  /**
   * The reader enters the card, and may press something soon. `toggle` events don't leave shadow
   * trees, so this is when we search them for popovers.
   */
  async entered(): Promise<void> {
    await this.#findRoots();
    if (!this.#signal.aborted && this.#over().length > 0) this.#raise();
  }

  /** Searches the document for shadow trees, in slices, as each element takes 3 µs. */
  async #findRoots(): Promise<void> {
    let slice = new Slice();
    // Not by a `TreeWalker`, which the page could stop by removing its current node.
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
    // A view transition paints its snapshots above the top layer (CSS View Transitions 1, 4).
    if (matches(document.documentElement, ':active-view-transition')) return false;
    return performance.now() - (this.#raises.at(-1) ?? Number.NEGATIVE_INFINITY) >= SETTLED_MS;
  }

  /** Puts the card on top again; gives up if the page keeps preventing it. */
  #raise(): void {
    const now = performance.now();
    this.#raises = [...this.#raises.filter((time) => now - time < RAISES_MS), now];
    if (this.#raises.length > MAX_RAISES) this.#ports.gaveUp();
    else this.#raiseAbove(this.#over());
  }

  /** @param elements found before, because the page may open more while the card is raised */
  #raiseAbove(elements: readonly Element[]): void {
    this.#ports.raise();
    this.#below = new Set([...this.#below, ...elements]);
  }

  /** What was added to the top layer since the card was put on top. */
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
    return isCardHost(element) || host.is(element) || host.isIn(element);
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
