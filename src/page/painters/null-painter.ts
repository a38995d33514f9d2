/**
 * The painter for readers who want no marks and find terms by pointing at them. An empty style
 * sheet would not be enough: with forced colours, Chromium paints everything in the highlight
 * registry as if it were selected (docs/browser-bugs.md).
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
