/**
 * The one element that Glossa puts into a page, and only while a card is open or about to
 * open. It is in the top layer, holds everything in a closed shadow root, and leaves no
 * trace. Must never carry a style attribute that a CSP could refuse, nor change the page's
 * scroll size.
 */

/**
 * A name that every page has, so that it tells nobody that Glossa is here. Never one with a
 * hyphen: a page could define it as a custom element, whose internals give a closed shadow
 * root away (`ElementInternals.shadowRoot`).
 */
const HOST = 'div';

/** What the closed shadow root holds has this attribute, for `removeOwnHosts`. */
export const OWN = 'data-glossa';

/**
 * The page's `*` rules reach the host, even `all: unset !important`. Among important
 * rules those inside the shadow tree win (CSS Cascade 5, "context"). Of size nil, so that
 * the page beneath stays within reach.
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

/** Events that end here: what the reader does in the host is not the page's concern. */
const SHIELDED = [
  ...['click', 'auxclick', 'dblclick', 'contextmenu', 'wheel', 'selectstart', 'dragstart'],
  ...['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'touchstart', 'touchmove', 'touchend'],
  ...['keydown', 'keypress', 'keyup', 'focusin', 'focusout', 'copy', 'cut'],
];

export class CardHost {
  /** For the card's content. */
  readonly root: ShadowRoot;
  readonly #host: HTMLElement;

  /**
   * Puts the host into a layer of the page (`layerOf`) and on top of everything.
   *
   * @param css the style of the content
   * @throws InvalidStateError where the document can show nothing any more; nothing is left then
   */
  constructor(layer: Element | ShadowRoot, css: string) {
    const host = document.createElement(HOST);
    this.#host = host;
    this.root = host.attachShadow({ mode: 'closed' });
    addStyle(this.root, HOST_CSS + css);
    for (const type of SHIELDED) {
      this.root.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
    }
    host.popover = 'manual';
    // Keeps the tooltip of a titled layer away from the card.
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

  /** Whether it is still where it was put: pages may take foreign elements away. */
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

  /** Puts it above what came into the top layer after it. */
  raise(): void {
    if (!this.isShown) return;
    this.#host.hidePopover();
    if (this.#host.isConnected) this.#host.showPopover();
  }

  /** How much larger the page's CSS `zoom` makes what is in the host. */
  get zoom(): number {
    return this.#host.currentCSSZoom || 1;
  }

  /** Takes it out of the page. */
  remove(): void {
    this.#host.remove();
  }
}

/**
 * Styles a tree by a constructed sheet, which no CSP has a say in. Older Firefox takes none
 * from content scripts (assigning throws, bug 1928865; 153 takes them); there a `style`
 * element works, because those that extensions make are exempt from the page's CSP.
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
