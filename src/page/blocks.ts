/** What a page's text is divided into, and where its divisions lie. */

import { INLINE, kindOf, SKIPPED_SELECTOR, UNREAD_SELECTOR } from './tags';
import { closest, isShadow, parentOf, rootOf, typeOf } from './unclobbered';

/** A run of text that a term may stand in. */
export interface Block {
  /** The block element (or shadow root) the text is directly in. */
  readonly root: Element | ShadowRoot;
  readonly text: string;
  readonly nodes: readonly Text[];
  /** Where each node's data begins in `text`; below zero where a long node is cut. */
  readonly starts: readonly number[];
  /** Offsets at which a word may be two, as the layout will tell: boxes meet there. */
  readonly doubts?: readonly number[];
}

/** Whether text in `node` may be read: neither it nor an ancestor is skipped. */
export function isRead(node: Element | ShadowRoot): boolean {
  const unread = `${SKIPPED_SELECTOR},${UNREAD_SELECTOR}`;
  for (let at: Element | null = elementOf(node); at; at = hostOf(at)) {
    if (closest(at, unread)) return false;
  }
  return true;
}

function elementOf(node: Element | ShadowRoot): Element {
  return isShadow(node) ? node.host : node;
}

/** The host of the shadow tree that an element is in. */
function hostOf(element: Element): Element | null {
  const root = rootOf(element);
  return isShadow(root) ? root.host : null;
}

/** Elements that count as inline although their names say block. */
const inlined = new WeakSet<Node>();

/** Whether a node is an element whose text belongs to the block around it. */
export function isInline(node: Node): node is Element {
  return (
    node.nodeType === 1 && (kindOf((node as Element).localName) === INLINE || inlined.has(node))
  );
}

/** What libraries that split a heading into letters or words make of it (SplitType, GSAP). */
export const SPLIT_SELECTOR = 'div[style*="inline-block"]';

/** Takes an element of `SPLIT_SELECTOR` for inline if it holds a letter or a word. */
export function inlineSplit(element: Element): boolean {
  const split = /^\s*\S{1,40}\s*$/.test(element.textContent);
  if (split) inlined.add(element);
  return split;
}

/**
 * The nearest block element (or shadow root) around a node.
 *
 * @returns null for a node that is in no tree.
 */
export function blockRootOf(node: Node): Element | ShadowRoot | null {
  let at = parentOf(node);
  while (at && isInline(at)) at = at.parentNode;
  return at && (isShadow(at) || typeOf(at) === 1) ? (at as Element | ShadowRoot) : null;
}
