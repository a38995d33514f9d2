/**
 * What the reader selected, as a place for the card. Reads the page, and scrolls to the
 * selection if it is out of view; changes nothing.
 */

import type { CardHit } from '../card/ports';
import { deepActiveElement } from '../dom/focus';
import { lineBoxes } from '../dom/ranges';
import type { FoundSelection } from '../messaging/frame-calls';
import { isInViewport } from '../page/viewport/into-view';

/** A card's place at the current selection, or at the top of the page if there is none any more. */
export function hitAtSelection({ text, entry, near }: FoundSelection): CardHit {
  const { node, rects } = fieldSelection() ?? rangeSelection() ?? pageTop();
  if (!rects().some(isInViewport)) {
    const element = node instanceof Element ? node : node.parentElement;
    element?.scrollIntoView({ block: 'center', behavior: 'instant' });
  }
  const shown = () => rects().filter(isInViewport);
  return { entry: entry ?? null, near, isMark: false, term: text, node, rects: shown };
}

interface FocusedSelection {
  readonly node: Node;
  rects(): DOMRect[];
}

/** Browsers don't report where a field's selection is, so this is the whole field. */
function fieldSelection(): FocusedSelection | null {
  const field = deepActiveElement();
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return null;
  const { selectionStart, selectionEnd } = field;
  if (selectionStart === selectionEnd) return null;
  const node = field;
  return { node, rects: () => [node.getBoundingClientRect()] };
}

function rangeSelection(): FocusedSelection | null {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  // The selection's own range changes with it; the clone stays at the text.
  const range = selection.getRangeAt(0).cloneRange();
  const node = range.startContainer;
  const rects = () => lineBoxes(range);
  if (rects().length > 0) return { node, rects };
  // In a shadow tree: a range can only name its host.
  const host = node instanceof Element ? (node.childNodes[range.startOffset] ?? node) : node;
  const element = host instanceof Element ? host : host.parentElement;
  return element && { node: element, rects: () => [element.getBoundingClientRect()] };
}

function pageTop(): FocusedSelection {
  const node = document.documentElement;
  return { node, rects: () => [new DOMRect(innerWidth / 2 - 1, innerHeight / 5, 2, 1)] };
}
