/** The blocks that a page's text is divided into, and what divides it. */

import { Climb } from '../../dom/ancestors';
import { isShadow, matches, parentOf, typeOf } from '../../dom/safe-node';
import { INLINE, SKIPPED, tagKind, UNREAD, UNREAD_SELECTOR } from '../../dom/tags';
import { textStart } from '../../dom/text-start';
import { isCode } from './code';

/** A run of text in which terms are looked for. */
export interface Block {
  /** The block element (or shadow root) the text is directly in. */
  readonly root: Element | ShadowRoot;
  readonly text: string;
  readonly nodes: readonly Text[];
  /** Where each node's data begins in `text`; below zero in later parts of a long node. */
  readonly starts: readonly number[];
  /** Offsets at which a word may be two, because boxes meet there. Only the layout decides. */
  readonly doubts?: readonly number[];
  /** Of two blocks from one reading of a tree, the one with the lower number comes first. */
  readonly order?: number;
}

/** What is given the blocks of a page as they are read. */
export interface Collected {
  /** Called for each block, within one tree in document order. */
  block(block: Block): void;
  /** Called for each shadow root; its text comes after that of the tree around it. */
  shadow(root: ShadowRoot): void;
}

/** Blocks from one reading of a tree have the same `order` divided by this. */
export const ORDERS = 2 ** 26;

/** Answers whether text in a node is read: neither the node nor an ancestor is skipped. */
export function readClimb(): Climb<boolean> {
  return new Climb<boolean>(
    (at) => (typeOf(at) === 1 && isUnread(at as Element) ? false : undefined),
    true,
  );
}

function isUnread(element: Element): boolean {
  const kind = tagKind(element.localName);
  return (
    kind === SKIPPED ||
    kind === UNREAD ||
    matches(element, UNREAD_SELECTOR) ||
    (element.localName === 'pre' && isCode(element))
  );
}

/** Elements that count as inline although their names mean a block. */
const inlined = new WeakSet<Node>();

/** Whether a node is an element whose text belongs to the block around it. */
export function isInline(node: Node): node is Element {
  return (
    node.nodeType === 1 && (tagKind((node as Element).localName) === INLINE || inlined.has(node))
  );
}

/** Elements into which libraries split a heading's letters or words (SplitType, GSAP). */
export const SPLIT_SELECTOR = 'div[style*="inline-block"]';

/** A longer text (UTF-16 units, white space included) is not a letter or word of a heading. */
const MAX_SPLIT_UNITS = 200;

/** Treats an element that matches `SPLIT_SELECTOR` as inline if its text is a letter or a word. */
export function inlineSplit(element: Element): boolean {
  const split = /^\s*\S{1,40}\s*$/.test(textStart(element, MAX_SPLIT_UNITS));
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
  return at && rootAt(at);
}

/** The same for many nodes; asked about a node's parent. */
export function rootClimb(): Climb<Element | ShadowRoot | null> {
  return new Climb((at) => (isInline(at) ? undefined : rootAt(at)), null);
}

function rootAt(node: Node): Element | ShadowRoot | null {
  return isShadow(node) || typeOf(node) === 1 ? (node as Element | ShadowRoot) : null;
}

/** Whether a text node of a block has become shorter since the block was read. */
export function wasDivided({ text, nodes, starts }: Block): boolean {
  return nodes.some((node, i) => {
    const end = starts[i + 1] ?? text.length;
    return node.length < end - (starts[i] as number);
  });
}
