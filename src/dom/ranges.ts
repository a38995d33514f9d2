/** Boxes of text and of elements that may run over several lines. */

/** The boxes (CSS px of the viewport) of a range or an element that have an area, one a line. */
export function lineBoxes(of: Range | Element): DOMRect[] {
  return [...of.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
}
