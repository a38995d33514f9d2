/**
 * The painter for readers who want no marks: terms are found by pointing at them. A style
 * sheet that says nothing would not do: with forced colours, Chromium paints whatever is in
 * the highlight registry as if it were selected.
 */
import { rectsOfText } from '../hit-ranges';
import { isStillThere, type PageHit } from '../hits';
import type { Painter } from './painter';

export const NULL_PAINTER: Painter = {
  paint() {},
  erase() {},
  rectsOf: rectsOfText,
  stepBack: (_root: Element | ShadowRoot, hits: readonly PageHit[]) => hits.filter(isStillThere),
};
