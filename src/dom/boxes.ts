/** Points and boxes of the viewport, in CSS px from its top left corner. Pure. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A `DOMRect` is one. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Whether a point is in a box or within `slack` px of it. Edges count. */
export function boxContains(box: Box, { x, y }: Point, slack = 0): boolean {
  return (
    x >= box.left - slack &&
    x <= box.right + slack &&
    y >= box.top - slack &&
    y <= box.bottom + slack
  );
}

/** How far (px) a point is from a box; 0 inside. */
export function distance(box: Box, { x, y }: Point): number {
  const dx = Math.max(box.left - x, 0, x - box.right);
  const dy = Math.max(box.top - y, 0, y - box.bottom);
  return Math.hypot(dx, dy);
}

/** Whether two boxes share more than an edge. */
export function boxesOverlap(one: Box, other: Box): boolean {
  return (
    one.left < other.right &&
    other.left < one.right &&
    one.top < other.bottom &&
    other.top < one.bottom
  );
}

/**
 * Which of a term's boxes is nearest to a point: a term on two lines has two boxes.
 *
 * @returns its index; 0 without a point, -1 without boxes
 */
export function nearest(boxes: readonly Box[], point: Point | null): number {
  if (!point) return boxes.length === 0 ? -1 : 0;
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  boxes.forEach((box, at) => {
    const away = distance(box, point);
    if (away < least) {
      least = away;
      best = at;
    }
  });
  return best;
}
