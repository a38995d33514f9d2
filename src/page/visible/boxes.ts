/** Boxes in CSS px of the viewport, and what is left of one within others. Pure. */
import type { Box } from '../../dom/boxes';

/** A stretch along one axis (CSS px of the viewport). */
export type Span = readonly [from: number, to: number];

/** Something that cuts off what is outside it. */
export interface Clip {
  readonly box: Box;
  /**
   * Where a box that the reader can scroll holds text that comes into it, for each axis; null
   * where it doesn't scroll along that axis.
   */
  readonly scroll: { readonly x: Span | null; readonly y: Span | null };
  /** What cuts off this one. */
  readonly outer: Clip | null;
}

export const NO_SCROLL: Clip['scroll'] = { x: null, y: null };

/**
 * Length (text heights) of a piece of text that is enough to read by scrolling: some five
 * letters. A long phrase may be wider than the box that it is scrolled in.
 */
const READABLE_PIECE = 2;

/**
 * Whether the reader can get to see at least half of a text's box, along each axis: it is
 * inside all that clips it, now or after scrolling.
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
 * @param least how much of the text must be left (px)
 * @param piece how much is enough where it can be scrolled (px)
 * @returns where the text may be, for what is around the clip; null where it can't be seen
 */
function along(text: Span, port: Span, scroll: Span | null, least: number, piece: number) {
  const reach = scroll ?? port;
  const left: Span = [Math.max(text[0], reach[0]), Math.min(text[1], reach[1])];
  const enough = scroll ? Math.min(least, piece) : least;
  if (left[1] - left[0] < enough) return null;
  if (!scroll) return left;
  // It can be brought to any place in the box.
  return port[1] - port[0] < enough ? null : port;
}
