/** How much an element hides of what is behind it. Reads styles and layout. */
import { alphaOf } from '../../marks/colours';
import { filterBlur, filterOpacity, insetColour } from './css-values';
import { gradientAlpha } from './effects';
import { parentInLayout } from './layout';
import { isPseudoAt, pseudosOf } from './pseudo';

/** Behind something of at least this opacity, text can't be read. */
export const OPAQUE = 0.9;

/** Behind this blur (px), text of ordinary size can't be read. */
const SPOILING_BLUR = 6;

/** A border of at least this width (px) may hide a line of text. */
const WIDE_BORDER = 8;

/**
 * How much (0 to 1) an element hides of what is behind it.
 *
 * @param x, y where (CSS px of the viewport); without them, in the middle of the element
 */
export function hidesBehind(element: Element, x?: number, y?: number): number {
  const { localName } = element;
  // Not pictures: some are transparent, such as drawings over a text.
  if (/^(video|i?frame)$/.test(localName)) return 1;
  const style = getComputedStyle(element);
  const own = Math.max(
    backgroundAlpha(style),
    insetAlpha(element, style),
    borderAlpha(element, style, x, y),
    spoilsBackdrop(style) ? 1 : 0,
    hasOpaquePseudo(element, x, y) ? 1 : 0,
  );
  return own === 0 ? 0 : own * opacityOf(element);
}

/** The product of all opacities (0 to 1) of an element and what it is in. */
export function opacityOf(element: Element): number {
  let opacity = 1;
  for (let at: Element | null = element; at; at = parentInLayout(at)) {
    opacity *= Number(getComputedStyle(at).opacity);
  }
  return opacity;
}

function hasOpaquePseudo(element: Element, x?: number, y?: number): boolean {
  return pseudosOf(element).some((pseudo) => {
    const isHere = x === undefined || y === undefined || isPseudoAt(pseudo, x, y);
    return isHere && isOpaque(pseudo.style);
  });
}

/** Whether nothing behind an element can be recognised through it (`backdrop-filter`). */
function spoilsBackdrop({ backdropFilter }: CSSStyleDeclaration): boolean {
  if (!backdropFilter || backdropFilter === 'none') return false;
  return (
    filterBlur(backdropFilter) >= SPOILING_BLUR ||
    filterOpacity(backdropFilter) < 1 - OPAQUE ||
    /brightness\((0(\.0\d*)?|\d{2,})%?\)/.test(backdropFilter)
  );
}

function insetAlpha(element: Element, { boxShadow }: CSSStyleDeclaration): number {
  if (!boxShadow?.includes('inset')) return 0;
  const colour = insetColour(boxShadow, element.getBoundingClientRect());
  return colour === null ? 0 : alphaOf(colour);
}

/** How much of what is behind it an element's border hides at a point. */
function borderAlpha(element: Element, style: CSSStyleDeclaration, x?: number, y?: number): number {
  const { borderTopWidth, borderBottomWidth, borderLeftWidth, borderRightWidth } = style;
  const wide = [borderTopWidth, borderBottomWidth, borderLeftWidth, borderRightWidth].map(
    (width) => Number.parseFloat(width) || 0,
  );
  const [top = 0, bottom = 0, left = 0, right = 0] = wide;
  // Thinner ones hide no line of text.
  if (Math.max(...wide) < WIDE_BORDER) return 0;
  const box = element.getBoundingClientRect();
  const atX = x ?? (box.left + box.right) / 2;
  const atY = y ?? (box.top + box.bottom) / 2;
  if (atY < box.top + top) return alphaOf(style.borderTopColor);
  if (atY > box.bottom - bottom) return alphaOf(style.borderBottomColor);
  if (atX < box.left + left) return alphaOf(style.borderLeftColor);
  return atX > box.right - right ? alphaOf(style.borderRightColor) : 0;
}

/** Whether the background of an element hides what is behind the element. */
export function isOpaque(style: CSSStyleDeclaration): boolean {
  return backgroundAlpha(style) * Number(style.opacity) >= OPAQUE;
}

/** How much (0 to 1) an element's background hides of what is behind the element. */
function backgroundAlpha(style: CSSStyleDeclaration): number {
  const { backgroundColor, backgroundImage, backgroundRepeat, backgroundSize } = style;
  const colour = alphaOf(backgroundColor);
  if (colour >= OPAQUE || !backgroundImage || backgroundImage === 'none') return colour;
  return Math.max(colour, gradientAlpha(backgroundImage, backgroundRepeat, backgroundSize));
}
