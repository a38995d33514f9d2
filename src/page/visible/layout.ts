/** Where elements are in the layout, if they are in it at all. */

import { elementAround } from '../../dom/ancestors';
import { hasAttribute, isElement, isRendered, parentOf, slotOf } from '../../dom/safe-node';
import { shadowOf } from '../../dom/shadow-roots';

/**
 * Whether the direct content of an element is laid out and visible. Doesn't query elements in a
 * part that the browser skips: Chromium would lay it out to answer, and warn in the console.
 */
export function isLaidOut(element: Element): boolean {
  const boxless: Element[] = [];
  let at: Element | null = element;
  while (at && !isRendered(at)) {
    boxless.push(at);
    at = parentInLayout(at);
  }
  if (!at || skips(at)) return false;
  // `display: contents` has no box, but what is in it may.
  if (boxless.some((each) => getComputedStyle(each).display !== 'contents')) return false;
  return getComputedStyle(element).visibility === 'visible';
}

/**
 * The element around another whose content the browser hasn't laid out because it is far from
 * the viewport (`content-visibility: auto`); null if there is none.
 */
export function lazyAround(element: Element): Element | null {
  const now = { contentVisibilityAuto: true };
  if (isRendered(element, now)) return null;
  let at = parentInLayout(element);
  while (at && !isRendered(at, now)) at = parentInLayout(at);
  return at && getComputedStyle(at).contentVisibility === 'auto' ? at : null;
}

/** Whether the browser shows an element but not its direct content. */
function skips(element: Element): boolean {
  if (element.localName === 'details') return !hasAttribute(element, 'open');
  return getComputedStyle(element).contentVisibility === 'hidden';
}

/** The element that contains a node in the layout: a slot, a parent or a host. */
export function parentInLayout(node: Node): Element | null {
  const parent = parentOf(node);
  const slot = parent && isElement(parent) ? slotIn(parent, node) : null;
  return slot ?? elementAround(node);
}

/** The slot of a host's shadow tree in which one of its children is shown. */
function slotIn(host: Element, child: Node): Element | null {
  if (isElement(child)) {
    const slot = slotOf(child);
    if (slot) return slot;
  }
  const shadow = shadowOf(host);
  if (!shadow) return null;
  for (const slot of shadow.querySelectorAll('slot')) {
    if (slot.assignedNodes().includes(child)) return slot;
  }
  return null;
}
