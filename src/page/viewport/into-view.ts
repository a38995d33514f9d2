/**
 * Scrolls a hit to where it can be read together with its card, instantly and no farther than
 * needed: in each scrolling box, then in the window, and in the pages around a frame.
 */

import { elementAround } from '../../dom/ancestors';
import { type Box, boxesOverlap } from '../../dom/boxes';
import { clippersAround } from '../../dom/clipping';
import type { PageHit } from '../hits';

/** A hit in this part of the viewport's height stays where it is. */
const BAND = { top: 0.1, bottom: 0.7 };

/**
 * @param rectsOf returns the hit's client rectangles (CSS px) as they are now
 * @returns whether it can be seen then; not if it is in a folded part of the page, or off its edge
 */
export function bringIntoView(hit: PageHit, rectsOf: () => readonly DOMRect[]): boolean {
  const text = hit.segments[0]?.node;
  const element = text?.parentElement;
  if (!text || !element) return false;
  // Of all ways to scroll, only this one scrolls the pages around a frame.
  element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  for (const box of scrollersAround(text)) {
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
    clippersAround(text).every((clip) => boxesOverlap(now, clip.getBoundingClientRect()))
  );
}

/** How far (px) to scroll to bring [start, end] to the middle of [from, to]; 0 if it is inside. */
function outside(start: number, end: number, from: number, to: number): number {
  return start >= from && end <= to ? 0 : (start + end - from - to) / 2;
}

/** The elements around a text that scroll by themselves, the innermost first. */
function scrollersAround(text: Text): Element[] {
  const found: Element[] = [];
  for (let at = elementAround(text); at && at !== document.body; at = elementAround(at)) {
    const { scrollHeight, clientHeight, scrollWidth, clientWidth } = at;
    if (scrollHeight <= clientHeight && scrollWidth <= clientWidth) continue;
    const { overflowX, overflowY } = getComputedStyle(at);
    if (/auto|scroll/.test(overflowX + overflowY)) found.push(at);
  }
  return found;
}

/** Whether any of a box (CSS px) is within the viewport. */
export function isInViewport(box: Box): boolean {
  return boxesOverlap(box, { left: 0, top: 0, right: innerWidth, bottom: innerHeight });
}
