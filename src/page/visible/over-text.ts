/** What else than a background makes a text illegible: letters over it, a font without ink. */
import { alphaOf } from '../../marks/colours';

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
  if (alphaOf(color) < 0.5) return 0;
  const isOver = [...element.childNodes].slice(0, MAX_CHILDREN).some((child) => {
    if (!(child instanceof Text) || child.data.trim() === '') return false;
    const range = document.createRange();
    range.selectNodeContents(child);
    return [...range.getClientRects()].some(
      ({ left, right, top, bottom }) => x >= left && x < right && y >= top && y < bottom,
    );
  });
  if (!isOver) return 0;
  const around = text.parentElement;
  const own = around ? Number.parseFloat(getComputedStyle(around).fontSize) : 0;
  return Number.parseFloat(fontSize) >= own * LARGE ? MAX_TEXTS_OVER : 1;
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
