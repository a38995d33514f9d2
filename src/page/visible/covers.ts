/**
 * What is over a text and behind it at a point of the viewport. This asks the browser, because
 * a page may place anything anywhere.
 */
import { withAncestors } from '../../dom/ancestors';
import { boxContains } from '../../dom/boxes';
import { rootOf } from '../../dom/safe-node';
import { shadowOf } from '../../dom/shadow-roots';
import { alphaOf } from '../../marks/colours';
import { markName } from '../../marks/names';
import { inertNow } from './inert';
import { hidesBehind, OPAQUE } from './opacity';
import { isPiledUp, MAX_TEXTS_OVER, textsOver } from './over-text';
import { isOver } from './paint-order';
import { passes } from './shields';

/** At most this many elements are checked one by one. */
const MAX_CHILDREN = 50;

/** Elements that always paint something of their own. */
const PICTURE = /^(img|video|canvas|svg|i?frame|object|embed)$/;
const PICTURES = 'img,video,canvas,svg,iframe,object,embed';

/** Texts deeper in the page aren't compared with those below them. */
const MAX_DEPTH = 500;

/**
 * Whether an opaque element covers a text permanently, or other texts are in the same place. An
 * element that stays in the window while the text is scrolled doesn't count, unless it covers the
 * window.
 *
 * @param x, y a point within the text (CSS px of the viewport)
 */
export function isBuried(text: Text, x: number, y: number): boolean {
  const around = withAncestors(text);
  // Our own mark of the text doesn't cover it.
  const isOwn = (at: Element) => around.has(at) || at.localName === markName();
  const top = document.elementFromPoint(x, y);
  if (!top) return false;
  if (isPiledUp(text, x, y)) return true;
  // The list of all elements at a point takes long where thousands are around a text.
  if (isOwn(top) && around.size > MAX_DEPTH) return false;
  const elements = [...allAt(document, around, x, y)];
  // Firefox leaves text out of the list: an element below the text may come before its own.
  const own = isOwn(top) ? 0 : elements.findIndex(isOwn);
  const above = own === -1 ? elements : elements.slice(0, own);
  if (areOver(above, text, around, x, y)) return true;
  const below = elements.slice(above.length);
  return below.some((at) => !isOwn(at)) && isOnTexts(below, text, around, x, y);
}

/** Whether elements that the hit test finds above a text make it illegible. */
function areOver(
  elements: readonly Element[],
  text: Text,
  around: ReadonlySet<Node>,
  x: number,
  y: number,
): boolean {
  const isPassed = goPointersPast(text);
  let left = 1;
  let texts = 0;
  for (const element of elements) {
    // If the hit test skips the text, the text may be over everything that it finds.
    if (isPassed && !isOver(element, text)) continue;
    texts += textsOver(element, text, x, y);
    if (texts >= MAX_TEXTS_OVER) return true;
    const hidden = hidesBehind(element, x, y);
    if (hidden > 0 && !passes(element, around)) left *= 1 - hidden;
    if (left <= 1 - OPAQUE) return true;
  }
  return false;
}

/** Whether a text is the top one of a pile of texts, with nothing between them. */
function isOnTexts(
  elements: readonly Element[],
  text: Text,
  around: ReadonlySet<Node>,
  x: number,
  y: number,
): boolean {
  let texts = 0;
  for (const element of elements) {
    if (PICTURE.test(element.localName) || hidesBehind(element, x, y) >= 0.5) return false;
    if (getComputedStyle(element).backgroundImage.includes('url(')) return false;
    if (!around.has(element)) texts += Math.min(1, textsOver(element, text, x, y));
    if (texts >= MAX_TEXTS_OVER) return true;
  }
  return false;
}

/** All elements at a point, from the top, with those in shadow trees that aren't around a text. */
function* allAt(
  root: Document | ShadowRoot,
  around: ReadonlySet<Node>,
  x: number,
  y: number,
): Generator<Element> {
  for (const element of root.elementsFromPoint(x, y)) {
    if (rootOf(element) !== root) continue;
    const shadow = around.has(element) ? null : shadowOf(element);
    if (shadow) yield* allAt(shadow, around, x, y);
    yield element;
  }
}

/** Whether the browser's hit test skips a text. */
function goPointersPast(text: Text): boolean {
  const { parentElement } = text;
  if (!parentElement) return false;
  return getComputedStyle(parentElement).pointerEvents === 'none' || inertNow()(text);
}

/** Whether a picture is at a point, as under the text layer of a document viewer. */
export function hasPictureAt(x: number, y: number): boolean {
  return document
    .elementsFromPoint(x, y)
    .some(({ localName }) => /^(img|canvas|svg)$/.test(localName));
}

/**
 * Whether a text in the colour of its element's background has nothing else behind it.
 */
export function isLostInGround(text: Text, x: number, y: number): boolean {
  const around = withAncestors(text);
  // Outside the viewport this finds nothing.
  for (const element of document.elementsFromPoint(x, y)) {
    if (element === document.documentElement || element === document.body) continue;
    if (PICTURE.test(element.localName) || paints(element, around.has(element))) return false;
  }
  // Pictures without pointer events aren't found at a point.
  for (const picture of document.querySelectorAll(PICTURES)) if (isAt(picture, x, y)) return false;
  for (const element of around) {
    if (!(element instanceof Element)) continue;
    if (paints(element, true)) return false;
    if (element.childElementCount > MAX_CHILDREN) continue;
    for (const child of element.children) {
      if (!around.has(child) && isAt(child, x, y) && paints(child, false)) return false;
    }
  }
  return true;
}

/** Whether an element paints anything behind a text. @param isAround if its background is known */
function paints(element: Element, isAround: boolean): boolean {
  return [...(isAround ? [] : ['']), '::before', '::after'].some((pseudo) => {
    const style = getComputedStyle(element, pseudo || null);
    if (pseudo !== '' && style.content === 'none') return false;
    return style.backgroundImage !== 'none' || alphaOf(style.backgroundColor) > 0;
  });
}

function isAt(element: Element, x: number, y: number): boolean {
  return boxContains(element.getBoundingClientRect(), { x, y });
}
