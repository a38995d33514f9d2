/** Compares the rectangles of terms on the page. */
import { boxContains, type Point } from '../dom/boxes';
import type { CardHit } from './ports';

/** Whether a point is on a term, give or take 1 px, as rectangles have fractions. */
export function isOn(hit: CardHit, point: Point): boolean {
  return hit.rects().some((rect) => boxContains(rect, point, 1));
}

/** Whether two terms have the same rectangles, give or take 1 px. */
export function sameRects(some: readonly DOMRect[], others: readonly DOMRect[]): boolean {
  return (
    some.length === others.length &&
    some.every((rect, at) => {
      const other = others[at] as DOMRect;
      return Math.abs(rect.left - other.left) < 1 && Math.abs(rect.top - other.top) < 1;
    })
  );
}
