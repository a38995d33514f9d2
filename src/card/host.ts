/**
 * The only kind of element that Glossa puts into a page, and only while a card is open or about
 * to open. It holds everything in a closed shadow root, and leaves no trace. What it shows is in
 * the top layer, not the host itself: the page can place boxes over the content of the host by
 * styling the host's `::before` and `::after`, but none over the top layer. Must never have a
 * style attribute, which a CSP could refuse, nor change the page's scroll size.
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
:host::before, :host::after, :host::backdrop { content: none !important; display: none !important; }
::backdrop { display: none !important; }
@media print { :host { display: none !important; } }
`;

/** Events that are stopped here: what the reader does in the card is not for the page to know. */
const SHIELDED = [
  ...['click', 'auxclick', 'dblclick', 'contextmenu', 'wheel', 'selectstart', 'dragstart'],
  ...['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'touchstart', 'touchmove', 'touchend'],
  ...['keydown', 'keypress', 'keyup', 'focusin', 'focusout', 'copy', 'cut'],
];

/** All hosts of this script, and what they show: two cards may be open at once. */
const own = new WeakSet<Element>();

/** Whether an element is the host of any card, or what it shows. */
export function isCardHost(element: Element): boolean {
  return own.has(element);
}

export class CardHost {
  /** For the card's content. */
  readonly root: ShadowRoot;
  readonly #host: HTMLElement;
  readonly #shown: HTMLElement;

  /**
   * Puts the host into a layer of the page (`layerOf`), and an element in it on top of everything.
   *
   * @param css the style of the element
   * @throws InvalidStateError where the document can no longer show anything; leaves nothing
   */
  constructor(layer: Element | ShadowRoot, css: string, shown: HTMLElement) {
    const host = document.createElement(HOST_NAME);
    this.#host = host;
    this.#shown = shown;
    own.add(host);
    own.add(shown);
    this.root = host.attachShadow({ mode: 'closed' });
    addStyle(this.root, HOST_CSS + css);
    for (const type of SHIELDED) {
      this.root.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
    }
    // Without a title of its own it would show that of the layer as a tooltip.
    host.title = '';
    shown.popover = 'manual';
    this.root.append(shown);
    layer.append(host);
    try {
      shown.showPopover();
    } catch (error) {
      host.remove();
      throw error;
    }
  }

  /** Whether it is still shown: pages may remove elements that aren't theirs. */
  get isShown(): boolean {
    return this.#host.isConnected && this.#shown.matches(':popover-open');
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
    this.#shown.hidePopover();
    if (this.#host.isConnected) this.#shown.showPopover();
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
