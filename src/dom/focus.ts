/** Where a reader is on the page, noted before the card takes over, and given back after. */

export interface FocusPosition {
  /** What has the focus. */
  readonly element: Element | null;
  /** What is selected, or where the caret stands. */
  readonly selection: Selected | null;
}

interface Selected {
  readonly anchor: Node;
  readonly anchorOffset: number;
  readonly focus: Node;
  readonly focusOffset: number;
}

export function focusPosition(): FocusPosition {
  return { element: deepActiveElement(), selection: selected() };
}

/** Gives focus and selection back, as far as the page still has what had them. */
export function returnFocus({ element, selection }: FocusPosition): void {
  if (element instanceof HTMLElement && element.isConnected) element.focus({ preventScroll: true });
  if (selection) select(selection);
}

/** The element with focus, inside open shadow trees as well. */
export function deepActiveElement(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

function selected(): Selected | null {
  const selection = getSelection();
  const { anchorNode, focusNode, anchorOffset, focusOffset } = selection ?? {};
  if (!anchorNode || !focusNode || anchorOffset === undefined) return null;
  return { anchor: anchorNode, anchorOffset, focus: focusNode, focusOffset: focusOffset ?? 0 };
}

/** Selects again what was selected, where it isn't and the page still has it. */
function select({ anchor, anchorOffset, focus, focusOffset }: Selected): void {
  const selection = getSelection();
  const now = selected();
  const same =
    now?.anchor === anchor &&
    now.focus === focus &&
    now.anchorOffset === anchorOffset &&
    now.focusOffset === focusOffset;
  if (!selection || same || !anchor.isConnected || !focus.isConnected) return;
  selection.setBaseAndExtent(
    anchor,
    Math.min(anchorOffset, lengthOf(anchor)),
    focus,
    Math.min(focusOffset, lengthOf(focus)),
  );
}

function lengthOf(node: Node): number {
  return node instanceof CharacterData ? node.length : node.childNodes.length;
}
