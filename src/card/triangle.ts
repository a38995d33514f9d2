/**
 * The safe triangle: the way that a pointer takes from a term to its card. While the pointer
 * is there, the card stays open, even over other terms. Pure geometry.
 *
 *        apex: where the pointer was last on the term
 *         ·
 *        / \
 *       /   \        the two corners of the card that are
 *      /     \       farthest apart as seen from the apex
 *     ┌───────┐
 *     │ card  │
 */
import { type Box, boxContains, type Point } from '../dom/boxes';

/** The card counts as this much larger (px), because hands don't move along edges. */
const SLACK_PX = 6;

/**
 * Whether a point lies in the triangle between a point on the term and the card.
 *
 * @param apex where the pointer was last on the term
 */
export function inSafeTriangle(point: Point, apex: Point, card: Box): boolean {
  const box = {
    left: card.left - SLACK_PX,
    top: card.top - SLACK_PX,
    right: card.right + SLACK_PX,
    bottom: card.bottom + SLACK_PX,
  };
  // The edge counts as inside; and from a card that covers its term, there is no way.
  if (boxContains(box, point)) return true;
  if (boxContains(box, apex)) return false;
  const [one, other] = widestCorners(apex, box);
  return inTriangle(point, apex, one, other);
}

/** The two corners of a box that subtend the widest angle at a point outside it. */
function widestCorners(from: Point, box: Box): [Point, Point] {
  const corners: Point[] = [
    { x: box.left, y: box.top },
    { x: box.right, y: box.top },
    { x: box.right, y: box.bottom },
    { x: box.left, y: box.bottom },
  ];
  let pair: [Point, Point] = [corners[0] as Point, corners[1] as Point];
  let widest = -1;
  for (const one of corners) {
    for (const other of corners) {
      const angle = angleBetween(from, one, other);
      if (angle > widest) {
        widest = angle;
        pair = [one, other];
      }
    }
  }
  return pair;
}

/** Angle at `from` between the ways to two points, 0 to π. */
function angleBetween(from: Point, one: Point, other: Point): number {
  const [ax, ay, bx, by] = [one.x - from.x, one.y - from.y, other.x - from.x, other.y - from.y];
  return Math.abs(Math.atan2(ax * by - ay * bx, ax * bx + ay * by));
}

/** Whether `p` is in the triangle `a b c` or on its edges, clockwise or not. */
function inTriangle(p: Point, a: Point, b: Point, c: Point): boolean {
  const ab = side(p, a, b);
  const bc = side(p, b, c);
  const ca = side(p, c, a);
  return (ab >= 0 && bc >= 0 && ca >= 0) || (ab <= 0 && bc <= 0 && ca <= 0);
}

/** The sign says on which side of the line from `a` to `b` a point is. */
function side(p: Point, a: Point, b: Point): number {
  return (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x);
}
