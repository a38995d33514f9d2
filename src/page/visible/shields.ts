/**
 * Finds what covers texts by positions, without a hit test: that skips elements without pointer
 * events, and doesn't work outside the viewport.
 */
import { withAncestors } from '../../dom/ancestors';
import { boxContains } from '../../dom/boxes';
import { shadowOf } from '../../dom/shadow-roots';
import { isLaidOut, parentInLayout } from './layout';
import { hidesBehind, isOpaque, OPAQUE } from './opacity';
import { isOver, isPseudoOver } from './paint-order';
import { isPseudoAt, type Pseudo, pseudosOf } from './pseudo';
import type { TextSurroundings } from './surroundings';

/** At most this many elements are checked one by one. */
const MAX_CHILDREN = 50;

/**
 * An element fixed to the window counts if it covers at least this share of the window. Text can
 * be scrolled out from under a smaller one, such as a header or a notice.
 */
const MIN_WINDOW_SHARE = 0.8;

/** What in an element may cover texts inside it or beside it. */
interface Shields {
  readonly elements: readonly Element[];
  readonly pseudos: readonly Pseudo[];
}

/** An instance is valid for one stretch of work. */
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
      const isUnder = (pseudo: Pseudo) =>
        isPseudoAt(pseudo, x, y) && isPseudoOver(pseudo.style, pseudo.isAfter, element, text);
      if (pseudos.some(isUnder)) return true;
      const isOverText = (at: Element) =>
        !around.has(at) && this.#hides(at, x, y) && isOver(at, text) && !passes(at, around);
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
    const pseudos = pseudosOf(element).filter(({ style }) => isOpaque(style));
    const found = { elements, pseudos };
    this.#known.set(element, found);
    return found;
  }

  /** Whether an element hides what is behind it at a point. */
  #hides(element: Element, x: number, y: number): boolean {
    if (!boxContains(element.getBoundingClientRect(), { x, y })) return false;
    return hidesBehind(element, x, y) >= OPAQUE && !this.#isCutOff(element, x, y);
  }

  /** Whether something around an element cuts it off at a point. */
  #isCutOff(element: Element, x: number, y: number): boolean {
    const { flow, style } = this.#surroundings.around(element);
    let clip = style?.overflow === 'visible' ? flow : (flow?.outer ?? null);
    // The outermost box is the window, out of which text may be scrolled.
    for (; clip?.outer; clip = clip.outer) {
      const { box } = clip;
      if (x < box.left || x > box.right || y < box.top || y > box.bottom) return true;
    }
    return false;
  }
}

/** Opaque elements in an element that are placed over others. */
function shieldsIn(element: Element): Element[] {
  const shadow = shadowOf(element);
  const children = [...element.children, ...(shadow?.children ?? [])];
  // Among hundreds of list items there are no shields.
  if (children.length > MAX_CHILDREN) return [];
  return children
    .filter((child) => {
      const { position, zIndex, pointerEvents } = getComputedStyle(child);
      const isPlaced = position !== 'static' || zIndex !== 'auto' || pointerEvents === 'none';
      return isPlaced || shadowOf(child) !== null;
    })
    .flatMap((child) => withContent(child).slice(0, MAX_CHILDREN))
    .filter((at) => hidesBehind(at) >= OPAQUE);
}

/** An element with all elements in it and in its shadow tree. */
function withContent(element: Element): Element[] {
  const inShadow = shadowOf(element)?.querySelectorAll('*') ?? [];
  return [element, ...inShadow, ...element.getElementsByTagName('*')];
}

/** Whether a text under a fixed element can be read once the page is scrolled. */
export function passes(element: Element, around: ReadonlySet<Node>): boolean {
  for (let at: Element | null = element; at && !around.has(at); at = parentInLayout(at)) {
    const { position } = getComputedStyle(at);
    if (position !== 'fixed' && position !== 'sticky') continue;
    const { width, height } = element.getBoundingClientRect();
    return width * height < MIN_WINDOW_SHARE * innerWidth * innerHeight;
  }
  return false;
}
