/**
 * Which text leads elsewhere and isn't read: menus, breadcrumbs, tag clouds, lists of links. What
 * a person reads is kept: sentences with links, and headlines that are links. Reads the page,
 * changes nothing.
 */
import { elementAround } from '../dom/ancestors';
import { allIn, closest } from '../dom/safe-node';
import type { PageHit } from './hits';

const NAVIGATION = [
  'nav',
  'menu',
  ...['navigation', 'menu', 'menubar', 'tablist', 'toolbar'].map((role) => `[role="${role}"]`),
  ...['aria-label', 'class', 'id'].map((name) => `[${name}*="breadcrumb" i]`),
].join();

const FOOTER = 'footer,[role="contentinfo"]';

const LINK = 'a[href]';

/** A list of links has at least so many; below a page's text, two are enough. */
const MIN_LINKS = 3;
const MIN_LINKS_IN_FOOTER = 2;

/** At least this much of a list's text is in its links. */
const MIN_SHARE = 0.8;

/**
 * The middle one of a list's links is at most this long (UTF-16 units): "Mental health". Headlines
 * are longer.
 */
const MAX_LABEL_UNITS = 28;

/** Longer text (UTF-16 units) is no list of links, but the page. */
const MAX_LIST_UNITS = 4_000;

/** How far (in elements) a list may be from its links. */
const MAX_STEPS = 8;

/** Whether a hit is in a menu, a breadcrumb, a tag cloud or a list of links. */
export function isInNavigation({ segments }: PageHit): boolean {
  const text = segments[0]?.node;
  const element = text && elementAround(text);
  if (!element) return false;
  if (closest(element, NAVIGATION)) return true;
  const link = closest(element, LINK);
  return link !== null && isInLinkList(link, closest(link, FOOTER) !== null);
}

function isInLinkList(link: Element, isFooter: boolean): boolean {
  const least = isFooter ? MIN_LINKS_IN_FOOTER : MIN_LINKS;
  let at = elementAround(link);
  for (let steps = 0; at && steps < MAX_STEPS; steps++) {
    const text = lettersIn(at);
    if (text > MAX_LIST_UNITS) return false;
    const links = [...allIn(at, LINK)].map(lettersIn).filter((units) => units > 0);
    const linked = links.reduce((sum, units) => sum + units, 0);
    if (linked < text * MIN_SHARE) return false;
    if (links.length >= least) return isFooter || middleOf(links) <= MAX_LABEL_UNITS;
    at = elementAround(at);
  }
  return false;
}

/** How much text (UTF-16 units) is in an element, without what only separates words. */
function lettersIn(element: Element): number {
  // A form's own property of that name may be one of its fields.
  const range = document.createRange();
  range.selectNodeContents(element);
  return range.toString().replace(/[^\p{L}\p{N}]+/gu, '').length;
}

function middleOf(numbers: readonly number[]): number {
  return [...numbers].sort((one, other) => one - other)[numbers.length >> 1] ?? 0;
}
