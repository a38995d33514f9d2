/**
 * Which of two things on a page is painted over the other, as far as their places in the
 * document and their styles show. The browser's hit test skips elements without pointer events.
 */
import { parentAcross } from '../../dom/ancestors';
import { parentInLayout } from './layout';

/** Level of everything in the flow: above negative `z-index`, below all that is positioned. */
const IN_FLOW = -0.5;

/** Whether `upper` is painted over `lower`. */
export function isOver(upper: Element, lower: Node): boolean {
  const [over, under] = [pathOf(upper), pathOf(lower)];
  let common: Node | undefined;
  while (over.length > 0 && over.at(-1) === under.at(-1)) {
    common = over.pop();
    under.pop();
  }
  const [first, second] = [over.at(-1), under.at(-1)];
  // What is around a text is behind it.
  if (!common || !first || !second) return false;
  const [one, other] = [levelOn(over), levelOn(under)];
  if (one !== other) return one > other;
  // Letters are painted over the backgrounds of elements in the same flow, but not over boxes in
  // a later place of it that are painted whole.
  if (one === IN_FLOW && !isPaintedWhole(over, common)) return false;
  return Boolean(second.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING);
}

/**
 * Whether an element's `::before` or `::after` is painted over a text inside it.
 */
export function isPseudoOver(
  pseudo: CSSStyleDeclaration,
  isAfter: boolean,
  element: Element,
  lower: Node,
): boolean {
  const path: Node[] = [];
  for (let at: Node | null = lower; at && at !== element; at = parentAcross(at)) path.push(at);
  const [one, other] = [levelOf(pseudo), levelOn(path)];
  return one === other ? one !== IN_FLOW && isAfter : one > other;
}

/** A node and all that it is in, from the inside out, as they are laid out. */
function pathOf(node: Node): Node[] {
  const path: Node[] = [];
  for (let at: Node | null = node; at; at = parentInLayout(at)) path.push(at);
  return path;
}

/** The level of a branch, given from the inside out, among the branches of what it is in. */
function levelOn(branch: readonly Node[]): number {
  let level = IN_FLOW;
  for (const at of branch) {
    if (!(at instanceof Element)) continue;
    const own = levelOf(getComputedStyle(at));
    // The outermost positioned element decides, since what is inside it stays inside. An
    // exception is a positioned element without a level of its own.
    if (own !== IN_FLOW) level = own === 0 && level !== IN_FLOW && !holdsLevels(at) ? level : own;
  }
  return level;
}

/** Whether something in a branch is painted as a whole: `inline-block`, an item of a grid. */
function isPaintedWhole(branch: readonly Node[], around: Node): boolean {
  return branch.some((at, place) => {
    if (!(at instanceof Element)) return false;
    const outer = branch[place + 1] ?? around;
    return (
      /^inline-/.test(getComputedStyle(at).display) ||
      (outer instanceof Element && /flex|grid/.test(getComputedStyle(outer).display))
    );
  });
}

function levelOf({ position, zIndex, opacity, transform }: CSSStyleDeclaration): number {
  const index = Number.parseInt(zIndex, 10);
  if (Number.isFinite(index)) return index;
  const isPlaced = position !== 'static' || Number(opacity) < 1 || transform !== 'none';
  return isPlaced ? 0 : IN_FLOW;
}

/** Whether an element is a stacking context: levels in it count only inside it. */
function holdsLevels(element: Element): boolean {
  const { position, zIndex, opacity, transform, filter } = getComputedStyle(element);
  return (
    zIndex !== 'auto' ||
    position === 'fixed' ||
    position === 'sticky' ||
    Number(opacity) < 1 ||
    transform !== 'none' ||
    (filter ?? 'none') !== 'none'
  );
}
