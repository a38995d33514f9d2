/**
 * Keyboard focus in an open card: where it goes inside, and back to the page. Never takes
 * focus on its own.
 */

/** Where a reader is on the page. */
export interface Whereabouts {
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

export interface FocusPorts {
  /** What focus goes back to; without it, what has it now. */
  readonly before?: Whereabouts | undefined;
  /** The reader tabbed past the card's first or last control. */
  left(): void;
  /** Focus went into the card by keyboard, or is there no more. */
  changed(inside: boolean): void;
}

export class FocusKeeper {
  readonly #root: ShadowRoot;
  readonly #before: Whereabouts;

  constructor(root: ShadowRoot, ports: FocusPorts) {
    this.#root = root;
    this.#before = ports.before ?? { element: deepestActive(), selection: selected() };
    const tell = () => ports.changed(root.activeElement?.matches(':focus-visible') ?? false);
    root.addEventListener('focusin', tell);
    // Asked afterwards: while the window itself loses focus, the card's element keeps it.
    root.addEventListener('focusout', () => queueMicrotask(tell));
    root.addEventListener('keydown', (event) => {
      const { key, shiftKey } = event as KeyboardEvent;
      if (key !== 'Tab' || !this.#isAtEnd(shiftKey)) return;
      // The card stands at the end of the document; the reader goes on from the term.
      event.preventDefault();
      ports.left();
    });
  }

  /** What focus that is in the card now goes back to; undefined while it isn't in it. */
  get before(): Whereabouts | undefined {
    return this.#root.activeElement ? this.#before : undefined;
  }

  /** To the heading of what the card now shows. */
  toHeading(): void {
    this.#root.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
  }

  /** To one of the card's controls, counted from 0; to the heading if it isn't there. */
  toControl(at: number): void {
    const control = controlsOf(this.#root)[at];
    if (control) control.focus({ preventScroll: true });
    else this.toHeading();
  }

  /** Gives focus and selection back as they were, if focus is in the card now. */
  end(refocus: boolean): void {
    if (!refocus || !this.#root.activeElement) return;
    const { element, selection } = this.#before;
    if (element instanceof HTMLElement && element.isConnected) {
      element.focus({ preventScroll: true });
    }
    if (selection) select(selection);
  }

  #isAtEnd(backwards: boolean): boolean {
    const active = this.#root.activeElement;
    const controls = controlsOf(this.#root);
    if (backwards) return active === controls[0] || !controls.includes(active as HTMLElement);
    return active === controls.at(-1);
  }
}

/** What can be operated in a card, in order. */
export function controlsOf(root: ShadowRoot): HTMLElement[] {
  const all = root.querySelectorAll<HTMLElement>('button,a[href],summary,[role="button"]');
  return [...all].filter((control) => control.getClientRects().length > 0);
}

/** The element with focus, inside open shadow trees as well. */
function deepestActive(): Element | null {
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
