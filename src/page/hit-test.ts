/**
 * Which hit is at a point. The caret API finds the text (0.1 ms in Chromium, 0.02 ms in
 * Firefox; `highlightsFromPoint` takes 2 ms at 1,000 ranges). The hit's own rectangles confirm
 * it, because the caret API also answers for points far from any text. It doesn't find text
 * without pointer events, nor text below something transparent (a link laid over a whole
 * teaser); such text is found by its rectangles alone.
 */
import { type Box, boxContains } from '../dom/boxes';
import { rectsOfText } from './hit-ranges';
import type { HitStore, PageHit } from './hits';
import { type PageTexts, UNDIVIDED } from './page-texts';
import { isUncovered } from './uncovered';

/** A pointer this close to a hit counts as on it (CSS px): rectangles have fractions. */
const SLACK = 1;

/**
 * The shown hit at a point of the viewport (CSS px), or null.
 *
 * @param shadowRoots roots whose text is found too, open or closed
 * @param near elements with marked hits, to be searched if the caret API finds nothing
 * @param texts the page's texts, where marks divide them
 */
export function hitAtPoint(
  store: HitStore,
  x: number,
  y: number,
  shadowRoots: readonly ShadowRoot[],
  near: () => Iterable<Element> = () => [],
  texts: PageTexts = UNDIVIDED,
): PageHit | null {
  const isThere = (box: Box) => boxContains(box, { x, y }, SLACK);
  const isAt = (hit: PageHit) => rectsOfText(hit, texts).some(isThere);
  const caret = document.caretPositionFromPoint?.(x, y, { shadowRoots: [...shadowRoots] });
  if (caret?.offsetNode.nodeType === 3) {
    const at = texts.toWhole(caret.offsetNode, caret.offset);
    const hit = at && store.shownAt(at.node, at.offset).find(isAt);
    if (hit) return hit;
    if (boxesBeside(caret.offsetNode as Text, caret.offset).some(isThere)) return null;
  }
  for (const box of near()) {
    if (!isThere(box.getBoundingClientRect())) continue;
    const roots = [box, ...shadowRoots.filter(({ host }) => host === box)];
    for (const block of roots.flatMap((root) => [...store.at(root)])) {
      const hit = block.hits.find((one) => one.shown && isAt(one));
      const within = hit?.segments[0]?.node.parentNode;
      if (hit && within && isUncovered(within, x, y)) return hit;
    }
  }
  return null;
}

/** The boxes of the letters beside an offset. */
function boxesBeside(node: Text, offset: number): DOMRect[] {
  const range = node.ownerDocument.createRange();
  range.setStart(node, Math.max(offset - 1, 0));
  range.setEnd(node, Math.min(offset + 1, node.data.length));
  return [...range.getClientRects()];
}
