/**
 * Takes away what an earlier script of Glossa left in the page: after an update or a
 * reload of the extension its old content script may be dead without having cleaned up.
 */
import { canHighlight, HIGHLIGHT, REVEALED, TERM_ELEMENT } from './styles';

/** Name of the card's host element (`src/popover/host.ts`). */
const CARD_ELEMENT = 'glossa-card';

/** Leaves the page as if Glossa had never been there. */
export function sweep(): void {
  if (canHighlight()) {
    CSS.highlights.delete(HIGHLIGHT);
    CSS.highlights.delete(REVEALED);
  }
  for (const element of document.querySelectorAll(CARD_ELEMENT)) element.remove();
  for (const wrapper of document.querySelectorAll(TERM_ELEMENT)) {
    const before = wrapper.previousSibling;
    const after = wrapper.nextSibling;
    // The pieces were one text node of the page: they become that node again.
    const text = wrapper.textContent ?? '';
    if (before?.nodeType === 3) {
      const rest = after?.nodeType === 3 ? (after as Text) : null;
      (before as Text).appendData(text + (rest?.data ?? ''));
      rest?.remove();
      wrapper.remove();
    } else {
      wrapper.replaceWith(text);
    }
  }
}
