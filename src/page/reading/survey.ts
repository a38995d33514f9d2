/**
 * What a place holds that isn't read, found by queries before its text is read: to ask
 * each element for its attributes takes far longer.
 */

import { allIn, contains } from '../../dom/safe-node';
import { UNREAD_SELECTORS } from '../../dom/tags';
import { inlineSplit, SPLIT_SELECTOR } from './blocks';
import { isCode } from './code';
import { hasIsland, inLanguage, isReadAt, languageSelector } from './language';

export interface Survey {
  /**
   * Elements that are left out with all they hold, by what they are marked as; null where
   * each is to be asked.
   */
  readonly unread: ReadonlySet<Element> | null;
  /** Whether languages alternate, as far as is known, so that each text must be asked for its own. */
  readonly mixed: boolean;
  /** Whether elements whose names say block hold but a letter or a word of a text. */
  readonly splits: boolean;
}

/** A query that goes through so many elements takes about 1 ms in either browser. */
const MAX_SURVEYED = 20_000;

/** So many elements can be gone through for each element that holds them. */
const MAX_SMALL = 200;

const ASKING = { unread: null, splits: true } as const;

/**
 * @param languages primary language subtags that are read
 * @param own only what is directly in `root` or in inline elements there
 * @returns null where nothing is to be read
 */
export function survey(
  root: Element | ShadowRoot,
  languages: ReadonlySet<string>,
  own: boolean,
): Survey | null {
  const foreign = !isReadAt(root, languages);
  // What is directly in a place may be spread among very many blocks, and a place may be a
  // page without end: there each element is asked when it is come upon.
  if (own || allIn(root, '*').length > MAX_SURVEYED) return { ...ASKING, mixed: foreign };
  // On a page in another language only what is marked as in ours is read.
  if (foreign && !hasIsland(root, languages)) return null;
  const unread = new Set<Element>();
  const split = [...allIn(root, SPLIT_SELECTOR)].filter(inlineSplit);
  const mixed = addForeign(findUnread(root, unread), languages, unread);
  if (mixed || foreign) return { ...ASKING, mixed: true };
  return { unread, mixed, splits: split.length > 0 };
}

/** All below `root`. @returns what has a language of its own */
function findUnread(root: Element | ShadowRoot, unread: Set<Element>): Iterable<Element> {
  // One by one: engines have short cuts for a selector of one class or attribute alone.
  for (const selector of UNREAD_SELECTORS) {
    for (const element of allIn(root, selector)) unread.add(element);
  }
  for (const pre of allIn(root, 'pre')) if (isCode(pre)) unread.add(pre);
  return allIn(root, languageSelector(root));
}

/**
 * Adds to `unread` what is wholly in another language.
 *
 * @returns whether something in another language holds something in ours
 */
function addForeign(
  marked: Iterable<Element>,
  languages: ReadonlySet<string>,
  unread: Set<Element>,
): boolean {
  let last: Element | null = null;
  for (const element of marked) {
    if (inLanguage(element, languages) || (last && contains(last, element))) continue;
    // Then each element is asked, and what else is marked needn't be gone through.
    if (hasIsland(element, languages)) return true;
    unread.add(element);
    last = element;
  }
  return false;
}

/** Whether an element holds few elements. */
export function isSmall(element: Element): boolean {
  const walker = element.ownerDocument.createTreeWalker(element, 1 /* elements */);
  for (let steps = MAX_SMALL; steps > 0; steps--) if (!walker.nextNode()) return true;
  return false;
}
