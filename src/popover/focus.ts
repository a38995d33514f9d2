/**
 * Keyboard focus in an open card: where it goes inside, and back to the page. Never takes
 * focus on its own.
 */
import { goBack, type Whereabouts, whereabouts } from './whereabouts';

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
    this.#before = ports.before ?? whereabouts();
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
    goBack(this.#before);
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
