/** One element that is a mark: its label, and its place in the tab order. */
import { markName } from '../../marks/names';
import { isUncovered } from '../uncovered';

/** The attributes of a mark that the keyboard can reach. */
const CONTROL = ['tabindex', 'role', 'aria-haspopup'] as const;

/** The mark at a point below something transparent. */
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

/** Adds a mark to the tab order, with a role for screen readers. */
export function reachable(mark: HTMLElement): void {
  // Inside a link or a button, focus and Enter belong to the page's own control.
  const within = 'a[href],button,summary,[tabindex],[role="button"],[role="link"]';
  if (mark.closest(within)) return;
  mark.tabIndex = 0;
  mark.setAttribute('role', 'button');
  mark.setAttribute('aria-haspopup', 'dialog');
}

/** Removes a mark from the tab order. */
export function unreachable(mark: HTMLElement): void {
  for (const name of CONTROL) mark.removeAttribute(name);
}
