/**
 * Which of two things on a page is painted over the other, as far as it can be told from
 * where they are in the document and how they are placed. The browser's own answer, the hit
 * test, passes over what pointers go past.
 */
import { parentAcross, withAncestors } from '../../dom/ancestors';

/** Level of what isn't placed by itself: above negative `z-index`, below all that is placed. */
const IN_FLOW = -0.5;

/** Whether `upper` is painted over `lower`. */
export function isOver(upper: Element, lower: Node): boolean {
  const below = withAncestors(lower);
  let common: Node | null = upper;
  while (common && !below.has(common)) common = parentAcross(common);
  if (!common) return false;
  const [one, other] = [levelIn(common, upper), levelIn(common, lower)];
  if (one !== other) return one > other;
  // Letters are painted over the grounds of what flows with them.
  if (one === IN_FLOW) return false;
  return Boolean(lower.compareDocumentPosition(upper) & Node.DOCUMENT_POSITION_FOLLOWING);
}

/**
 * Whether what a style sheet puts before or after an element's content is painted over a text
 * in it.
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

/** The level of a node's branch among those of a node around it. */
function levelIn(around: Node, node: Node): number {
  let level = IN_FLOW;
  for (let at: Node | null = node; at && at !== around; at = parentAcross(at)) {
    if (!(at instanceof Element)) continue;
    const own = levelOf(getComputedStyle(at));
    // The outermost that is placed decides: what is in it stays in it, but for a placed one
    // without a level of its own.
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

/** Whether levels in an element count only within it. */
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
