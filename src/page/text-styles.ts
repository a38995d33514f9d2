/**
 * How a page shows the text in an element, as far as marks need to know: its colour and its
 * background, the page's own lines near it, and whether a highlight would change it. Reads
 * styles only, so the browser needn't lay anything out.
 */

import { elementAround } from '../dom/ancestors';
import { previousElementOf, rootElementOf, slotOf } from '../dom/safe-node';
import type { MarkColour } from '../marks/choices';
import { over, parseColour } from '../marks/colours';
import type { Rgb } from '../marks/contrast';
import { type Drop, dropFor, type Ink, toneFor } from '../marks/ink';
import { groundIn } from './ground';
import { rectsOfText } from './hit-ranges';
import type { PageHit } from './hits';

interface Line {
  /** Null for a border, which no highlight changes. */
  readonly colour: string | null;
  /** In px below the baseline; null if it is elsewhere (`line-through`). */
  readonly below: { readonly from: number; readonly to: number } | null;
}

/** What is known about an element, for the elements in it. */
interface Seen {
  readonly style: CSSStyleDeclaration;
  /** null: unknown. */
  readonly ground: Rgb | null;
  readonly lines: readonly Line[];
}

/** How long (ms) that may be used: hits are found in bursts. */
const FRESH_MS = 100;

/** Where (em below the baseline) fonts usually have their underline. */
const UNDERLINE = 0.07;
/** … and the lower edge of their letters. */
const DESCENT = 0.22;

/** Boxes that decorations from outside don't reach. https://drafts.csswg.org/css-text-decor/#line-decoration */
const APART = /^inline-./;

export class TextStyles {
  #seen = new WeakMap<Element, Seen>();
  #since = 0;

  constructor(readonly colour: MarkColour) {}

  /** The ink for a mark on a hit. */
  inkOf(hit: PageHit): Ink {
    const inks = parentsOf(hit).map((parent) => this.#inkIn(parent));
    const tone = inks[0]?.tone ?? 'text';
    return { tone, drop: Math.max(0, ...inks.map(({ drop }) => drop)) as Drop };
  }

  #inkIn(element: Element): Ink {
    const { style, ground, lines } = this.#lookAt(element);
    const size = Number.parseFloat(style.fontSize) || 16;
    const below = lines.flatMap((line) =>
      line.below ? [{ from: line.below.from / size, to: line.below.to / size }] : [],
    );
    return { tone: toneFor(this.colour, parseColour(style.color), ground), drop: dropFor(below) };
  }

  /**
   * Whether a highlight leaves a hit's text as it is. Browsers paint highlighted text a second
   * time, without some of its styles: Chromium 156 loses fills, strokes and the colours of
   * lines; Firefox 153 loses fills, strokes, and the colours of first lines and first letters
   * (docs/browser-bugs.md).
   */
  suits(hit: PageHit): boolean {
    return parentsOf(hit).every((parent) => this.#keeps(parent)) && !(IS_FIREFOX && isFirst(hit));
  }

  #keeps(element: Element): boolean {
    const { style, lines } = this.#lookAt(element);
    const { color, webkitTextFillColor: fill, webkitTextStrokeWidth: stroke } = style;
    if (fill && fill !== color) return false;
    if (stroke && Number.parseFloat(stroke) > 0) return false;
    return IS_FIREFOX || lines.every(({ colour }) => colour === null || colour === color);
  }

  #lookAt(element: Element): Seen {
    const now = performance.now();
    if (now - this.#since > FRESH_MS) {
      this.#seen = new WeakMap();
      this.#since = now;
    }
    const path: Element[] = [];
    let at: Element | null = element;
    while (at && !this.#seen.has(at)) {
      path.push(at);
      at = aroundOf(at);
    }
    let around = at ? (this.#seen.get(at) ?? null) : null;
    for (const inner of path.reverse()) {
      around = look(inner, around);
      this.#seen.set(inner, around);
    }
    return around as Seen;
  }
}

/** Only Firefox has this property, whatever its user agent says. */
const IS_FIREFOX = typeof CSS !== 'undefined' && CSS.supports?.('-moz-appearance', 'none');

/** The element around another as it is shown, out of shadow trees as well. */
function aroundOf(element: Element): Element | null {
  return slotOf(element) ?? elementAround(element);
}

function look(element: Element, around: Seen | null): Seen {
  const style = getComputedStyle(element);
  return { style, ground: groundBehind(element, style, around), lines: linesOf(style, around) };
}

function groundBehind(
  element: Element,
  style: CSSStyleDeclaration,
  around: Seen | null,
): Rgb | null {
  const own = groundIn(style);
  // Opacity changes text and mark as well as their ground, into colours that nobody knows.
  if (!own || Number(style.opacity) < 1) return null;
  const behind = around ? around.ground : canvasColour(element, style);
  if (own.alpha === 0) return behind;
  const colour = parseColour(own.colour);
  if (colour?.alpha === 1) return colour.rgb;
  return colour && behind && over(colour, behind);
}

/** The canvas of dark pages: about the same in all browsers. */
const DARK: Rgb = [18, 18, 18];
const LIGHT: Rgb = [255, 255, 255];

/** What is behind the root element: the browser's own canvas. */
function canvasColour(root: Element, { colorScheme }: CSSStyleDeclaration): Rgb | null {
  const page = root.ownerDocument;
  if (root !== rootElementOf(page)) return null;
  // A frame may show what is behind it.
  if (globalThis.top !== globalThis.self) return null;
  const asked = page.querySelector('meta[name="color-scheme" i]')?.getAttribute('content') ?? '';
  const scheme = colorScheme && colorScheme !== 'normal' ? colorScheme : asked;
  const prefersDark = matchMedia('(prefers-color-scheme: dark)').matches;
  const isDark = /\bdark\b/.test(scheme) && (prefersDark || !/\blight\b/.test(scheme));
  return isDark ? DARK : LIGHT;
}

function linesOf(style: CSSStyleDeclaration, around: Seen | null): readonly Line[] {
  const { display, float, position, textDecorationLine: kind } = style;
  const isApart =
    APART.test(display) || /absolute|fixed/.test(position) || (float !== 'none' && float !== '');
  const lines = around && !isApart ? [...around.lines] : [];
  if (kind && kind !== 'none') {
    const below = kind.includes('underline') ? underline(style) : null;
    lines.push({ colour: style.textDecorationColor, below });
  }
  const border = display === 'inline' && lineOfBorder(style);
  if (border) lines.push({ colour: null, below: border });
  return lines;
}

function underline(style: CSSStyleDeclaration): { from: number; to: number } {
  const { textDecorationStyle, textDecorationThickness, textUnderlineOffset } = style;
  const size = Number.parseFloat(style.fontSize) || 16;
  const isUnder = style.textUnderlinePosition?.includes('under');
  const offset = Number.parseFloat(textUnderlineOffset) || 0;
  const thickness = Number.parseFloat(textDecorationThickness) || Math.max(1, size * 0.07);
  const isAuto = Number.isNaN(Number.parseFloat(textUnderlineOffset));
  const from = isUnder ? DESCENT * size + offset : isAuto ? UNDERLINE * size : offset;
  const times = /double|wavy/.test(textDecorationStyle) ? 3 : 1;
  return { from, to: from + times * thickness };
}

/** Many links have a border instead of an underline. */
function lineOfBorder(style: CSSStyleDeclaration): { from: number; to: number } | null {
  const width = Number.parseFloat(style.borderBottomWidth) || 0;
  if (width === 0 || parseColour(style.borderBottomColor)?.alpha === 0) return null;
  const size = Number.parseFloat(style.fontSize) || 16;
  const from = DESCENT * size + (Number.parseFloat(style.paddingBottom) || 0);
  return { from, to: from + width };
}

/** At most this many UTF-16 units, punctuation and blanks, come before a first letter. */
const MAX_BEFORE_FIRST_LETTER = 4;

/** Whether a hit is in a first line, or has a first letter, with a colour of its own. */
function isFirst(hit: PageHit): boolean {
  let at: Element | null = parentsOf(hit)[0] ?? null;
  for (; at; at = aroundOf(at)) {
    const { color, display } = getComputedStyle(at);
    if (display === 'inline' || display === 'contents') continue;
    const differs = (part: string) => getComputedStyle(at as Element, part).color !== color;
    if (hit.start <= MAX_BEFORE_FIRST_LETTER && differs('::first-letter')) return true;
    if (differs('::first-line') && isInFirstLine(hit, at)) return true;
    // The first line of a block is that of the blocks around it that begin with it.
    if (previousElementOf(at)) return false;
  }
  return false;
}

function isInFirstLine(hit: PageHit, block: Element): boolean {
  const range = block.ownerDocument.createRange();
  range.selectNodeContents(block);
  const line = [...range.getClientRects()].find(({ width }) => width > 0);
  const [rect] = rectsOfText(hit);
  return line !== undefined && rect !== undefined && rect.top < line.bottom;
}

/** The elements that a hit's text is in, each once. */
function parentsOf({ segments }: PageHit): Element[] {
  const parents = new Set<Element>();
  for (const { node } of segments) {
    // Text right in a shadow root looks like its host's.
    const parent = elementAround(node);
    if (parent) parents.add(parent);
  }
  return [...parents];
}
