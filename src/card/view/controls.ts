/** What can be operated in a card. */

/** The controls that are shown, in order. */
export function controlsOf(root: ParentNode): HTMLElement[] {
  const all = root.querySelectorAll<HTMLElement>('button,a[href],summary,[role="button"]');
  return [...all].filter((control) => control.getClientRects().length > 0);
}
