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
/** Whether a node is an element whose text belongs to the block around it. */
export function isInline(node: Node): node is Element {
  return node.nodeType === 1 && kindOf((node as Element).localName) === INLINE;
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

/**
 * Whether an element between two neighbouring text nodes is laid out as a block although
 * its name says inline (`span { display: block }`, flex items): then what looks like one
 * word is two.
 */
export function isSplitBetween(before: Text, after: Text, root: Node): boolean {
  return isBlockLike(before, after, root) || isBlockLike(after, before, root);
}

/** Computed `display` of what flows with the text; empty outside the document. */
const FLOWS = /^(|inline|contents|ruby\S*)$/;

/** Whether, from `node` up to where `other` is inside too, an element is shown as a block. */
function isBlockLike(node: Text, other: Text, root: Node): boolean {
  for (let at = node.parentElement; at && at !== root; at = at.parentElement) {
    if (at.contains(other)) return isFlexible(at);
    // A footnote's number is no part of the word it stands at.
    if (at.localName === 'sup') return true;
    const { display, position, cssFloat } = getComputedStyle(at);
    if (!FLOWS.test(display) || /left|right/.test(cssFloat)) return true;
    if (position === 'absolute' || position === 'fixed') return true;
  }
  return root instanceof Element && isFlexible(root);
}

/** Children of flex and grid containers are blocks, whatever they are themselves. */
function isFlexible(element: Element): boolean {
  return /flex|grid/.test(getComputedStyle(element).display);
}
