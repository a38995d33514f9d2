/**
 * Whether a term can still be seen: pages scroll it out of the window, or out of a box of
 * theirs. Looks at the page, changes nothing.
 */
import { type Box, boxesOverlap } from '../dom/boxes';
import { hostOf, isElementNode } from './layer';

/**
 * The elements around a node that clip what they hold, and show the box of it now. One
 * that doesn't show it now is left out: it clips some things but not this one (an
 * absolutely placed element escapes the boxes between it and its containing block).
 */
export function clippersOf(node: Node, box: Box): Element[] {
  const clippers: Element[] = [];
  for (
    let at: Node | null = node.parentNode ?? hostOf(node);
    at;
    at = at.parentNode ?? hostOf(at)
  ) {
    if (!isElementNode(at)) continue;
    if (at === at.ownerDocument.documentElement || at === at.ownerDocument.body) break;
    const { overflowX, overflowY } = getComputedStyle(at);
    if (overflowX === 'visible' && overflowY === 'visible') continue;
    if (boxesOverlap(at.getBoundingClientRect(), box)) clippers.push(at);
  }
  return clippers;
}

/** Whether some of a box is within the viewport and each of the clipping elements. */
export function isInView(box: Box, room: Box, clippers: readonly Element[]): boolean {
  return (
    boxesOverlap(box, room) &&
    clippers.every(
      (clipper) => clipper.isConnected && boxesOverlap(clipper.getBoundingClientRect(), box),
    )
  );
}

/**
 * What can be seen of the viewport (px): while the reader has zoomed in with two fingers,
 * only a part of it, unless that part is too narrow for a card.
 */
export function roomNow(leastWidth: number): Box {
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
    // In quirks mode the root element is as high as its content.
    bottom: quirks ? innerHeight : clientHeight || innerHeight,
  };
}
