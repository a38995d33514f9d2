/**
 * Keeps an open card above what the page brings into the top layer after it, and tells
 * whether something of the page's lies over it. A page that lays a see-through popover over
 * the card would have readers press buttons they don't see.
 */
import { isElement } from '../dom/safe-node';
import { closedShadowOf } from '../dom/shadow-roots';
import type { CardHost } from './host';

/** A page that keeps putting things on top (more often than this in `RAISES_MS`) wins. */
const MAX_RAISES = 5;
const RAISES_MS = 2_000;

/** What was on top of the card this short a time (ms) ago still counts. */
const SETTLED_MS = 300;

/** Elements in the top layer. */
const TOP_LAYER = ':popover-open, :modal, :fullscreen';

export interface CoverPorts {
  readonly host: CardHost;
  /** Puts the card on top again. */
  raise(): void;
  /** The card can't be on top any more. */
  gaveUp(): void;
}

export class Cover {
  readonly #ports: CoverPorts;
  #known: ReadonlySet<Element>;
  #raises: number[] = [];

  /** Watches until the signal aborts. */
  constructor(ports: CoverPorts, signal: AbortSignal) {
    this.#ports = ports;
    this.#known = new Set(topLayer());
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
   * Whether nothing in the top layer lies over the card, and nothing did a moment ago.
   */
  isClear(): boolean {
    const over = topLayer().filter(
      (element) => !this.#known.has(element) && !this.#isOurs(element),
    );
    if (over.length > 0) return false;
    // Its pictures of the page are shown above the top layer (CSS View Transitions 1, 4).
    if (matches(document.documentElement, ':active-view-transition')) return false;
    return performance.now() - (this.#raises.at(-1) ?? Number.NEGATIVE_INFINITY) >= SETTLED_MS;
  }

  /** Puts the card on top again; gives up where the page won't have it. */
  raise(): void {
    const now = performance.now();
    this.#raises = [...this.#raises.filter((time) => now - time < RAISES_MS), now];
    if (this.#raises.length > MAX_RAISES) {
      this.#ports.gaveUp();
      return;
    }
    this.#ports.raise();
    this.#known = new Set(topLayer());
  }

  #toggled(event: Event): void {
    const target = event.composedPath()[0] ?? event.target;
    if (event.isTrusted && target instanceof Element) this.#check(target);
  }

  #check(element: Element | null): void {
    if (!element || this.#isOurs(element) || !matches(element, TOP_LAYER)) return;
    // Everything outside a modal dialog is inert; outside a fullscreen element, hidden.
    if (matches(element, ':modal, :fullscreen')) this.#ports.gaveUp();
    else this.raise();
  }

  #isOurs(element: Element): boolean {
    const { host } = this.#ports;
    return host.is(element) || host.isIn(element);
  }
}

/** All elements in the top layer, those in shadow trees included. */
function topLayer(): Element[] {
  return roots(document).flatMap((root) => [...root.querySelectorAll(TOP_LAYER)]);
}

/** A tree and the shadow trees in it, as far as the browser shows them to extensions. */
function roots(root: Document | ShadowRoot): (Document | ShadowRoot)[] {
  const inner: (Document | ShadowRoot)[] = [];
  for (const element of root.querySelectorAll('*')) {
    const shadow = element instanceof HTMLElement ? closedShadowOf(element) : element.shadowRoot;
    if (shadow) inner.push(...roots(shadow));
  }
  return [root, ...inner];
}

/** As `matches`, for selectors that not every browser knows. */
function matches(element: Element, selector: string): boolean {
  try {
    return isElement(element) && element.matches(selector);
  } catch {
    return false;
  }
}
