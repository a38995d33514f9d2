/** Reads computed values of CSS, to decide whether text can be seen. Pure. */
import type { Box } from '../../dom/boxes';
import { alphaOf } from '../../marks/colours';

/** @returns the opacity (0 to 1) that a `filter` gives an element */
export function filterOpacity(filter: string): number {
  let opacity = 1;
  for (const [, value, percent] of filter.matchAll(/opacity\(([\d.e-]+)(%?)\)/g)) {
    opacity *= Number(value) / (percent ? 100 : 1);
  }
  // Without contrast everything is the same grey.
  return /contrast\(0%?\)/.test(filter) ? 0 : opacity;
}

/** @returns the standard deviation (px) of a `filter`'s blur */
export function filterBlur(filter: string): number {
  let blur = 0;
  for (const [, value] of filter.matchAll(/blur\(([\d.e-]+)px\)/g)) blur += Number(value);
  return blur;
}

/** Whether a mask hides everything: by gradients of transparent colours, or without a size. */
export function masksAll(image: string, size: string): boolean {
  if (image === '' || image === 'none') return false;
  if (/^0(px|%)( |$)| 0(px|%)$/.test(size)) return true;
  if (!image.includes('gradient(') || image.includes('url(')) return false;
  const colours = image.match(/(?:rgba?|hsla?|color|oklch|oklab|lab|lch)\([^()]*\)|transparent/g);
  return colours?.every((colour) => alphaOf(colour) === 0) ?? false;
}

/** @returns the colours of a computed `text-shadow` that show letters: near them, and sharp */
export function shadowColours(shadow: string, fontSize: number): string[] {
  const shadows = /([a-z]+\([^()]*\)|transparent) (-?[\d.e-]+)px (-?[\d.e-]+)px ([\d.e-]+)px/g;
  return [...shadow.matchAll(shadows)].flatMap(([, colour = '', x, y, blur]) => {
    const distance = Math.max(Math.abs(Number(x)), Math.abs(Number(y)));
    const shows = alphaOf(colour) >= 0.1 && distance <= fontSize && Number(blur) <= fontSize / 4;
    return shows ? [colour] : [];
  });
}

/** @returns the colour of an inset `box-shadow` that fills its box; null if there is none */
export function insetColour(shadow: string, box: Box): string | null {
  const half = Math.min(box.right - box.left, box.bottom - box.top) / 2;
  const insets = /([a-z]+\([^()]*\)) -?[\d.e-]+px -?[\d.e-]+px [\d.e-]+px (-?[\d.e-]+)px inset/g;
  for (const [, colour = '', spread] of shadow.matchAll(insets)) {
    if (Number(spread) >= half) return colour;
  }
  return null;
}

/**
 * What `clip` leaves of an absolutely positioned element.
 *
 * @param box the element's border box
 * @returns null if it clips nothing
 */
export function clipBoxOf(clip: string, box: Box): Box | null {
  const found = /^rect\(([^)]*)\)$/.exec(clip);
  if (!found) return null;
  const [top, right, bottom, left] = (found[1] as string).split(/[,\s]+/);
  const at = (value: string | undefined, from: number, auto: number) =>
    value === undefined || value === 'auto' ? auto : from + Number.parseFloat(value);
  return {
    left: at(left, box.left, box.left),
    top: at(top, box.top, box.top),
    right: at(right, box.left, box.right),
    bottom: at(bottom, box.top, box.bottom),
  };
}

/**
 * The part of an element that one layer of its mask leaves visible, if the layer isn't repeated.
 *
 * @param size `mask-size` @param position `mask-position`
 * @param box the element's border box
 * @returns null if it is repeated, or of a size that isn't read here
 */
export function maskBoxOf(size: string, position: string, repeat: string, box: Box): Box | null {
  if (repeat !== 'no-repeat') return null;
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  const [across, down = across] = values(size);
  const [x, y] = values(position);
  const [w, h] = [lengthOf(across, width), lengthOf(down, height)];
  if (w === null || h === null) return null;
  // Percentages are of the room that is left (CSS Backgrounds 3).
  const [left, top] = [lengthOf(x, width - w), lengthOf(y, height - h)];
  if (left === null || top === null) return null;
  const at = { left: box.left + left, top: box.top + top };
  return { ...at, right: at.left + w, bottom: at.top + h };
}

/** The values of a list, split at spaces outside parentheses. */
export function values(list: string): string[] {
  return list.trim().match(/(?:[^\s(]+\([^)]*\)|\S)+/g) ?? [];
}

/**
 * @param whole the length (px) of 100%
 * @returns px; null if it is not a length, or in other units (computed values have none)
 */
export function lengthOf(value: string | undefined, whole: number): number | null {
  if (value === undefined) return null;
  const sum = /^calc\((.*)\)$/.exec(value)?.[1] ?? value;
  let length = 0;
  for (const term of sum
    .replaceAll(/ ([+-]) /g, ' $1')
    .trim()
    .split(/\s+/)) {
    const found = /^([+-]?[\d.]+(?:e[+-]?\d+)?)(px|%)?$/.exec(term);
    if (!found || (found[2] === undefined && Number(found[1]) !== 0)) return null;
    length += Number(found[1]) * (found[2] === '%' ? whole / 100 : 1);
  }
  return length;
}
