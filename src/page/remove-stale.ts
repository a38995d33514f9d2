/**
 * Removes what an earlier script of Glossa left in the page: after an update or a reload of the
 * extension, its old content script may be dead without having cleaned up.
 */
import { HOST_SELECTOR, OWN_ATTRIBUTE } from '../dom/own-host';
import { closedShadowOf } from '../dom/shadow-roots';
import { markName } from '../marks/names';
import { canHighlight, INKS, inkKey, revealedName } from '../marks/styles';
import { unwrap } from './unwrap';

/** Leaves the page as if Glossa had never been there. Marks must have their name before. */
export function removeStale(): void {
  if (canHighlight()) {
    for (const ink of INKS) CSS.highlights.delete(markName() + inkKey(ink));
    CSS.highlights.delete(revealedName());
  }
  for (const host of document.querySelectorAll(HOST_SELECTOR)) {
    if (closedShadowOf(host)?.querySelector(`[${OWN_ATTRIBUTE}]`)) host.remove();
  }
  for (const wrapper of document.querySelectorAll(markName())) unwrap(wrapper);
}
