/**
 * Whether the letters of a text differ from what is behind them: the colours they are painted in,
 * the colours of the ground, and what filters and blending make of both. Reads styles.
 */
import { borderBoxOf } from '../../dom/safe-node';
import { alphaOf, parseColour } from '../../marks/colours';
import { contrast, type Rgb } from '../../marks/contrast';
import { insetColour, shadowColours } from './css-values';
import { blended, filtered, gradientColours, greyOf } from './effects';
import type { Around } from './surroundings';

/** Black text of this opacity on white has a contrast of 1.25: nobody can read it. */
export const MIN_OPACITY = 0.1;

/** With less contrast (1 to 21) than this, text counts as having its background's colour. */
const MIN_CONTRAST = 1.1;

/** A stroke of this share of the font size hides the stems of most fonts, which it is painted over. */
const WIDE_STROKE = 0.15;

/** A line through the text of this share of the font size hides the letters of most fonts. */
const WIDE_LINE = 0.6;

/** The colours (sRGB) of an empty page, light and dark, in Chromium and in Firefox. */
const LIGHT_CANVAS: Rgb = [255, 255, 255];
const DARK_CANVAS: Rgb = import.meta.env?.FIREFOX ? [28, 27, 34] : [18, 18, 18];

export function fontSizeOf({ style }: Around): number {
  return Number.parseFloat(style?.fontSize ?? '') || 16;
}

/** Whether letters are painted at all. */
export function hasInk(around: Around): boolean {
  const security = (around.style as { webkitTextSecurity?: string } | null)?.webkitTextSecurity;
  if (security && security !== 'none') return false;
  const inks = inksOf(around);
  return inks === null || inks.length > 0;
}

/** Whether all that is painted of the letters has the colour of their ground. */
export function isLikeGround(around: Around): boolean {
  const colours = inksOf(around)?.map(rgbOf);
  if (!colours?.every((colour) => colour !== null)) return false;
  let inks: readonly Rgb[] = colours;
  let grounds: readonly Rgb[] = [];
  let at: Around | null = around;
  for (; at?.element && at.style; at = at.outer) {
    const { style } = at;
    if (grounds.length === 0) {
      const own = backgroundOf(at.element, style);
      if (own === null) return false;
      grounds = own;
    }
    const { filter, mixBlendMode } = style;
    if (filter && filter !== 'none') {
      inks = inks.map((ink) => filtered(ink, filter));
      grounds = grounds.map((ground) => filtered(ground, filter));
    }
    if (mixBlendMode && mixBlendMode !== 'normal') {
      const below = groundsFrom(at.outer);
      const mixedInks = below && blendedAll(mixBlendMode, inks, below);
      const mixedGrounds = below && blendedAll(mixBlendMode, grounds, below);
      if (!mixedInks || !mixedGrounds) return false;
      inks = mixedInks;
      grounds = grounds.length > 0 ? mixedGrounds : below;
    }
  }
  if (grounds.length === 0) grounds = [canvas()];
  return inks.every((ink) => grounds.every((ground) => contrast(ink, ground) < MIN_CONTRAST));
}

/** The colours in which letters are painted, in so far as they show; null if they aren't known. */
function inksOf(around: Around): readonly string[] | null {
  const { element, style } = around;
  if (!style || !element) return null;
  if (isStruckOut(around)) return [];
  const isDrawing = element instanceof SVGElement;
  const fill = isDrawing ? style.fill : style.webkitTextFillColor || style.color;
  const stroke = isDrawing ? style.stroke : (style.webkitTextStrokeColor ?? '');
  const width = Number.parseFloat(
    (isDrawing ? style.strokeWidth : style.webkitTextStrokeWidth) ?? '',
  );
  if ([fill, stroke].some((paint) => /url\(|context-/.test(paint))) return null;
  const isFilled =
    fill !== 'none' && alphaOf(fill) * share(style.fillOpacity, isDrawing) >= MIN_OPACITY;
  const isStroked =
    width > 0 &&
    stroke !== 'none' &&
    stroke !== '' &&
    alphaOf(stroke) * share(style.strokeOpacity, isDrawing) >= MIN_OPACITY;
  const isOverFill = isStroked && alphaOf(stroke) >= 0.9 && !/^stroke/.test(style.paintOrder ?? '');
  if (isOverFill && width >= WIDE_STROKE * fontSizeOf(around)) return [stroke];
  const through = isFilled && alphaOf(fill) >= 0.9 ? [] : showingThrough(around);
  if (through === null) return null;
  return [
    ...(isFilled ? [fill] : []),
    ...(isStroked ? [stroke] : []),
    ...through,
    ...shadowColours(style.textShadow ?? '', fontSizeOf(around)),
  ];
}

/** A share (0 to 1) that applies to drawings only. */
function share(value: string | undefined, applies: boolean): number {
  return applies && value ? Number(value) : 1;
}

/** Whether an opaque line through the letters hides them: its own, or one of an element around. */
function isStruckOut(around: Around): boolean {
  const size = fontSizeOf(around);
  for (let at: Around | null = around; at?.style; at = at.outer) {
    const { textDecorationLine, textDecorationThickness, textDecorationColor, display } = at.style;
    if (textDecorationLine?.includes('line-through') && alphaOf(textDecorationColor) >= 0.9) {
      const unit = textDecorationThickness.endsWith('%') ? size / 100 : 1;
      if (Number.parseFloat(textDecorationThickness) * unit >= size * WIDE_LINE) return true;
    }
    // A line doesn't reach into boxes of these kinds (CSS Text Decoration 3, 2.1).
    if (/^inline-|flex|grid|table/.test(display)) return false;
  }
  return false;
}

/** The colours of a background that shows through the letters; null if they aren't known. */
function showingThrough(around: Around): readonly string[] | null {
  for (let at: Around | null = around; at?.style; at = at.outer) {
    const { backgroundClip, backgroundImage, backgroundColor, position } = at.style;
    if (backgroundClip?.includes('text')) {
      if (backgroundImage === 'none') {
        if (alphaOf(backgroundColor) >= MIN_OPACITY) return [backgroundColor];
      } else {
        const { backgroundRepeat, backgroundSize } = at.style;
        const colours = gradientColours(backgroundImage, backgroundRepeat, backgroundSize);
        return colours?.filter((colour) => alphaOf(colour) >= MIN_OPACITY) ?? null;
      }
    }
    if (position === 'fixed' || position === 'absolute') return [];
  }
  return [];
}

/** The opaque colours behind the content of an element; null where they aren't known. */
function groundsFrom(around: Around | null): readonly Rgb[] | null {
  for (let at = around; at?.element && at.style; at = at.outer) {
    if (at.style.mixBlendMode && at.style.mixBlendMode !== 'normal') return null;
    const own = backgroundOf(at.element, at.style);
    if (own === null || own.length > 0) return own;
  }
  return [canvas()];
}

/** The opaque colours that an element puts behind its text; none if it puts nothing there. */
function backgroundOf(element: Element, style: CSSStyleDeclaration): readonly Rgb[] | null {
  const { backgroundColor, backgroundImage, backgroundClip, boxShadow } = style;
  // Such a background shows through the letters alone.
  if (backgroundClip?.includes('text')) return [];
  if (boxShadow?.includes('inset')) {
    const colour = insetColour(boxShadow, borderBoxOf(element));
    if (colour !== null) return opaque([colour]);
  }
  if (backgroundImage && backgroundImage !== 'none') {
    const { backgroundRepeat, backgroundSize } = style;
    const colours = gradientColours(backgroundImage, backgroundRepeat, backgroundSize);
    return colours && opaque(colours);
  }
  return alphaOf(backgroundColor || 'transparent') === 0 ? [] : opaque([backgroundColor]);
}

function opaque(colours: readonly string[]): readonly Rgb[] | null {
  const read = colours.map((colour) => (alphaOf(colour) === 1 ? rgbOf(colour) : null));
  return read.every((colour) => colour !== null) ? read : null;
}

function rgbOf(colour: string): Rgb | null {
  return parseColour(colour)?.rgb ?? greyOf(colour);
}

function blendedAll(
  mode: string,
  upper: readonly Rgb[],
  lower: readonly Rgb[],
): readonly Rgb[] | null {
  const mixed = upper.flatMap((one) => lower.map((other) => blended(mode, one, other)));
  return mixed.every((colour) => colour !== null) ? mixed : null;
}

function canvas(): Rgb {
  const scheme = getComputedStyle(document.documentElement).colorScheme ?? '';
  const isDark =
    scheme.includes('dark') &&
    (!scheme.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches);
  return isDark ? DARK_CANVAS : LIGHT_CANVAS;
}
