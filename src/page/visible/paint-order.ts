/**
 * Which of two things on a page is painted over the other, as far as their places in the
 * document and their styles show. The browser's hit test skips elements without pointer events.
 */
import { parentAcross, withAncestors } from '../../dom/ancestors';

/** Level of everything in the flow: above negative `z-index`, below all that is positioned. */
const IN_FLOW = -0.5;

/** Whether `upper` is painted over `lower`. */
export function isOver(upper: Element, lower: Node): boolean {
  const below = withAncestors(lower);
  let common: Node | null = upper;
  while (common && !below.has(common)) common = parentAcross(common);
  if (!common) return false;
  const [one, other] = [levelIn(common, upper), levelIn(common, lower)];
  if (one !== other) return one > other;
  // Letters are painted over the backgrounds of elements in the same flow.
  if (one === IN_FLOW) return false;
  return Boolean(lower.compareDocumentPosition(upper) & Node.DOCUMENT_POSITION_FOLLOWING);
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
  const [one, other] = [levelOf(pseudo), levelIn(element, lower)];
  return one === other ? one !== IN_FLOW && isAfter : one > other;
}

/** The level of the branch that a node is in, among the branches of a node around it. */
function levelIn(around: Node, node: Node): number {
  let level = IN_FLOW;
  for (let at: Node | null = node; at && at !== around; at = parentAcross(at)) {
    if (!(at instanceof Element)) continue;
    const own = levelOf(getComputedStyle(at));
    // The outermost positioned element decides, since what is inside it stays inside. An
    // exception is a positioned element without a level of its own.
    if (own !== IN_FLOW) level = own === 0 && level !== IN_FLOW && !holdsLevels(at) ? level : own;
  }
  return level;
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
