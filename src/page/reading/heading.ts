/** The heading that a text is under. */

import {
  elementOf,
  firstIn,
  matches,
  parentElementOf,
  previousElementOf,
} from '../../dom/safe-node';
import { textStart } from '../../dom/text-start';

/** At most this many elements are searched: pages nest deeply, and a missing heading is no loss. */
const MAX_ELEMENTS = 60;

export const HEADINGS = 'h1,h2,h3,h4,h5,h6,[role="heading"]';

/**
 * The text of the nearest heading before `root`, or of `root` itself, found by going back among
 * siblings and up. Empty if no heading is near.
 */
export function headingOf(root: Element | ShadowRoot): string {
  let at: Element | null = elementOf(root);
  for (let steps = MAX_ELEMENTS; at && steps > 0; steps--) {
    if (matches(at, HEADINGS)) return textOf(at);
    const before: Element | null = previousElementOf(at);
    if (before && before.localName === 'header') {
      const inside = firstIn(before, HEADINGS);
      if (inside) return textOf(inside);
    }
    at = before ?? parentElementOf(at);
  }
  return '';
}

/** Only this much (UTF-16 units) of a heading is read: longer text is no heading. */
const MAX_HEADING_UNITS = 300;

function textOf(heading: Element): string {
  return textStart(heading, MAX_HEADING_UNITS)
    .slice(0, MAX_HEADING_UNITS)
    .replace(/\s+/g, ' ')
    .trim();
}
