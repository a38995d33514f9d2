/**
 * What the styles of elements say of the place where two texts of a block meet. Names of
 * elements mislead: a `span` may be laid out as a block, and what is hidden divides nothing.
 */
import { contains, parentElementOf } from '../../dom/safe-node';

/** Computed `display` of what flows with the text; empty outside the document. */
const FLOWS = /^(|inline|contents|ruby\S*)$/;

/** Where more elements end between two texts, they are taken for apart without a look at each. */
const MAX_ENDS = 64;

/** What a text is in, seen from the other: nothing that matters, a box, or another place. */
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
    // Children of flex and grid containers are boxes, whatever they are themselves.
    if (flexible) place = last;
    if (at === root || contains(at, other)) break;
    // A footnote's number is no part of the word it is at.
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

/** Whether an element has no place in the text around it: not shown, or out of its flow. */
export function isAway(element: Element): boolean {
  const { display, position } = getComputedStyle(element);
  return display === 'none' || /absolute|fixed/.test(position);
}

/**
 * The outermost element below `root` that takes a text out of the text around it: what is
 * hidden, or only there for screen readers, divides nothing.
 *
 * @param known takes what was asked
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
 * By element: what `awayIn` says of the texts in it. Thousands of elements may be within one
 * another, and each needs asking once only while the page stays as it is.
 */
export type Aways = Map<Element, Element | null>;
