/** Where the reader is on the page: saved before the card takes the focus, restored afterwards. */

export interface FocusPosition {
  /** What has the focus. */
  readonly element: Element | null;
  /** What is selected, or where the caret is. */
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

/** Restores focus and selection if the page still has the nodes that had them. */
export function returnFocus({ element, selection }: FocusPosition): void {
  if (element instanceof HTMLElement && element.isConnected) element.focus({ preventScroll: true });
  if (selection) select(selection);
}

/** The element with the focus, inside open shadow trees as well. */
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

/** Restores a selection if it has changed and the page still has its nodes. */
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
