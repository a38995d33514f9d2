/**
 * Takes away what an earlier script of Glossa left in the page: after an update or a
 * reload of the extension its old content script may be dead without having cleaned up.
 */
import { closedShadowOf } from './hosts';
import { canHighlight, HIGHLIGHT, REVEALED, TERM_ELEMENT } from './styles';
import { unwrap } from './unwrap';

/** The hosts of cards and notices (`src/popover/host.ts`), and what is in them. */
const HOSTS = 'div[popover="manual"]';
const OWN = '[data-glossa]';

/** Leaves the page as if Glossa had never been there. */
export function sweep(): void {
  if (canHighlight()) {
    CSS.highlights.delete(HIGHLIGHT);
    CSS.highlights.delete(REVEALED);
  }
  for (const host of document.querySelectorAll(HOSTS)) {
    if (closedShadowOf(host)?.querySelector(OWN)) host.remove();
  }
  for (const wrapper of document.querySelectorAll(TERM_ELEMENT)) unwrap(wrapper);
}
