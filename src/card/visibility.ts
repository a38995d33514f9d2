/**
 * Whether a term can still be seen: it may be scrolled out of the window, or out of a box of
 * the page. Reads the page, changes nothing.
 */
import { type Box, boxesOverlap } from '../dom/boxes';
import { clippersAround } from '../dom/clipping';

/**
 * The elements around a node that clip it, and show its box now. One that doesn't show it now
 * is left out: there are more ways to escape a box than `clippersAround` knows.
 */
export function clippersOf(node: Node, box: Box): Element[] {
  return clippersAround(node).filter((clipper) =>
    boxesOverlap(clipper.getBoundingClientRect(), box),
  );
}

/** Whether a part of a box is within the viewport and within each of the clipping elements. */
export function isInView(box: Box, room: Box, clippers: readonly Element[]): boolean {
  return (
    boxesOverlap(box, room) &&
    clippers.every(
      (clipper) => clipper.isConnected && boxesOverlap(clipper.getBoundingClientRect(), box),
    )
  );
}

/**
 * The visible part of the viewport (px). While the reader has zoomed in with two fingers, it
 * is smaller than the viewport, unless that part is too narrow for a card.
 */
export function visibleRoom(leastWidth: number): Box {
  const visual = globalThis.visualViewport;
  if (visual && visual.width >= leastWidth) {
    return {
      left: visual.offsetLeft,
      top: visual.offsetTop,
      right: visual.offsetLeft + visual.width,
      bottom: visual.offsetTop + visual.height,
    };
  }
  const { clientWidth, clientHeight } = document.documentElement;
  const quirks = document.compatMode === 'BackCompat';
  return {
    left: 0,
    top: 0,
    right: clientWidth || innerWidth,
    // In quirks mode the root element is as tall as its content.
    bottom: quirks ? innerHeight : clientHeight || innerHeight,
  };
}
