/**
 * Which section of the page a text stands in: what stands under one heading, or in an
 * article or section element without one. Looks at the page, changes nothing.
 */

import { elementAround } from '../dom/ancestors';
import {
  allIn,
  closest,
  contains,
  elementOf,
  firstElementOf,
  firstIn,
  matches,
  previousElementOf,
} from '../dom/safe-node';
import { HEADINGS } from './reading/heading';

/** Elements that are sections by themselves, whatever headings they have. */
const SECTIONS = 'article,section,main,aside,nav,body,dialog,[role="article"],[role="region"]';

/** How far back a heading is looked for among siblings (elements). */
const MAX_SIBLINGS = 2_000;

export class Sections {
  /** For as long as one stretch of work: the page may change after it. */
  readonly #own = new Map<Element, Element>();
  /** Element -> the section of what comes right behind it. */
  readonly #behind = new Map<Element, Element>();
  #forgetting = false;

  /** An element that stands for the section: its heading, or what holds the text. */
  sectionOf(root: Element | ShadowRoot): Element {
    this.#forgetSoon();
    const element = elementOf(root);
    const known = this.#own.get(element);
    if (known) return known;
    const section = matches(element, `${HEADINGS},${SECTIONS}`) ? element : this.#before(element);
    this.#own.set(element, section);
    return section;
  }

  /** The section that an element stands in, found by going back among siblings and up. */
  #before(element: Element): Element {
    const passed: Element[] = [];
    let at = element;
    let section: Element | undefined;
    for (let steps = MAX_SIBLINGS; steps > 0 && !section; steps--) {
      const before = previousElementOf(at);
      if (before) {
        section = this.#behind.get(before) ?? lastHeading(before);
        if (!section) passed.push(before);
        at = before;
      } else {
        const around = elementAround(at);
        if (!around) section = at;
        else if (matches(around, `${HEADINGS},${SECTIONS}`)) section = around;
        else at = around;
      }
    }
    section ??= at;
    for (const each of passed) this.#behind.set(each, section);
    return section;
  }

  /** The page has changed: what was found so far may not hold. */
  clear(): void {
    this.#own.clear();
    this.#behind.clear();
  }

  #forgetSoon(): void {
    if (this.#forgetting) return;
    this.#forgetting = true;
    setTimeout(() => {
      this.#forgetting = false;
      this.clear();
    });
  }
}

/** In what holds more elements a section is taken to begin: to look for one takes long. */
const MAX_SEARCHED = 5_000;

/** Whether a section begins, or may begin, at or in an element. */
export function isBoundary(element: Element): boolean {
  const boundary = `${HEADINGS},${SECTIONS}`;
  return (
    matches(element, boundary) ||
    allIn(element, '*').length > MAX_SEARCHED ||
    firstIn(element, boundary) !== null
  );
}

/** The heading under which stands what comes behind an element, if that is in it. */
function lastHeading(element: Element): Element | undefined {
  if (matches(element, HEADINGS)) return element;
  // What is a section by itself ends with itself.
  if (!firstElementOf(element) || matches(element, SECTIONS)) return undefined;
  return [...allIn(element, HEADINGS)].findLast((heading) => !isInSection(heading, element));
}

/** Whether a heading belongs to a section within an element, and ends with that. */
function isInSection(heading: Element, element: Element): boolean {
  const section = closest(heading, SECTIONS);
  return section !== null && contains(element, section);
}
