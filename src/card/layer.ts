/**
 * Which layer of the page a card must stand in. Looks at the page, changes nothing.
 */

/**
 * Layers that stand above the document. A card outside an open modal dialog would be
 * inert; one outside an open popover would close it by being clicked; focus traps take
 * focus back from whatever is outside an `aria-modal` element.
 */
const LAYER = ':modal, :popover-open, [aria-modal="true" i]';

/**
 * Where the card's host is to be put so that it can be seen and used: the innermost layer
 * around `node` (modal dialog, fullscreen element, page popover), else the document's
 * root element. Looks out of shadow trees.
 */
export function layerOf(node: Node): Element | ShadowRoot {
  let inside: ShadowRoot | null = null;
  for (let at: Node | null = node; at; at = at.parentNode ?? hostOf(at)) {
    if (isShadowRoot(at)) {
      inside = at;
    } else if (isElementNode(at) && at.matches(LAYER)) {
      // Children of a shadow host are laid out only where a slot takes them in.
      return inside?.host === at ? inside : at;
    }
  }
  return node.ownerDocument?.documentElement ?? document.documentElement;
}

/** The element that a shadow root belongs to; null for any other node. */
export function hostOf(node: Node): Element | null {
  return isShadowRoot(node) ? node.host : null;
}

/** By its type, not by `instanceof`: a node may come from another frame's document. */
export function isElementNode(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}

function isShadowRoot(node: Node): node is ShadowRoot {
  return node.nodeType === Node.DOCUMENT_FRAGMENT_NODE && 'host' in node;
}
