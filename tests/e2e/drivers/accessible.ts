/**
 * What assistive technology gets from a browser for a page: the same for every browser, in the
 * words of ARIA. Drivers read it from the browser itself, not from markup. Where the focus is
 * isn't reported: Firefox, when driven, knows the focus only if its tree existed before.
 */

export interface Accessible {
  /**
   * The ARIA role; `text` for a run of text, `label` for a form's label, `generic` for what
   * has no meaning of its own.
   */
  readonly role: string;
  /** Its accessible name; for a text the text itself. White space as the browser has it. */
  readonly name: string;
  /** Its description, beyond its name; empty if it has none. */
  readonly description: string;
  /** BCP 47 tag of the language it is spoken in. */
  readonly language: string;
  /** Only states that it can have: an element that can't be pressed has no `pressed`. */
  readonly states: States;
  /** In reading order. */
  readonly children: readonly Accessible[];
}

export interface States {
  readonly checked?: boolean;
  readonly selected?: boolean;
  readonly expanded?: boolean;
  readonly pressed?: boolean;
  /** Of a heading, 1 to 6. */
  readonly level?: number;
  readonly disabled?: true;
  readonly invalid?: true;
  /** Whether changes inside are announced: when nothing else is being spoken, or at once. */
  readonly live?: 'polite' | 'assertive';
}

/** The states that are known, without those that aren't. */
export function statesOf(given: { readonly [S in keyof States]: States[S] | undefined }): States {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}
