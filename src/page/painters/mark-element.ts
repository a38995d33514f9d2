/** One element that is a mark: its label, and its place in the tab order. */
import { markName } from '../../marks/names';
import { isUncovered } from '../uncovered';

/** What makes a mark a control that the keyboard reaches. */
const CONTROL = ['tabindex', 'role', 'aria-haspopup'] as const;

/** A mark below something that one sees through. */
export function beneath(x: number, y: number): Element | undefined {
  return document
    .elementsFromPoint(x, y)
    .find((element) => element.localName === markName() && isUncovered(element, x, y));
}

/** @param key of the ink of a mark, or `QUIET` */
export function label(wrapper: Element, key: string): void {
  if (key === '') wrapper.removeAttribute(markName());
  else wrapper.setAttribute(markName(), key);
}

/** Puts a mark into the tab order, and tells screen readers what it does. */
export function reachable(mark: HTMLElement): void {
  // Within a link or a button the page's own control has the focus, and Enter is its.
  const within = 'a[href],button,summary,[tabindex],[role="button"],[role="link"]';
  if (mark.closest(within)) return;
  mark.tabIndex = 0;
  mark.setAttribute('role', 'button');
  mark.setAttribute('aria-haspopup', 'dialog');
}

/** Takes a mark out of the tab order again. */
export function unreachable(mark: HTMLElement): void {
  for (const name of CONTROL) mark.removeAttribute(name);
}
