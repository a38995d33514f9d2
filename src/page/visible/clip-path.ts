/** What `clip-path` leaves of an element. Pure. */
import type { Box } from '../../dom/boxes';
import { lengthOf, values } from './css-values';

/** A place in the viewport (CSS px). */
type Place = readonly [x: number, y: number];

/** The lines that surround what a shape leaves. */
interface Outline {
  readonly rings: readonly (readonly Place[])[];
  readonly isEvenOdd: boolean;
  /** Whether all its lines are straight. Of curves, only a box around them is known. */
  readonly isStraight: boolean;
}

/**
 * The smallest box around what `clip-path` leaves of an element.
 *
 * @param box the element's border box
 * @returns null if it clips nothing, or in a way that isn't read here (`url()`, curves of `shape()`)
 */
export function clipPathBoxOf(path: string, box: Box): Box | null {
  const { shape, inner } = partsOf(path);
  if (shape === 'inset') return insetBox(inner, box);
  if (shape === 'circle' || shape === 'ellipse') return roundBox(shape, inner, box);
  const places = outlineOf(path, box)?.rings.flat();
  if (!places) return null;
  const [xs, ys] = [places.map(([x]) => x), places.map(([, y]) => y)];
  return {
    left: Math.min(...xs),
    top: Math.min(...ys),
    right: Math.max(...xs),
    bottom: Math.max(...ys),
  };
}

/**
 * Whether `clip-path` leaves a place out: outside its lines, or in a hole. Lines that go back on
 * themselves leave nothing, however large the box around them is.
 */
export function leavesOut(path: string, box: Box, x: number, y: number): boolean {
  const outline = outlineOf(path, box);
  if (!outline?.isStraight) return false;
  let crossings = 0;
  let turns = 0;
  for (const ring of outline.rings) {
    let [fromX, fromY] = ring.at(-1) ?? [0, 0];
    for (const [toX, toY] of ring) {
      const isCrossed = fromY <= y !== toY <= y;
      if (isCrossed && fromX + ((y - fromY) / (toY - fromY)) * (toX - fromX) > x) {
        crossings++;
        turns += toY > fromY ? 1 : -1;
      }
      [fromX, fromY] = [toX, toY];
    }
  }
  return outline.isEvenOdd ? crossings % 2 === 0 : turns === 0;
}

function partsOf(path: string): { shape: string; inner: string } {
  const [, shape = '', inner = ''] = /^([a-z]+)\((.*)\)/.exec(path) ?? [];
  return { shape, inner };
}

function insetBox(inner: string, box: Box): Box | null {
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  const [edges = ''] = inner.split(' round ');
  const [top, right = top, bottom = top, left = right] = values(edges);
  const across = [lengthOf(left, width), lengthOf(right, width)] as const;
  const down = [lengthOf(top, height), lengthOf(bottom, height)] as const;
  if (across.includes(null) || down.includes(null)) return null;
  return {
    left: box.left + (across[0] as number),
    top: box.top + (down[0] as number),
    right: box.right - (across[1] as number),
    bottom: box.bottom - (down[1] as number),
  };
}

function roundBox(shape: 'circle' | 'ellipse', inner: string, box: Box): Box | null {
  const [radii = '', at = '50% 50%'] = inner.split(/(?:^|\s)at\s/);
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  const [first, second = first] = values(radii);
  // A circle's radius in percent is of the diagonal (CSS Shapes 1).
  const diagonal = Math.hypot(width, height) / Math.SQRT2;
  const across = lengthOf(first, shape === 'circle' ? diagonal : width);
  const down = lengthOf(second, shape === 'circle' ? diagonal : height);
  const [x, y] = values(at);
  const [left, top] = [lengthOf(x, width), lengthOf(y, height)];
  if (across === null || down === null || left === null || top === null) return null;
  return {
    left: box.left + left - across,
    top: box.top + top - down,
    right: box.left + left + across,
    bottom: box.top + top + down,
  };
}

function outlineOf(path: string, box: Box): Outline | null {
  const { shape, inner } = partsOf(path);
  const isEvenOdd = /^evenodd\b/.test(inner);
  if (shape === 'path') {
    const drawn = drawnBy(/["'](.*)["']/.exec(inner)?.[1] ?? '', box);
    return drawn && { ...drawn, isEvenOdd };
  }
  const rings =
    shape === 'polygon'
      ? polygonRings(inner, box)
      : shape === 'shape'
        ? lineRings(inner, box)
        : null;
  return rings && { rings, isEvenOdd, isStraight: true };
}

function polygonRings(inner: string, box: Box): Place[][] | null {
  const pairs = inner.split(',').filter((pair) => !/^\s*(?:evenodd|nonzero)\s*$/.test(pair));
  const ring = pairs.map((pair) => placeOf(values(pair), box));
  return ring.every((place) => place !== null) ? [ring] : null;
}

/** A `shape()` of straight lines. */
function lineRings(inner: string, box: Box): Place[][] | null {
  const rings: Place[][] = [];
  let at: Place = [box.left, box.top];
  for (const step of inner.split(',')) {
    const [kind = '', ...rest] = values(step.replace(/^\s*(?:evenodd|nonzero)\s/, ''));
    if (kind === 'close') continue;
    if (!/^(?:from|move|[hv]?line)$/.test(kind)) return null;
    const [way, ...lengths] = kind === 'from' ? ['to', ...rest] : rest;
    const [first, second] = lengths;
    const isUpright = kind === 'vline';
    const isLevel = kind === 'hline';
    const found = placeOf(
      [isUpright ? '0' : first, isLevel ? '0' : isUpright ? first : second],
      box,
    );
    if (!found) return null;
    const [x, y] = way === 'by' ? [at[0] + found[0] - box.left, at[1] + found[1] - box.top] : found;
    at = [isUpright ? at[0] : x, isLevel ? at[1] : y];
    if (kind === 'from' || kind === 'move') rings.push([]);
    rings.at(-1)?.push(at);
  }
  return rings;
}

/** @returns null for lengths in units that aren't read here */
function placeOf(pair: readonly (string | undefined)[], box: Box): Place | null {
  const x = lengthOf(pair[0], box.right - box.left);
  const y = lengthOf(pair[1], box.bottom - box.top);
  return x === null || y === null ? null : [box.left + x, box.top + y];
}

/** How many numbers each command of a path takes. Arcs aren't read. */
const TAKES: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2 };

/** The rings of a path's data. Firefox keeps relative commands in computed values. */
function drawnBy(data: string, box: Box): Omit<Outline, 'isEvenOdd'> | null {
  if (/[^MLHVCSQTZ\d\s.,e+-]/i.test(data)) return null;
  const rings: Place[][] = [];
  let at: Place = [0, 0];
  let start: Place = at;
  for (const [, command = '', list = ''] of data.matchAll(/([MLHVCSQTZ])([^MLHVCSQTZ]*)/gi)) {
    const name = command.toUpperCase();
    const numbers = (list.match(/[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/g) ?? []).map(Number);
    const count = TAKES[name] ?? 0;
    if (count === 0) at = start;
    else if (numbers.length === 0 || numbers.length % count !== 0) return null;
    const step = name === 'H' || name === 'V' ? 1 : 2;
    // Relative commands begin where the command before ended.
    let from = at;
    for (let i = 0; i < numbers.length; i += step) {
      if (i % count === 0) from = command === name ? [0, 0] : at;
      const [first = 0, second = 0] = numbers.slice(i);
      if (name === 'H') at = [from[0] + first, at[1]];
      else if (name === 'V') at = [at[0], from[1] + first];
      else at = [from[0] + first, from[1] + second];
      if (name === 'M' && i === 0) {
        rings.push([]);
        start = at;
      }
      rings.at(-1)?.push([box.left + at[0], box.top + at[1]]);
    }
  }
  return rings.length > 0 ? { rings, isStraight: !/[CSQT]/i.test(data) } : null;
}
