/**
 * Scrolls a hit to where it can be read with its card, at once and no farther than needed:
 * in every box that scrolls, then in the window, and in the pages around a frame.
 */

import { isShadow, parentOf } from '../../dom/safe-node';
import type { PageHit } from '../hits';

/** The part of the viewport's height in which a hit may stay where it is. */
const BAND = { top: 0.1, bottom: 0.7 };

/**
 * @param rectsOf the hit's client rectangles (CSS px) as they are when asked
 * @returns whether it can be seen there: not in a folded part of the page, or off its edge
 */
export function bringIntoView(hit: PageHit, rectsOf: () => readonly DOMRect[]): boolean {
  const element = hit.pieces[0]?.node.parentElement;
  if (!element) return false;
  // Of all ways to scroll only this one reaches the pages around a frame.
  element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  for (const box of scrollersOf(element)) {
    const [rect] = rectsOf();
    if (!rect) return false;
    const room = box.getBoundingClientRect();
    const top = outside(rect.top, rect.bottom, room.top, room.bottom);
    const left = outside(rect.left, rect.right, room.left, room.right);
    box.scrollBy({ top, left, behavior: 'instant' });
  }
  const [rect] = rectsOf();
  if (!rect) return false;
  const isRead = rect.top >= innerHeight * BAND.top && rect.bottom <= innerHeight * BAND.bottom;
  const top = isRead ? 0 : rect.top + rect.height / 2 - innerHeight / 2;
  const left = outside(rect.left, rect.right, 0, innerWidth);
  scrollBy({ top, left, behavior: 'instant' });
  const [now] = rectsOf();
  return (
    now !== undefined &&
    isInViewport(now) &&
    clipsAround(element).every((clip) => sharesSpace(now, clip))
  );
}

/** How far (px) to scroll so that a stretch comes to the middle of a room; 0 inside it. */
function outside(start: number, end: number, from: number, to: number): number {
  return start >= from && end <= to ? 0 : (start + end - from - to) / 2;
}

/** The elements that scroll by themselves around an element, the innermost first. */
function scrollersOf(element: Element): Element[] {
  return around(element).filter((at) => {
    const { scrollHeight, clientHeight, scrollWidth, clientWidth } = at;
    if (scrollHeight <= clientHeight && scrollWidth <= clientWidth) return false;
    const { overflowX, overflowY } = getComputedStyle(at);
    return /auto|scroll/.test(overflowX + overflowY);
  });
}

/** The boxes (CSS px, viewport) that clip what stands in an element. */
function clipsAround(element: Element): DOMRect[] {
  const clips: DOMRect[] = [];
  /** What an absolutely placed element stands in is clipped from its containing block on. */
  let escapes = false;
  for (const at of around(element)) {
    const { overflowX, overflowY, position } = getComputedStyle(at);
    if (position !== 'static') escapes = false;
    const doesClip = overflowX !== 'visible' || overflowY !== 'visible';
    if (doesClip && !escapes) clips.push(at.getBoundingClientRect());
    if (position === 'fixed') break;
    if (position === 'absolute') escapes = true;
  }
  return clips;
}

/** An element and those around it, out of shadow trees, but for `body` and the root. */
function around(element: Element): Element[] {
  const elements: Element[] = [];
  for (let at: Node | null = element; at; at = isShadow(at) ? at.host : parentOf(at)) {
    if (at === document.body) break;
    if (at instanceof Element) elements.push(at);
  }
  return elements;
}

type Box = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>;

/** Whether any of a box (CSS px) is within the viewport. */
export function isInViewport(box: Box): boolean {
  return sharesSpace(box, { left: 0, top: 0, right: innerWidth, bottom: innerHeight });
}

function sharesSpace(one: Box, other: Box): boolean {
  return (
    one.left < other.right &&
    other.left < one.right &&
    one.top < other.bottom &&
    other.top < one.bottom
  );
}
