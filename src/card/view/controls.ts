/** The controls of a card. */

/** The visible controls, in order. */
export function controlsOf(root: ParentNode): HTMLElement[] {
  const all = root.querySelectorAll<HTMLElement>('button,a[href],summary,[role="button"]');
  return [...all].filter((control) => control.getClientRects().length > 0);
}
