/**
 * What isn't read in a place, found by queries before its text is read: asking each element for
 * its attributes takes far longer.
 */

import { allIn, contains } from '../../dom/safe-node';
import { UNREAD_SELECTORS } from '../../dom/tags';
import { inlineSplit, SPLIT_SELECTOR } from './blocks';
import { isCode } from './code';
import { hasIsland, inLanguage, isReadAt, languageSelector } from './language';

export interface Survey {
  /**
   * Elements that are left out with everything in them, because of their attributes; null if
   * each element must be checked.
   */
  readonly unread: ReadonlySet<Element> | null;
  /** Whether languages alternate, as far as is known, so that each text must be checked. */
  readonly mixed: boolean;
  /** Whether elements whose names mean a block have only a letter or a word of a text. */
  readonly splits: boolean;
}

/** A query over this many elements takes about 1 ms in either browser. */
const MAX_SURVEYED = 20_000;

/** An element with at most this many elements in it can be searched separately. */
const MAX_SMALL = 200;

const ASKING = { unread: null, splits: true } as const;

/**
 * @param languages primary language subtags that are read
 * @param own only what is directly in `root` or in inline elements there
 * @returns null if nothing is to be read
 */
export function survey(
  root: Element | ShadowRoot,
  languages: ReadonlySet<string>,
  own: boolean,
): Survey | null {
  const foreign = !isReadAt(root, languages);
  // A place's own text may be spread among very many blocks, and a place may be an endless
  // page. There each element is checked when the walk reaches it.
  if (own || allIn(root, '*').length > MAX_SURVEYED) return { ...ASKING, mixed: foreign };
  // On a page in another language only text marked as being in ours is read.
  if (foreign && !hasIsland(root, languages)) return null;
  const unread = new Set<Element>();
  const split = [...allIn(root, SPLIT_SELECTOR)].filter(inlineSplit);
  const mixed = addForeign(findUnread(root, unread), languages, unread);
  if (mixed || foreign) return { ...ASKING, mixed: true };
  return { unread, mixed, splits: split.length > 0 };
}

/** Adds what isn't read below `root`. @returns the elements with a language of their own */
function findUnread(root: Element | ShadowRoot, unread: Set<Element>): Iterable<Element> {
  // One by one: engines are faster with selectors of a single class or attribute.
  for (const selector of UNREAD_SELECTORS) {
    for (const element of allIn(root, selector)) unread.add(element);
  }
  for (const pre of allIn(root, 'pre')) if (isCode(pre)) unread.add(pre);
  return allIn(root, languageSelector(root));
}

/**
 * Adds to `unread` the elements that are entirely in another language.
 *
 * @returns whether an element in another language contains something in ours
 */
function addForeign(
  marked: Iterable<Element>,
  languages: ReadonlySet<string>,
  unread: Set<Element>,
): boolean {
  let last: Element | null = null;
  for (const element of marked) {
    if (inLanguage(element, languages) || (last && contains(last, element))) continue;
    // Then each element is checked during the walk, so the rest needn't be added.
    if (hasIsland(element, languages)) return true;
    unread.add(element);
    last = element;
  }
  return false;
}

/** Whether an element has few elements in it. */
export function isSmall(element: Element): boolean {
  const walker = element.ownerDocument.createTreeWalker(element, 1 /* elements */);
  for (let steps = MAX_SMALL; steps > 0; steps--) if (!walker.nextNode()) return true;
  return false;
}
