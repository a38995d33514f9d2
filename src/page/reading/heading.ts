/** The heading that a text stands under. */

import {
  elementOf,
  firstIn,
  matches,
  parentElementOf,
  previousElementOf,
} from '../../dom/safe-node';
import { textStart } from '../../dom/text-start';

/** How many elements are looked at, at most: pages nest deep, and a guess is no loss. */
const MAX_ELEMENTS = 60;

export const HEADINGS = 'h1,h2,h3,h4,h5,h6,[role="heading"]';

/**
 * The text of the nearest heading before `root` (or at it), found by going back among
 * siblings and up. Empty where none is near.
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

/** At most this much of a heading (UTF-16 units): what is longer is no heading. */
const MAX_HEADING_UNITS = 300;

function textOf(heading: Element): string {
  return textStart(heading, MAX_HEADING_UNITS)
    .slice(0, MAX_HEADING_UNITS)
    .replace(/\s+/g, ' ')
    .trim();
}
