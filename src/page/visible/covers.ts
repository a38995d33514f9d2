/**
 * What is over a text and behind it at a point of the viewport. This asks the browser, because
 * a page may place anything anywhere.
 */
import { withAncestors } from '../../dom/ancestors';
import { boxContains } from '../../dom/boxes';
import { parentElementOf, rootOf } from '../../dom/safe-node';
import { shadowOf } from '../../dom/shadow-roots';
import { alphaOf } from '../../marks/colours';
import { markName } from '../../marks/names';
import { inertNow } from './inert';
import { isLaidOut } from './layout';
import { hidesBehind, isOpaque, OPAQUE } from './opacity';
import { MAX_TEXTS_OVER, textsOver } from './over-text';
import { isOver, isPseudoOver } from './paint-order';
import type { TextSurroundings } from './surroundings';

/** At most this many elements are checked one by one. */
const MAX_CHILDREN = 50;

/** Elements that always paint something of their own. */
const PICTURE = /^(img|video|canvas|svg|i?frame|object|embed)$/;
const PICTURES = 'img,video,canvas,svg,iframe,object,embed';

/**
 * An element fixed to the window counts if it covers at least this share of the window. Text can
 * be scrolled out from under a smaller one, such as a header or a notice.
 */
const MIN_WINDOW_SHARE = 0.8;

/**
 * Whether an opaque element covers a text permanently. An element that stays in the window while
 * the text is scrolled doesn't count, unless it covers the window.
 *
 * @param x, y a point within the text (CSS px of the viewport)
 */
export function isBuried(text: Text, x: number, y: number): boolean {
  const around = withAncestors(text);
  const top = document.elementFromPoint(x, y);
  if (!top || around.has(top)) return false;
  const isPassed = goPointersPast(text);
  let left = 1;
  let texts = 0;
  for (const element of allAt(document, around, x, y)) {
    // Our own mark of the text doesn't cover it.
    if (around.has(element) || element.localName === markName()) break;
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

/** Whether an element's `::before` or `::after` is about as large as the element. */
function isWhole({ width, height }: CSSStyleDeclaration, element: Element): boolean {
  const { clientWidth, clientHeight } = element;
  const covered = Number.parseFloat(width) * Number.parseFloat(height);
  return covered >= MIN_WINDOW_SHARE * clientWidth * clientHeight;
}

/** What in an element may cover texts inside it or beside it. */
interface Shields {
  readonly elements: readonly Element[];
  readonly pseudos: readonly (readonly [style: CSSStyleDeclaration, isAfter: boolean])[];
}

/**
 * Finds what covers texts by positions, without a hit test: that skips elements without pointer
 * events, and doesn't work outside the viewport. An instance is valid for one stretch of work.
 */
export class ShieldFinder {
  readonly #known = new Map<Element, Shields>();
  readonly #surroundings: TextSurroundings;

  constructor(surroundings: TextSurroundings) {
    this.#surroundings = surroundings;
  }

  /** Whether something opaque permanently covers a text at a point (CSS px of the viewport). */
  isShielded(text: Text, x: number, y: number): boolean {
    const around = withAncestors(text);
    for (const element of around) {
      if (!(element instanceof Element)) continue;
      const { elements, pseudos } = this.#of(element);
      if (pseudos.some(([style, isAfter]) => isPseudoOver(style, isAfter, element, text))) {
        return true;
      }
      const isOverText = (at: Element) =>
        !around.has(at) && isAt(at, x, y) && isOver(at, text) && !passes(at, around);
      if (elements.some(isOverText)) return true;
    }
    return false;
  }

  #of(element: Element): Shields {
    const known = this.#known.get(element);
    if (known) return known;
    const isPainted = (at: Element) => {
      const { hidden, opacity } = this.#surroundings.around(at);
      return isLaidOut(at) && !hidden && opacity >= OPAQUE;
    };
    const elements = shieldsIn(element).filter(isPainted);
    const found = { elements, pseudos: pseudosOf(element) };
    this.#known.set(element, found);
    return found;
  }
}

/** Opaque elements in an element that are placed over others. */
function shieldsIn(element: Element): Element[] {
  // Among hundreds of list items there are no shields.
  if (element.childElementCount > MAX_CHILDREN) return [];
  return [...element.children]
    .filter((child) => {
      const { position, zIndex, pointerEvents } = getComputedStyle(child);
      return position !== 'static' || zIndex !== 'auto' || pointerEvents === 'none';
    })
    .flatMap((child) => [child, ...child.getElementsByTagName('*')].slice(0, MAX_CHILDREN))
    .filter((at) => hidesBehind(at) >= OPAQUE);
}

/** Opaque `::before` and `::after` that cover all of an element. */
function pseudosOf(element: Element): Shields['pseudos'] {
  return [false, true]
    .map((isAfter) => {
      const style = getComputedStyle(element, isAfter ? '::after' : '::before');
      return [style, isAfter] as const;
    })
    .filter(
      ([style]) =>
        style.content !== 'none' &&
        /absolute|fixed/.test(style.position) &&
        isOpaque(style) &&
        isWhole(style, element),
    );
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

/** Whether a text under a fixed element can be read once the page is scrolled. */
function passes(element: Element, around: ReadonlySet<Node>): boolean {
  for (let at: Element | null = element; at && !around.has(at); at = parentElementOf(at)) {
    const { position } = getComputedStyle(at);
    if (position !== 'fixed' && position !== 'sticky') continue;
    const { width, height } = element.getBoundingClientRect();
    return width * height < MIN_WINDOW_SHARE * innerWidth * innerHeight;
  }
  return false;
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
