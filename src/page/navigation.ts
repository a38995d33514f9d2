/**
 * Which text leads elsewhere and isn't read: menus, breadcrumbs, tag clouds, lists of links. What
 * a person reads is kept: sentences with links, and headlines that are links. Reads the page,
 * changes nothing.
 */
import { elementAround } from '../dom/ancestors';
import { closest } from '../dom/safe-node';
import type { PageHit } from './hits';

const NAVIGATION = [
  'nav',
  'menu',
  ...['navigation', 'menu', 'menubar', 'tablist', 'toolbar'].map((role) => `[role="${role}"]`),
  ...['aria-label', 'class', 'id'].map((name) => `[${name}*="breadcrumb" i]`),
].join();

const FOOTER = 'footer,[role="contentinfo"]';

const LINK = 'a[href]';

/** A list has at least this many links; in a footer, two are enough. */
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

/** What an element's text is: a list of links, other text, or too few links to tell. */
type Content = 'list' | 'text' | 'few';

/**
 * Tells whether a hit is in a menu, a breadcrumb, a tag cloud or a list of links. Each element is
 * read once, however many hits it has. Valid only until the page may have changed.
 */
export function navigationNow(): (hit: PageHit) => boolean {
  const contents = new Map<Element, Content>();
  const inFooters = new Map<Element, Content>();
  return ({ segments }) => {
    const text = segments[0]?.node;
    const element = text && elementAround(text);
    if (!element) return false;
    if (closest(element, NAVIGATION)) return true;
    const link = closest(element, LINK);
    if (!link) return false;
    const isFooter = closest(link, FOOTER) !== null;
    return isInLinkList(link, isFooter, isFooter ? inFooters : contents);
  };
}

function isInLinkList(link: Element, isFooter: boolean, known: Map<Element, Content>): boolean {
  let at = elementAround(link);
  for (let steps = 0; at && steps < MAX_STEPS; steps++) {
    const content = known.get(at) ?? contentOf(at, isFooter);
    known.set(at, content);
    if (content !== 'few') return content === 'list';
    at = elementAround(at);
  }
  return false;
}

function contentOf(element: Element, isFooter: boolean): Content {
  /** UTF-16 units of each link's text. */
  const links = new Map<Element, number>();
  let all = 0;
  let linked = 0;
  const texts = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const units = lettersIn((text as Text).data);
    if (units === 0) continue;
    all += units;
    if (all > MAX_LIST_UNITS) return 'text';
    const around = elementAround(text);
    const link = around && closest(around, LINK);
    if (!link) continue;
    linked += units;
    links.set(link, (links.get(link) ?? 0) + units);
  }
  if (linked < all * MIN_SHARE) return 'text';
  if (links.size < (isFooter ? MIN_LINKS_IN_FOOTER : MIN_LINKS)) return 'few';
  return isFooter || middleOf([...links.values()]) <= MAX_LABEL_UNITS ? 'list' : 'text';
}

/** How much text (UTF-16 units) there is without what only separates words. */
function lettersIn(text: string): number {
  return text.slice(0, MAX_LIST_UNITS * 2).replace(/[^\p{L}\p{N}]+/gu, '').length;
}

function middleOf(numbers: readonly number[]): number {
  return [...numbers].sort((one, other) => one - other)[numbers.length >> 1] ?? 0;
}
