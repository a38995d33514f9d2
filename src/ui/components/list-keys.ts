/** Arrow keys in long lists: they move from row to row, past the other buttons in a row. */

/**
 * Moves the focus to the previous or next row on the up and down keys, and to the first or last
 * on Home and End.
 *
 * @param event a key pressed anywhere within the list
 * @param rows selects each row's own button
 */
export function moveByArrowKeys(event: KeyboardEvent, rows: string): void {
  const list = event.currentTarget;
  if (!(list instanceof Element) || event.altKey || event.ctrlKey || event.metaKey) return;
  const buttons = [...list.querySelectorAll<HTMLElement>(rows)];
  const target = event.target as HTMLElement;
  // Other elements in a row, such as an explanation, have keys of their own.
  const at = buttons.indexOf(target);
  if (at < 0) return;
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
  const button = to === undefined ? undefined : buttons[to];
  if (!button) return;
  event.preventDefault();
  button.focus();
}
