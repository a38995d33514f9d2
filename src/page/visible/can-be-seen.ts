/** Whether a person can see a hit. */

import type { Box } from '../../dom/boxes';
import type { PageHit } from '../hits';
import { hasPictureAt, isBuried, isLostInGround } from './covers';
import { isInkless } from './over-text';
import { Sight, type Unseen } from './sight';

/** Returns a hit's boxes (CSS px of the viewport), one a line. */
export type RectsOf = (hit: PageHit) => readonly Box[];

/**
 * Why a hit can't be seen; null if it can.
 *
 * @param looks whether to check also what is over it and behind it, which takes longer
 */
export function hides(hit: PageHit, sight: Sight, rectsOf: RectsOf, looks: boolean): Unseen | null {
  const text = hit.segments[0]?.node;
  if (!text) return 'not laid out';
  let rects: readonly Box[] | null = null;
  const rectsOnce = () => {
    rects ??= rectsOf(hit);
    return rects;
  };
  const reason = sight.hides(text, rectsOnce, hit.term.length);
  if (reason || !looks) return reason;
  const [rect] = rectsOnce();
  if (!rect) return null;
  const [x, y] = [(rect.left + rect.right) / 2, (rect.top + rect.bottom) / 2];
  const style = text.parentElement && getComputedStyle(text.parentElement);
  if (style && isInkless(hit.term, style)) return 'transparent';
  if (sight.isInView(text, x, y) && isBuried(text, x, y)) return 'covered';
  if (sight.shields.isShielded(text, x, y)) return 'covered';
  const isLost = sight.hasColourOfGround(text) && isLostInGround(text, x, y);
  return isLost ? 'colour of its ground' : null;
}

/**
 * Whether a hit at a point (CSS px of the viewport) may be explained: a person can see it there.
 * Document viewers put transparent text over a picture of it. People can see that as well, but it
 * isn't marked, since any page could do the same with text that no picture shows.
 */
export function canBeExplained(hit: PageHit, rectsOf: RectsOf, x: number, y: number): boolean {
  const reason = hides(hit, new Sight(), rectsOf, true);
  if (reason === 'transparent') return hasPictureAt(x, y);
  return reason === null;
}
