/** Whether the page has made a text inert for now. */

import { hasAttribute } from '../../dom/safe-node';
import { parentInLayout } from './layout';

/**
 * Returns whether a node is inert as the page is now: the page has hidden it from pointer,
 * keyboard and assistive technology, or a modal dialog is open and the node is outside it.
 */
export function inertNow(): (node: Node) => boolean {
  const modals = [...document.querySelectorAll('dialog:modal')];
  return (node) => {
    let isInModal = modals.length === 0;
    for (let at = parentInLayout(node); at; at = parentInLayout(at)) {
      if (hasAttribute(at, 'inert')) return true;
      if (modals.includes(at)) isInModal = true;
    }
    return !isInModal;
  };
}
