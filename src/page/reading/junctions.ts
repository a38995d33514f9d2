/**
 * What styles say about the place where two texts of a block meet. Names of elements can
 * mislead: a `span` may be laid out as a block, and hidden elements divide nothing.
 */
import { contains, parentElementOf } from '../../dom/safe-node';

/** Computed `display` of elements in the flow of the text; empty outside the document. */
const FLOWS = /^(|inline|contents|ruby\S*)$/;

/** If more elements end between two texts, the texts count as separate without a check of each. */
const MAX_ENDS = 64;

/** What a text is in, relative to another: the same flow, a separate place, or a box of its own. */
export type TextPosition = 'flow' | 'apart' | Element | Text;

/** The outermost box around `node`, up to `root`, that `other` isn't in. */
export function textPositionOf(node: Text, other: Text, root: Node): TextPosition {
  let place: TextPosition = 'flow';
  let last: Element | Text = node;
  let ends = 0;
  for (let at = parentElementOf(node); at; at = parentElementOf(at)) {
    if (++ends > MAX_ENDS) return 'apart';
    const { display, position, cssFloat } = getComputedStyle(at);
    const flexible = /flex|grid/.test(display);
    // Children of flex and grid containers are always boxes.
    if (flexible) place = last;
    if (at === root || contains(at, other)) break;
    // A footnote's number is not part of the word before it.
    if (at.localName === 'sup' || /absolute|fixed/.test(position)) return 'apart';
    const inRow = parentElementOf(at);
    if (/left|right/.test(cssFloat) || /^inline-/.test(display)) place = at;
    else if (!FLOWS.test(display) && !(inRow && isFlexible(inRow))) return 'apart';
    last = at;
  }
  return place;
}

function isFlexible(element: Element): boolean {
  return /flex|grid/.test(getComputedStyle(element).display);
}

/** Whether an element has no place in the text around it: it is hidden or out of the flow. */
export function isAway(element: Element): boolean {
  const { display, position } = getComputedStyle(element);
  return display === 'none' || /absolute|fixed/.test(position);
}

/**
 * The outermost element below `root` that takes a text out of the text around it: hidden text,
 * or text for screen readers only, divides nothing.
 *
 * @param known remembers the answers
 */
export function awayIn(node: Text, root: Node, known: Aways = new Map()): Element | null {
  const path: Element[] = [];
  let away: Element | null = null;
  for (let at = parentElementOf(node); at && at !== root; at = parentElementOf(at)) {
    const answer = known.get(at);
    if (answer !== undefined) {
      away = answer;
      break;
    }
    path.push(at);
  }
  for (const at of path.reverse()) {
    if (!away && isAway(at)) away = at;
    known.set(at, away);
  }
  return away;
}

/**
 * Element -> the answer of `awayIn` for the texts in it. Thousands of elements may be nested, and
 * each is checked only once as long as the page stays as it is.
 */
export type Aways = Map<Element, Element | null>;
