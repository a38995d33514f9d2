/**
 * What a place holds that isn't read, found by queries before its text is read: to ask
 * each element for its attributes takes far longer.
 */
import { inlineSplit, SPLIT_SELECTOR } from './blocks';
import { hasIsland, inLanguage, isReadAt, languageSelector } from './language';
import { BLOCK, INLINE, kindOf, UNREAD_SELECTOR, UNREAD_SELECTORS } from './tags';
import { allIn, firstElementOf, nextElementOf } from './unclobbered';

export interface Survey {
  /** Elements that are left out with all they hold, by what they are marked as. */
  readonly unread: ReadonlySet<Element>;
  /** Whether languages alternate, so that each text must be asked for its own. */
  readonly mixed: boolean;
  /** Whether elements whose names say block hold but a letter or a word of a text. */
  readonly splits: boolean;
}

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
  // On a page in another language only what is marked as in ours is read.
  const foreign = !isReadAt(root, languages);
  if (foreign && !hasIsland(root, languages)) return null;
  const unread = new Set<Element>();
  const split = [...(own ? [] : allIn(root, SPLIT_SELECTOR))].filter(inlineSplit);
  const marked = own ? lookOver(root, unread, split) : lookThrough(root, unread);
  const mixed = leaveOut(marked, languages, unread) || foreign;
  return { unread, mixed, splits: split.length > 0 };
}

/** All below `root`. @returns what has a language of its own */
function lookThrough(root: Element | ShadowRoot, unread: Set<Element>): Iterable<Element> {
  // One by one: engines have short cuts for a selector of one class or attribute alone.
  for (const selector of UNREAD_SELECTORS) {
    for (const element of allIn(root, selector)) unread.add(element);
  }
  return allIn(root, languageSelector());
}

/** What is directly in `root`, or in inline elements there. @returns as `lookThrough` */
function lookOver(
  root: Element | ShadowRoot,
  unread: Set<Element>,
  split: Element[],
): Iterable<Element> {
  const marked: Element[] = [];
  for (let at = firstElementOf(root); at; at = nextElementOf(at)) look(at);
  return marked;

  function look(element: Element): void {
    const kind = kindOf(element.localName);
    const splits = kind === BLOCK && element.matches(SPLIT_SELECTOR) && inlineSplit(element);
    if (splits) split.push(element);
    else if (kind === BLOCK) return;
    if (element.matches(UNREAD_SELECTOR)) unread.add(element);
    if (element.matches(languageSelector())) marked.push(element);
    if (kind !== INLINE && !splits) return;
    for (let at = firstElementOf(element); at; at = nextElementOf(at)) look(at);
  }
}

/**
 * Adds to `unread` what is wholly in another language.
 *
 * @returns whether something in another language holds something in ours
 */
function leaveOut(
  marked: Iterable<Element>,
  languages: ReadonlySet<string>,
  unread: Set<Element>,
): boolean {
  let mixed = false;
  for (const element of marked) {
    if (inLanguage(element, languages)) continue;
    if (hasIsland(element, languages)) mixed = true;
    else unread.add(element);
  }
  return mixed;
}
