/** Where `::before` and `::after` are, and which of them hide what is behind them. Reads styles. */
import { type Box, boxContains } from '../../dom/boxes';
import { transforms } from '../../dom/clipping';
import { borderBoxOf, sizes } from '../../dom/safe-node';
import { clipPathBoxOf } from './clip-path';
import { parentInLayout } from './layout';

/** A `::before` or `::after` that is placed over other content. */
export interface Pseudo {
  readonly style: CSSStyleDeclaration;
  readonly isAfter: boolean;
  /** CSS px of the viewport. */
  readonly box: Box;
}

/** An element's `::before` and `::after` that are placed, as far as their boxes are known. */
export function pseudosOf(element: Element): Pseudo[] {
  return [false, true].flatMap((isAfter) => {
    const style = getComputedStyle(element, isAfter ? '::after' : '::before');
    if (style.content === 'none' || !/absolute|fixed/.test(style.position)) return [];
    if (style.visibility !== 'visible') return [];
    const box = boxOf(style, element);
    return box ? [{ style, isAfter, box }] : [];
  });
}

export function isPseudoAt({ box }: Pseudo, x: number, y: number): boolean {
  return boxContains(box, { x, y });
}

/** @returns null if it has no box: its computed lengths aren't in px then */
function boxOf(style: CSSStyleDeclaration, element: Element): Box | null {
  const from = originOf(element, style.position === 'fixed');
  const px = (value: string) => Number.parseFloat(value);
  const [width, height] = [px(style.width), px(style.height)];
  const left = from.x + px(style.left) + px(style.marginLeft);
  const top = from.y + px(style.top) + px(style.marginTop);
  if (![left, top, width, height].every(Number.isFinite)) return null;
  const isWhole = style.boxSizing === 'border-box';
  const sum = (...lengths: string[]) => lengths.reduce((all, one) => all + (px(one) || 0), 0);
  const { paddingLeft, paddingRight, borderLeftWidth, borderRightWidth } = style;
  const { paddingTop, paddingBottom, borderTopWidth, borderBottomWidth } = style;
  const across = isWhole ? 0 : sum(paddingLeft, paddingRight, borderLeftWidth, borderRightWidth);
  const down = isWhole ? 0 : sum(paddingTop, paddingBottom, borderTopWidth, borderBottomWidth);
  const box = { left, top, right: left + width + across, bottom: top + height + down };
  return transformed(clipPathBoxOf(style.clipPath, box) ?? box, style, box);
}

/** The corner (CSS px of the viewport) from which what is placed in an element is measured. */
function originOf(element: Element, isFixed: boolean): { x: number; y: number } {
  for (let at: Element | null = element; at; at = parentInLayout(at)) {
    const style = getComputedStyle(at);
    if (!transforms(style) && (isFixed || style.position === 'static')) continue;
    const { left, top } = borderBoxOf(at);
    return {
      x: left + sizes.clientLeft(at) - sizes.scrollLeft(at),
      y: top + sizes.clientTop(at) - sizes.scrollTop(at),
    };
  }
  return isFixed ? { x: 0, y: 0 } : { x: -scrollX, y: -scrollY };
}

/** The box around a box that a `transform` of its element moves, turns or scales. */
function transformed(box: Box, style: CSSStyleDeclaration, whole: Box): Box {
  if (!style.transform || style.transform === 'none') return box;
  const matrix = new DOMMatrix(style.transform);
  const [x = 0, y = 0] = style.transformOrigin.split(' ').map(Number.parseFloat);
  const [atX, atY] = [whole.left + x, whole.top + y];
  const corners = [
    [box.left, box.top],
    [box.right, box.top],
    [box.left, box.bottom],
    [box.right, box.bottom],
  ].map(([left = 0, top = 0]) => matrix.transformPoint({ x: left - atX, y: top - atY }));
  const [xs, ys] = [corners.map((corner) => corner.x), corners.map((corner) => corner.y)];
  return {
    left: atX + Math.min(...xs),
    top: atY + Math.min(...ys),
    right: atX + Math.max(...xs),
    bottom: atY + Math.max(...ys),
  };
}
