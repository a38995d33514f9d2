/** Which layer of the page a card has to be in. Reads the page, changes nothing. */
import { parentAcross } from '../dom/ancestors';
import { isElement, isShadow, matches } from '../dom/safe-node';

/**
 * Layers above the document. A card outside an open modal dialog would be inert. A click on a
 * card outside an open popover would close the popover. Focus traps take the focus back from
 * everything outside an `aria-modal` element.
 */
const LAYER = ':modal, :popover-open, [aria-modal="true" i]';

/**
 * Where to put the card's host so that it can be seen and used: the innermost layer around
 * `node` (modal dialog, fullscreen element, page popover), else the document's root element.
 * Goes through shadow roots.
 */
export function layerOf(node: Node): Element | ShadowRoot {
  let inside: ShadowRoot | null = null;
  for (let at: Node | null = node; at; at = parentAcross(at)) {
    if (isShadow(at)) {
      inside = at;
    } else if (isElement(at) && matches(at, LAYER)) {
      // Children of a shadow host are laid out only if they have a slot.
      return inside?.host === at ? inside : at;
    }
  }
  return node.ownerDocument?.documentElement ?? document.documentElement;
}
