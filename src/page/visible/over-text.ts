/** What else than a background makes a text illegible: letters over it, a font without ink. */
import { alphaOf } from '../../marks/colours';
import { opacityOf } from './opacity';

/** A letter of this many times a text's size can hide a whole word of the text. */
const LARGE = 3;

/** At most this many nodes of an element are looked at. */
const MAX_CHILDREN = 50;

/** As many texts over another one make it illegible. */
export const MAX_TEXTS_OVER = 2;

/**
 * How many texts an element lays over another text at a point (CSS px of the viewport): letters
 * that are much larger count as too many.
 */
export function textsOver(element: Element, text: Text, x: number, y: number): number {
  const { color, fontSize } = getComputedStyle(element);
  if (alphaOf(color) < 0.5 || linesAt(element, x, y) === 0) return 0;
  if (alphaOf(color) * opacityOf(element) < 0.5) return 0;
  const around = text.parentElement;
  const own = around ? Number.parseFloat(getComputedStyle(around).fontSize) : 0;
  return Number.parseFloat(fontSize) >= own * LARGE ? MAX_TEXTS_OVER : 1;
}

/** With lines closer than this share of the font size, several may be in one place. */
const PILED_LINES = 0.6;

/** Whether other lines of a text's element are in the same place as the text. */
export function isPiledUp(text: Text, x: number, y: number): boolean {
  const around = text.parentElement;
  if (!around) return false;
  const { lineHeight, fontSize } = getComputedStyle(around);
  const isClose = Number.parseFloat(lineHeight) < Number.parseFloat(fontSize) * PILED_LINES;
  return isClose && linesAt(around, x, y) > MAX_TEXTS_OVER;
}

/** How many lines of the text directly in an element are at a point (CSS px of the viewport). */
function linesAt(element: Element, x: number, y: number): number {
  let lines = 0;
  for (const child of [...element.childNodes].slice(0, MAX_CHILDREN)) {
    if (!(child instanceof Text) || child.data.trim() === '') continue;
    const range = document.createRange();
    range.selectNodeContents(child);
    for (const rect of range.getClientRects()) {
      const { left, right, top, bottom } = rect;
      if (x >= left && x < right && y >= top && y < bottom) lines++;
    }
  }
  return lines;
}

let canvas: CanvasRenderingContext2D | null = null;

/** Whether a font of the page paints nothing for the letters of a text. */
export function isInkless(letters: string, style: CSSStyleDeclaration): boolean {
  // Fonts of the system have ink.
  if (document.fonts.size === 0) return false;
  canvas ??= document.createElement('canvas').getContext('2d');
  if (!canvas) return false;
  const { fontStyle, fontWeight, fontSize, fontFamily } = style;
  canvas.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
  const measured = canvas.measureText(letters);
  return (
    measured.actualBoundingBoxAscent + measured.actualBoundingBoxDescent <= 0 ||
    measured.actualBoundingBoxLeft + measured.actualBoundingBoxRight <= 0
  );
}
