/**
 * Whether a person can see a text: the same answer for marks, counts, the keyboard walk and
 * pointing. The text must be laid out, not transparent, not too small to read, inside all that
 * clips it, and on the page's canvas, now or after scrolling. Reads styles and layout, writes
 * nothing. An instance is valid for one stretch of work, until the page changes.
 */

import type { Box } from '../../dom/boxes';
import { borderBoxOf } from '../../dom/safe-node';
import { isWithin } from './boxes';
import { leavesOut } from './clip-path';
import { isLaidOut, lazyAround, parentInLayout } from './layout';
import { fontSizeOf, hasInk, isLikeGround, MIN_OPACITY } from './letters';
import { ShieldFinder } from './shields';
import { type Around, isTransformed, TextSurroundings } from './surroundings';

/**
 * The height (CSS px) of a line's box must be at least this. It is the height for a font size of
 * 4 px, where lower-case letters are 2 px high and all look the same.
 */
const MIN_HEIGHT = 5;

/** The advance (CSS px) of a letter must be at least this: less than half of that at 4 px. */
const MIN_ADVANCE = 1;

/** With a blur of more than this share of the font size, no letter can be recognised. */
const MAX_BLUR = 0.35;

/** Why a text can't be seen. */
export type Unseen =
  | 'not laid out'
  | 'faded'
  | 'blurred'
  | 'transparent'
  | 'too small'
  | 'cut off'
  | 'covered'
  | 'colour of its ground';

export class Sight {
  readonly #surroundings = new TextSurroundings();
  /** What may cover texts. */
  readonly shields = new ShieldFinder(this.#surroundings);
  /** By element: what its style says about the text in it. */
  readonly #styled = new Map<Element, Unseen | null | 'to be measured'>();

  /**
   * Why a text can't be seen; null if it can.
   *
   * @param rectsOf its boxes (CSS px of the viewport), one a line; called only if styles don't
   *   decide
   * @param letters its length (UTF-16 units)
   */
  hides(text: Text, rectsOf: () => readonly Box[], letters: number): Unseen | null {
    const element = parentInLayout(text);
    if (!element || !text.isConnected) return 'not laid out';
    let known = this.#styled.get(element);
    if (known === undefined) {
      known = this.#judgeStyle(element);
      this.#styled.set(element, known);
    }
    if (known !== 'to be measured') return known;
    const rects = rectsOf();
    if (rects.length === 0) return 'not laid out';
    const around = this.#surroundings.around(element);
    if (!isLegible(rects, letters, 'x') && !isLegible(rects, letters, lineOf(around))) {
      return 'too small';
    }
    const isSeen = (rect: Box) => isWithin(rect, around.flow) && !isLeftOut(around, rect);
    return rects.some(isSeen) ? null : 'cut off';
  }

  /** What styles say about all text directly in an element. */
  #judgeStyle(element: Element): Unseen | null | 'to be measured' {
    if (!isLaidOut(element)) return 'not laid out';
    // Text that the browser hasn't laid out yet is where its container is. Asking for more
    // would make the browser lay it out.
    const lazy = lazyAround(element);
    const around = this.#surroundings.around(lazy ?? element);
    if (around.hidden || around.isBehind) return 'not laid out';
    if (around.opacity < MIN_OPACITY) return 'faded';
    if (around.blur > 0 && around.blur > fontSizeOf(around) * MAX_BLUR) return 'blurred';
    if (lazy) return isWithin(borderBoxOf(lazy), around.flow?.outer ?? null) ? null : 'cut off';
    return hasInk(around) ? 'to be measured' : 'transparent';
  }

  /**
   * Whether a text has the colour of its element's background: it can be seen only if something
   * else is behind it.
   */
  hasColourOfGround(text: Text): boolean {
    const element = parentInLayout(text);
    return element !== null && isLikeGround(this.#surroundings.around(element));
  }

  /** Whether a point (CSS px of the viewport) in a text can be seen now, without scrolling. */
  isInView(text: Text, x: number, y: number): boolean {
    if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) return false;
    const element = parentInLayout(text);
    let at = element && this.#surroundings.around(element).flow;
    for (; at; at = at.outer) {
      const { left, top, right, bottom } = at.box;
      if (x < left || x >= right || y < top || y >= bottom) return false;
    }
    return true;
  }
}

/** Where in a text's box (shares of its width) it is tested against `clip-path`. */
const TESTED = [0.1, 0.3, 0.5, 0.7, 0.9];

/** Whether the lines of a `clip-path` around a text leave out more than half of it. */
function isLeftOut(around: Around, { left, top, right, bottom }: Box): boolean {
  const y = (top + bottom) / 2;
  for (let at: Around | null = around; at?.element && at.style; at = at.outer) {
    if (at.cuts.length === 0 || isTransformed(at)) continue;
    const { clipPath } = at.style;
    const border = borderBoxOf(at.element);
    const out = TESTED.filter((share) =>
      leavesOut(clipPath, border, left + (right - left) * share, y),
    );
    if (out.length > TESTED.length / 2) return true;
  }
  return false;
}

/** The axis along which the lines of a text run; `either` if they may be rotated. */
type LineOfText = 'x' | 'y' | 'either';

/** Whether a text's boxes are large enough to recognise its letters. */
function isLegible(rects: readonly Box[], letters: number, line: LineOfText): boolean {
  const isLong = (axis: 'x' | 'y') => {
    let advance = 0;
    for (const { left, top, right, bottom } of rects) {
      const [width, height] = [right - left, bottom - top];
      const [length, across] = axis === 'x' ? [width, height] : [height, width];
      if (across >= MIN_HEIGHT) advance += length;
    }
    return advance >= letters * MIN_ADVANCE;
  };
  return line === 'either' ? isLong('x') || isLong('y') : isLong(line);
}

function lineOf(around: Around): LineOfText {
  if (isTransformed(around)) return 'either';
  return /^(vertical|sideways)/.test(around.style?.writingMode ?? '') ? 'y' : 'x';
}
