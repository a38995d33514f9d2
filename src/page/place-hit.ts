/** Finds the text nodes that a hit is in. Reads the page, changes nothing. */
import type { Hit } from '../matching/hit';
import type { PageHit, TextSegment } from './hits';
import { type PageTexts, UNDIVIDED } from './page-texts';
import type { Block } from './reading/blocks';
import { isInEditor } from './reading/edited';
import { isSplitBetween } from './reading/split-texts';

/**
 * @param texts the text of the block's nodes, where marks divide them. Default: none do
 * @returns the hit's place in the page; null if a block-like element divides it, if it has
 *   become editable, or if the page has changed since the block was read
 */
export function placeHit(block: Block, hit: Hit, texts: PageTexts = UNDIVIDED): PageHit | null {
  const { entry, start, end, shown, reason } = hit;
  const { root, order } = block;
  const term = block.text.slice(start, end);
  const at = nodeIndexAt(block, start);
  if (isWithin(block, at, end)) {
    const node = block.nodes[at] as Text;
    const from = start - (block.starts[at] as number);
    const to = from + term.length;
    if (texts.sliceOf(node, from, to) !== term || !node.isConnected) return null;
    // The block's own element was checked when it was read, and asking for styles takes long.
    if (node.parentNode !== root && isInEditor(node)) return null;
    const segments = [{ node, start: from, end: to }];
    return { entry, start, order, term, shown, reason, segments, texts: [term], root };
  }
  const segments = segmentsOf(block, start, end, texts);
  if (areApart(segments, root) || segments.some(({ node }) => isInEditor(node))) return null;
  const found = segments.map(({ node, start, end }) => texts.sliceOf(node, start, end));
  if (found.join('') !== term || !segments.every(({ node }) => node.isConnected)) return null;
  return { entry, start, order, term, shown, reason, segments, texts: found, root };
}

/** Whether the layout divides [start, end) of a block's text (UTF-16 units). */
export function isDivided(
  block: Block,
  start: number,
  end: number,
  texts: PageTexts = UNDIVIDED,
): boolean {
  if (isWithin(block, nodeIndexAt(block, start), end)) return false;
  return areApart(segmentsOf(block, start, end, texts), block.root);
}

/** Whether text of a block up to `end` that begins in its node at index `at` also ends there. */
function isWithin({ starts }: Block, at: number, end: number): boolean {
  const next = starts[at + 1];
  return next === undefined || end <= next;
}

/** The parts of text nodes that [start, end) of a block's text is in. */
function segmentsOf(block: Block, from: number, to: number, texts: PageTexts): TextSegment[] {
  const segments: TextSegment[] = [];
  for (let i = nodeIndexAt(block, from); i < block.nodes.length; i++) {
    const node = block.nodes[i] as Text;
    const base = block.starts[i] as number;
    if (base >= to) break;
    const start = Math.max(from - base, 0);
    const end = Math.min(to - base, texts.lengthOf(node));
    if (end > start) segments.push({ node, start, end });
  }
  return segments;
}

function areApart(segments: readonly TextSegment[], root: Node): boolean {
  if (segments.length < 2) return false;
  let before: Text | undefined;
  let spaced = false;
  return segments.some(({ node }) => {
    const { data } = node;
    // White space alone has no box of its own: the texts around it are compared.
    if (data.trim() === '') {
      spaced = true;
      return false;
    }
    spaced ||= /\s$/.test(before?.data ?? '') || /^\s/.test(data);
    const apart = before !== undefined && isSplitBetween(before, node, root, spaced);
    before = node;
    spaced = false;
    return apart;
  });
}

/** Index of the node that holds offset `at` of the block's text (binary search). */
export function nodeIndexAt(block: Block, at: number): number {
  let low = 0;
  let high = block.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((block.starts[middle] as number) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
