/**
 * Whether two texts that meet look like one on the screen: each letter of a heading may be in a
 * box of its own, and a drop cap is in a different box from its word.
 */
import type { Box } from '../../dom/boxes';
import { type TextPosition, textPositionOf } from './junctions';

/** Widest gaps (in em of the larger text) within a word, after a drop cap, between words. */
const LETTER_GAP = 0.2;
const CAP_GAP = 0.4;
const WORD_GAP = 0.75;

/** A drop cap is at least this many times as large as its word. */
const CAP_SIZE = 1.5;

/**
 * Whether the layout divides two neighbouring texts: by `span { display: block }`, flex items,
 * footnote numbers. Boxes side by side that look like one text don't divide it: drop caps, or
 * headings that are split into letters or words.
 *
 * @param root the block that both are in
 * @param spaced whether there is white space between them
 */
export function isSplitBetween(before: Text, after: Text, root: Node, spaced: boolean): boolean {
  const a = textPositionOf(before, after, root);
  const b = textPositionOf(after, before, root);
  if (a === 'flow' && b === 'flow') return false;
  return a === 'apart' || b === 'apart' || !looksJoined(before, after, a, b, spaced);
}

function looksJoined(
  before: Text,
  after: Text,
  a: TextPosition,
  b: TextPosition,
  spaced: boolean,
): boolean {
  const moved = isMoved(a) || isMoved(b);
  const from = moved ? edgesInLayout(a) : edgesOfLetter(before, true);
  const to = moved ? edgesInLayout(b) : edgesOfLetter(after, false);
  if (!from || !to) return false;
  const styleOf = ({ parentElement }: Text) => getComputedStyle(parentElement as Element);
  const { direction, fontSize } = styleOf(after);
  const size = Number.parseFloat(fontSize);
  const firstSize = Number.parseFloat(styleOf(before).fontSize);
  const em = Math.max(size, firstSize);
  const isCap = firstSize >= size * CAP_SIZE && before.data.trim().length <= 2;
  const heights = [from.bottom - from.top, to.bottom - to.top];
  const shared = Math.min(from.bottom, to.bottom) - Math.max(from.top, to.top);
  if (shared < Math.min(...heights) / 2) {
    // On the next line, where words without room on their own line go.
    return spaced && to.top < from.bottom + em && to.top > from.top && isTight(a) && isTight(b);
  }
  const gap = direction === 'rtl' ? from.left - to.right : to.left - from.right;
  const most = spaced ? WORD_GAP : isCap ? CAP_GAP : LETTER_GAP;
  return gap > -em / 2 && gap <= most * em;
}

/** The edges of a text's last or first visible character. */
function edgesOfLetter(text: Text, last: boolean): Box | undefined {
  const { data } = text;
  const at = last ? data.trimEnd().length - 1 : data.search(/\S/);
  if (at < 0) return undefined;
  const range = document.createRange();
  range.setStart(text, at);
  range.setEnd(text, at + 1);
  return range.getClientRects?.()[0];
}

/** Whether an animation may have moved a box from where it is laid out. */
function isMoved(place: TextPosition): boolean {
  if (!(place instanceof HTMLElement)) return false;
  const { transform, translate, scale, rotate } = getComputedStyle(place);
  return [transform, translate, scale, rotate].some((value) => value && value !== 'none');
}

/** The edges of a box as it is laid out, without transforms, if it has nothing but its text. */
function edgesInLayout(place: TextPosition): Box | undefined {
  if (!(place instanceof HTMLElement) || !isTight(place)) return undefined;
  const { offsetLeft, offsetTop, offsetWidth, offsetHeight } = place;
  return {
    left: offsetLeft,
    right: offsetLeft + offsetWidth,
    top: offsetTop,
    bottom: offsetTop + offsetHeight,
  };
}

/** Whether a box is only as wide as what is in it. */
function isTight(place: TextPosition): boolean {
  if (!(place instanceof HTMLElement)) return false;
  const { display, paddingLeft, paddingRight, borderLeftWidth, borderRightWidth } =
    getComputedStyle(place);
  const edges = [paddingLeft, paddingRight, borderLeftWidth, borderRightWidth];
  if (!/^inline-/.test(display) || edges.some((width) => Number.parseFloat(width) > 1))
    return false;
  const range = document.createRange();
  range.selectNodeContents(place);
  const { width } = range.getBoundingClientRect();
  return Math.abs(place.getBoundingClientRect().width - width) < 2;
}
