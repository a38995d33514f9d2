/**
 * The order in which a page is read, across its shadow trees: the content of a shadow tree
 * comes where its host begins, before the host's own content. Reads the page, changes nothing.
 */

import { isShadow, rootOf } from '../dom/safe-node';
import { rangeOf } from './hit-ranges';
import type { PageHit } from './hits';
import { ORDERS } from './reading/blocks';

/** Compares hits by their position, for sorting. */
export function byPosition(a: PageHit, b: PageHit): number {
  const [first, second] = [a.segments[0], b.segments[0]];
  if (!first || !second) return 0;
  if (first.node === second.node) return first.start - second.start;
  // From one reading. Asking the browser takes time with the number of elements between them.
  if (a.order !== undefined && b.order !== undefined) {
    const isSame = Math.floor(a.order / ORDERS) === Math.floor(b.order / ORDERS);
    if (isSame) return a.order - b.order || a.start - b.start;
  }
  return compareNodes(first.node, second.node);
}

/**
 * Where a hit is relative to a range: -1 before it, 1 after it, 0 if the two touch; null if
 * they are in different documents.
 */
export function positionRelativeTo(hit: PageHit, range: Range): -1 | 0 | 1 | null {
  const own = rangeOf(hit);
  if (!own) return null;
  const text = own.startContainer;
  const host = liftedTo(rootOf(range.startContainer), text);
  if (!host) return null;
  if (host !== text) own.selectNode(host);
  if (range.comparePoint(own.endContainer, own.endOffset) < 0) return -1;
  return range.comparePoint(own.startContainer, own.startOffset) > 0 ? 1 : 0;
}

function compareNodes(a: Node, b: Node): number {
  const roots = new Set(rootsAround(a));
  const common = rootsAround(b).find((root) => roots.has(root));
  const one = common && liftedTo(common, a);
  const other = common && liftedTo(common, b);
  if (!one || !other) return 0;
  return one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** The trees around a node, from its own to the document. */
function rootsAround(node: Node): Node[] {
  const roots: Node[] = [];
  for (let at: Node | null = node; at; ) {
    const root = rootOf(at);
    roots.push(root);
    at = isShadow(root) ? root.host : null;
  }
  return roots;
}

/** The node itself if it is in the tree of `root`, or the host in that tree that it is inside. */
function liftedTo(root: Node, node: Node): Node | null {
  let at = node;
  for (;;) {
    const own = rootOf(at);
    if (own === root) return at;
    if (!isShadow(own)) return null;
    at = own.host;
  }
}
