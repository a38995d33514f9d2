/**
 * What the reader selected, as a place for the card. Looks at the page, and scrolls to the
 * selection where it is out of sight; changes nothing.
 */

import type { CardHit } from '../card/ports';
import { deepActiveElement } from '../dom/focus';
import { lineBoxes } from '../dom/ranges';
import type { FoundSelection } from '../messaging/frame-calls';
import { isInViewport } from '../page/viewport/into-view';

/** A card's place at what is selected now; where nothing is any more, at the page's top. */
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

/** A field's selection has no place that pages tell: the field's own is taken. */
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
  // The page's range changes with the selection; this one stays with the text.
  const range = selection.getRangeAt(0).cloneRange();
  const node = range.startContainer;
  const rects = () => lineBoxes(range);
  if (rects().length > 0) return { node, rects };
  // In a shadow tree: its host is all that a range may name.
  const host = node instanceof Element ? (node.childNodes[range.startOffset] ?? node) : node;
  const element = host instanceof Element ? host : host.parentElement;
  return element && { node: element, rects: () => [element.getBoundingClientRect()] };
}

function pageTop(): FocusedSelection {
  const node = document.documentElement;
  return { node, rects: () => [new DOMRect(innerWidth / 2 - 1, innerHeight / 5, 2, 1)] };
}
