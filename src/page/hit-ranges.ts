/** Where a hit is, in the browser's terms. */
import { lineBoxes } from '../dom/ranges';
import { isStillIn, type PageHit } from './hits';
import { type PageTexts, UNDIVIDED } from './page-texts';

/**
 * The hit's text as a range, as far as its text nodes still reach; null where it has none.
 *
 * @param texts the page's texts, where marks divide them
 */
export function rangeOf({ segments }: PageHit, texts: PageTexts = UNDIVIDED): Range | null {
  const first = segments[0];
  const last = segments.at(-1);
  if (!first || !last) return null;
  const start = texts.toPart({ node: first.node, offset: first.start });
  // By its last letter: another piece may begin right behind it.
  const end = texts.toPart({ node: last.node, offset: last.end - 1 });
  const range = first.node.ownerDocument.createRange();
  range.setStart(start.node, Math.min(start.offset, start.node.length));
  range.setEnd(end.node, Math.min(end.offset + 1, end.node.length));
  return range;
}

/** The same for a highlight: it doesn't follow the page's changes, and so costs them no time. */
export function staticRangeOf({ segments }: PageHit): StaticRange | null {
  const first = segments[0];
  const last = segments.at(-1);
  if (!first || !last) return null;
  return new StaticRange({
    startContainer: first.node,
    startOffset: first.start,
    endContainer: last.node,
    endOffset: last.end,
  });
}

/**
 * Client rectangles (CSS px) of a hit's text, one a line; none where it is gone or not laid out.
 *
 * @param texts the page's texts, where marks divide them
 */
export function rectsOfText(hit: PageHit, texts: PageTexts = UNDIVIDED): DOMRect[] {
  const range = isStillIn(hit, texts) ? rangeOf(hit, texts) : null;
  return range ? lineBoxes(range) : [];
}
