/**
 * Takes away what an earlier script of Glossa left in the page: after an update or a
 * reload of the extension its old content script may be dead without having cleaned up.
 */
import { canHighlight, HIGHLIGHT, REVEALED, TERM_ELEMENT } from './styles';
import { unwrap } from './unwrap';

/** Name of the card's host element (`src/popover/host.ts`). */
const CARD_ELEMENT = 'glossa-card';

/** Leaves the page as if Glossa had never been there. */
export function sweep(): void {
  if (canHighlight()) {
    CSS.highlights.delete(HIGHLIGHT);
    CSS.highlights.delete(REVEALED);
  }
  for (const element of document.querySelectorAll(CARD_ELEMENT)) element.remove();
  for (const wrapper of document.querySelectorAll(TERM_ELEMENT)) unwrap(wrapper);
}
