/**
 * Which section of the page a text is in: a section is the text under one heading, or in an
 * article or section element without one. Reads the page, changes nothing.
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

/** How many elements are searched for a heading, back among siblings and up. */
const MAX_SIBLINGS = 2_000;

export class Sections {
  /** Valid for one stretch of work: the page may change after it. */
  readonly #own = new Map<Element, Element>();
  /** Element -> the section of what follows it. */
  readonly #behind = new Map<Element, Element>();
  #isClearing = false;

  /** The element that represents the section: its heading, or the element around the text. */
  sectionOf(root: Element | ShadowRoot): Element {
    this.#clearSoon();
    const element = elementOf(root);
    const known = this.#own.get(element);
    if (known) return known;
    const section = matches(element, `${HEADINGS},${SECTIONS}`) ? element : this.#before(element);
    this.#own.set(element, section);
    return section;
  }

  /** The section that an element is in, found by going back among siblings and up. */
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

  /** Forgets what was found, because the page has changed. */
  clear(): void {
    this.#own.clear();
    this.#behind.clear();
  }

  #clearSoon(): void {
    if (this.#isClearing) return;
    this.#isClearing = true;
    setTimeout(() => {
      this.#isClearing = false;
      this.clear();
    });
  }
}

/** An element with more elements in it counts as one that has a section: searching takes long. */
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

/** The heading in an element that what follows the element is under, if it has one. */
function lastHeading(element: Element): Element | undefined {
  if (matches(element, HEADINGS)) return element;
  // A section element's headings end with it.
  if (!firstElementOf(element) || matches(element, SECTIONS)) return undefined;
  return [...allIn(element, HEADINGS)].findLast((heading) => !isInSection(heading, element));
}

/** Whether a heading belongs to a section within an element, and ends with that. */
function isInSection(heading: Element, element: Element): boolean {
  const section = closest(heading, SECTIONS);
  return section !== null && contains(element, section);
}
