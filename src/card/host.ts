/**
 * The only kind of element that Glossa puts into a page, and only while a card is open or about
 * to open. It is in the top layer, holds everything in a closed shadow root, and leaves no trace.
 * Must never have a style attribute, which a CSP could refuse, nor change the page's scroll
 * size.
 */

import { HOST_NAME } from '../dom/own-host';

/**
 * The page's `*` rules apply to the host, even `all: unset !important`. Among important rules,
 * those inside the shadow tree win (CSS Cascade 5, "context"). The host has no size, so that
 * the page beneath can still be clicked.
 */
const HOST_CSS = `
:host {
  all: initial !important; display: block !important; position: fixed !important;
  inset: 0 auto auto 0 !important; inline-size: 0 !important; block-size: 0 !important;
  margin: 0 !important; padding: 0 !important; border: 0 !important;
  overflow: visible !important; background: none !important; pointer-events: none !important;
  user-select: none !important;
}
@media print { :host { display: none !important; } }
`;

/** Events that are stopped here: what the reader does in the card is not for the page to know. */
const SHIELDED = [
  ...['click', 'auxclick', 'dblclick', 'contextmenu', 'wheel', 'selectstart', 'dragstart'],
  ...['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'touchstart', 'touchmove', 'touchend'],
  ...['keydown', 'keypress', 'keyup', 'focusin', 'focusout', 'copy', 'cut'],
];

/** All hosts of this script: two cards may be open at once. */
const hosts = new WeakSet<Element>();

/** Whether an element is the host of any card. */
export function isCardHost(element: Element): boolean {
  return hosts.has(element);
}

export class CardHost {
  /** For the card's content. */
  readonly root: ShadowRoot;
  readonly #host: HTMLElement;

  /**
   * Puts the host into a layer of the page (`layerOf`) and on top of everything.
   *
   * @param css the style of the content
   * @throws InvalidStateError where the document can no longer show anything; leaves nothing
   */
  constructor(layer: Element | ShadowRoot, css: string) {
    const host = document.createElement(HOST_NAME);
    this.#host = host;
    hosts.add(host);
    this.root = host.attachShadow({ mode: 'closed' });
    addStyle(this.root, HOST_CSS + css);
    for (const type of SHIELDED) {
      this.root.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
    }
    host.popover = 'manual';
    // Without a title of its own it would show that of the layer as a tooltip.
    host.title = '';
    layer.append(host);
    try {
      host.showPopover();
    } catch (error) {
      // The page removed it in a `beforetoggle` listener; `isShown` is false then.
      if (!host.isConnected) return;
      host.remove();
      throw error;
    }
  }

  /** Whether it is still shown: pages may remove elements that aren't theirs. */
  get isShown(): boolean {
    return this.#host.isConnected && this.#host.matches(':popover-open');
  }

  /** Whether the focus is in it. */
  get hasFocus(): boolean {
    return (this.#host.getRootNode() as Document | ShadowRoot).activeElement === this.#host;
  }

  /** Whether it is within an element. */
  isIn(element: Element): boolean {
    return element.contains(this.#host);
  }

  /** Whether an element is the host. */
  is(element: unknown): boolean {
    return element === this.#host;
  }

  /** Moves it above what was added to the top layer after it. */
  raise(): void {
    if (!this.isShown) return;
    this.#host.hidePopover();
    if (this.#host.isConnected) this.#host.showPopover();
  }

  /** The factor by which the page's CSS `zoom` enlarges the content. */
  get zoom(): number {
    return this.#host.currentCSSZoom || 1;
  }

  /** Removes it from the page. */
  remove(): void {
    this.#host.remove();
  }
}

/**
 * Styles a tree by a constructed sheet, to which no CSP applies. Firefox before 153 accepts
 * none from content scripts (assigning throws, bug 1928865); there a `style` element works,
 * because those that extensions add are exempt from the page's CSP.
 */
export function addStyle(root: Document | ShadowRoot, css: string): void {
  const document = root instanceof ShadowRoot ? root.ownerDocument : root;
  // A sheet can only be used in the document it was made for.
  const view = document.defaultView as (Window & typeof globalThis) | null;
  try {
    const sheet = new (view ?? globalThis).CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = document.createElement('style');
    style.textContent = css;
    (root instanceof ShadowRoot ? root : document.head).append(style);
  }
}
