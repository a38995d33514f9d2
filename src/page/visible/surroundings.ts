/**
 * What the elements around a text do to it: hide it, fade it, blur it, cut it off. An instance
 * checks each element once, and is valid for one stretch of work: the page may change after it.
 * Reads styles and layout, writes nothing.
 */

import { type Box, boxesOverlap } from '../../dom/boxes';
import { transforms } from '../../dom/clipping';
import { borderBoxOf } from '../../dom/safe-node';
import { type Clip, NO_SCROLL } from './boxes';
import { clipPathBoxOf } from './clip-path';
import { clipBoxOf, filterBlur, filterOpacity, maskBoxOf, masksAll } from './css-values';
import { isLaidOut, parentInLayout } from './layout';
import { canvasClip, clipOf, windowOf } from './scrolling';
import { hasDepth, isBehindCamera, showsBack } from './turned';

export interface Around {
  /** Null for the document as a whole. */
  readonly element: Element | null;
  readonly style: CSSStyleDeclaration | null;
  readonly outer: Around | null;
  /** Nothing inside the element is shown. */
  readonly hidden: boolean;
  /** Only what comes forward in space is shown (`translateZ()`). */
  readonly isBehind: boolean;
  /** Product of all opacities, 0 to 1. */
  readonly opacity: number;
  /** Sum of all blurs (px). */
  readonly blur: number;
  /** What cuts off content in the element's flow. */
  readonly flow: Clip | null;
  /** The boxes to which the element clips all its content, however that is positioned. */
  readonly cuts: readonly Box[];
}

/** A frame that is scaled by less than this is too small to read. */
const MIN_FRAME_SCALE = 0.3;

const NO_CUTS: readonly Box[] = [];

export class TextSurroundings {
  readonly #known = new Map<Element, Around>();

  /** What is around the direct content of an element. */
  around(element: Element): Around {
    const known = this.#known.get(element);
    if (known) return known;
    // From the outside in, without recursion: pages nest elements by the thousand.
    const path: Element[] = [];
    let outer: Around | undefined;
    for (let at: Element | null = element; at && !outer; at = parentInLayout(at)) {
      path.push(at);
      outer = this.#known.get(at);
    }
    if (outer) path.pop();
    let inner = outer ?? this.#outside(element.ownerDocument);
    for (const at of path.toReversed()) {
      inner = within(at, inner);
      this.#known.set(at, inner);
    }
    return inner;
  }

  /** What is around a whole document: its canvas, and the frame that it is in. */
  #outside(page: Document): Around {
    const root = page.documentElement as Element | null;
    const flow = root && canvasClip(page, windowOverflow(page, getComputedStyle(root)));
    const none = { element: null, style: null, outer: null, hidden: false, isBehind: false };
    const bare = { ...none, flow, cuts: [] };
    const frame = frameOf(page);
    if (!frame) return { ...bare, opacity: 1, blur: 0 };
    const around = this.around(frame);
    const { hidden, opacity, blur } = around;
    const isHidden = hidden || !isLaidOut(frame) || isCutOff(frame, around.flow);
    return { ...bare, hidden: isHidden || isShrunk(frame), opacity, blur };
  }
}

/**
 * What is around the content of an element, from what is around the element. Reading a style
 * property takes a microsecond or more, and pages have thousands of elements, so properties that
 * rarely matter are read only if they do.
 */
function within(element: Element, outer: Around): Around {
  if (outer.hidden) return outer;
  const style = getComputedStyle(element);
  const { display, opacity, filter = 'none', maskImage = 'none' } = style;
  const isFiltered = filter !== 'none' && filter !== '';
  let left = outer.opacity * Number(opacity === '' ? 1 : opacity);
  if (isFiltered) left *= filterOpacity(filter);
  if (maskImage !== 'none' && masksAll(maskImage, style.maskSize)) left = 0;
  const blur = isFiltered ? outer.blur + filterBlur(filter) : outer.blur;
  const given = { element, style, outer, opacity: left, blur };
  const cuts = cutsOf(element, style);
  if (display === 'inline' || display === 'contents') {
    const { isBehind } = outer;
    return { ...given, hidden: false, isBehind, flow: cutBy(cuts, outer.flow), cuts };
  }
  const isTurnedAway = style.backfaceVisibility === 'hidden' && showsBack(style, outer);
  const flow = flowIn(element, style, outer, cuts);
  const isDeep = hasDepth(style);
  const staysBehind = outer.isBehind && (!isDeep || outer.style?.transformStyle !== 'preserve-3d');
  const isBehind = staysBehind || (isDeep && isBehindCamera(style, outer));
  return { ...given, hidden: display === 'none' || isTurnedAway, isBehind, flow, cuts };
}

/** What `clip-path`, `clip` and masks leave of an element and its content. */
function cutsOf(element: Element, style: CSSStyleDeclaration): readonly Box[] {
  const { clipPath = 'none', clip = 'auto', maskImage = 'none' } = style;
  const isMasked = maskImage !== 'none' && maskImage !== '';
  if (clipPath === 'none' && clip === 'auto' && !isMasked) return NO_CUTS;
  const border = borderBoxOf(element);
  const isClipped = clip !== 'auto' && /absolute|fixed/.test(style.position);
  const { maskSize, maskPosition, maskRepeat } = style;
  const boxes = [
    clipPathBoxOf(clipPath, border),
    isClipped ? clipBoxOf(clip, border) : null,
    isMasked ? maskBoxOf(maskSize, maskPosition, maskRepeat, border) : null,
  ];
  return boxes.filter((box) => box !== null);
}

function cutBy(cuts: readonly Box[], flow: Clip | null): Clip | null {
  return cuts.reduce<Clip | null>((outer, box) => ({ box, scroll: NO_SCROLL, outer }), flow);
}

/** What cuts off content in the flow of an element that isn't inline. */
function flowIn(
  element: Element,
  style: CSSStyleDeclaration,
  outer: Around,
  cuts: readonly Box[],
): Clip | null {
  const { position, overflow, contain = 'none' } = style;
  const isPlaced = position === 'absolute' || position === 'fixed';
  const flow = cutBy(cuts, isPlaced ? placedBy(position, outer) : outer.flow);
  const isPainted = /paint|strict|content/.test(contain);
  if ((overflow === 'visible' && !isPainted) || passesToWindow(element)) return flow;
  return clipOf(element, isPainted ? clipping(style) : style, flow);
}

/** What cuts off an absolutely positioned or fixed element: not everything around it. */
function placedBy(position: 'absolute' | 'fixed', outer: Around): Clip | null {
  const cuts: Box[] = [];
  for (let at: Around | null = outer; at; at = at.outer) {
    const { style, flow } = at;
    if (!style) return cutBy(cuts, position === 'fixed' && flow ? windowOf(flow) : flow);
    const holds =
      style.display !== 'inline' &&
      ((position === 'absolute' && style.position !== 'static') ||
        transforms(style) ||
        /paint|strict|content|layout/.test(style.contain ?? ''));
    const isInlineHolder = position === 'absolute' && style.position !== 'static';
    if (holds || isInlineHolder) return cutBy(cuts, flow);
    cuts.push(...at.cuts);
  }
  return cutBy(cuts, null);
}

/** A style that clips along both axes, as paint containment does with any `overflow`. */
function clipping(style: CSSStyleDeclaration): CSSStyleDeclaration {
  const { overflowX, overflowY, writingMode, direction, display, flexDirection } = style;
  const clips = (overflow: string) => (overflow === 'visible' ? 'clip' : overflow);
  return {
    overflowX: clips(overflowX),
    overflowY: clips(overflowY),
    writingMode,
    direction,
    display,
    flexDirection,
  } as CSSStyleDeclaration;
}

/** Whether the window takes over an element's overflow: the root's, or else the body's. */
function passesToWindow(element: Element): boolean {
  const { documentElement, body } = element.ownerDocument;
  if (element === documentElement) return true;
  return element === body && isVisible(getComputedStyle(documentElement));
}

function windowOverflow(page: Document, root: CSSStyleDeclaration): CSSStyleDeclaration {
  const { body } = page;
  // A frame or an image of this name would replace the document's property.
  if (!isVisible(root) || !(body instanceof HTMLElement)) return root;
  return getComputedStyle(body);
}

function isVisible({ overflowX, overflowY }: CSSStyleDeclaration): boolean {
  return overflowX === 'visible' && overflowY === 'visible';
}

/** Whether something around a text rotates, moves or scales it. */
export function isTransformed(around: Around): boolean {
  for (let at: Around | null = around; at?.style; at = at.outer) {
    const { transform, rotate } = at.style;
    if ((transform && transform !== 'none') || (rotate && rotate !== 'none')) return true;
  }
  return false;
}

/** Whether nothing of a frame is inside the boxes that clip it, nor can be scrolled there. */
function isCutOff(frame: Element, flow: Clip | null): boolean {
  const box = borderBoxOf(frame);
  for (let at = flow; at; at = at.outer) {
    if (at.scroll.x || at.scroll.y) return false;
    if (!boxesOverlap(at.box, box)) return true;
  }
  return false;
}

/** Whether text of ordinary size is too small to read in a frame: of 16 px, less than 5 are left. */
function isShrunk(frame: Element): boolean {
  if (!(frame instanceof HTMLElement) || frame.offsetWidth === 0) return false;
  return borderBoxOf(frame).width / frame.offsetWidth < MIN_FRAME_SCALE;
}

/** The frame that a document is shown in, where it may be looked at. */
function frameOf(page: Document): Element | null {
  try {
    return page.defaultView?.frameElement ?? null;
  } catch {
    // The frame is of another origin, and this document can't see what is around it.
    return null;
  }
}
