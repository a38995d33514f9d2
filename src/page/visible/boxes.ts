/** Boxes in CSS px of the viewport, and how much of one is visible within others. Pure. */
import type { Box } from '../../dom/boxes';

/** A stretch along one axis (CSS px of the viewport). */
export type Span = readonly [from: number, to: number];

/** A box that cuts off what is outside it. */
export interface Clip {
  readonly box: Box;
  /**
   * For each axis, where the content is that the reader can scroll into the box; null if it
   * doesn't scroll along that axis.
   */
  readonly scroll: { readonly x: Span | null; readonly y: Span | null };
  /** What cuts off this one. */
  readonly outer: Clip | null;
}

export const NO_SCROLL: Clip['scroll'] = { x: null, y: null };

/**
 * This length of text (in text heights, about five letters) is enough to read by scrolling. A
 * long phrase may be wider than the box that it is scrolled in.
 */
const READABLE_PIECE = 2;

/**
 * Whether the reader can see at least half of a text's box along each axis: it is inside all
 * boxes that clip it, now or after scrolling.
 */
export function isWithin(text: Box, clip: Clip | null): boolean {
  const half = { x: (text.right - text.left) / 2, y: (text.bottom - text.top) / 2 };
  const piece = READABLE_PIECE * 2 * Math.min(half.x, half.y);
  let x: Span = [text.left, text.right];
  let y: Span = [text.top, text.bottom];
  for (let at = clip; at; at = at.outer) {
    const { box, scroll } = at;
    const alongX = along(x, [box.left, box.right], scroll.x, half.x, piece);
    const alongY = along(y, [box.top, box.bottom], scroll.y, half.y, piece);
    if (!alongX || !alongY) return false;
    [x, y] = [alongX, alongY];
  }
  return true;
}

/**
 * One axis of one clip.
 *
 * @param least how much (px) of the text must be visible
 * @param piece how much (px) is enough if the text can be scrolled
 * @returns where the text may be, for the clip around this one; null if it can't be seen
 */
function along(text: Span, port: Span, scroll: Span | null, least: number, piece: number) {
  const reach = scroll ?? port;
  const left: Span = [Math.max(text[0], reach[0]), Math.min(text[1], reach[1])];
  const enough = scroll ? Math.min(least, piece) : least;
  if (left[1] - left[0] < enough) return null;
  if (!scroll) return left;
  // It can be scrolled to any place in the box.
  return port[1] - port[0] < enough ? null : port;
}
