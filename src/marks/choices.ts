/**
 * How terms look on pages, how many are marked, and what opens the card: the choices and
 * their defaults. `page.js` needs them, so the schema (`settings/schema.ts`) and its library
 * are elsewhere.
 */

/** Which mentions of a term are marked; all of them can be pointed at. */
export const MARK_FREQUENCIES = ['every', 'section', 'page'] as const;
export type MarkFrequency = (typeof MARK_FREQUENCIES)[number];

export const MARK_STYLES = ['dotted', 'solid', 'tint', 'none'] as const;
export type MarkStyle = (typeof MARK_STYLES)[number];

/** `text`: the colour of the page's text; otherwise `#rrggbb`. */
export type MarkColour = 'text' | `#${string}`;

export interface MarkLook {
  readonly style: MarkStyle;
  readonly colour: MarkColour;
}

/** What opens the card: the pointer at rest, with a key held down, or only a click. */
export const CARD_TRIGGERS = ['hover', 'alt', 'ctrl', 'shift', 'click'] as const;
export type CardTrigger = (typeof CARD_TRIGGERS)[number];

export interface Marks {
  /** Default: the first mention in each section. */
  readonly density: MarkFrequency;
  /** Whether terms in menus and lists of links are marked, too. Default: no. */
  readonly inNavigation: boolean;
  /** Default: a dotted underline in the colour of the text. */
  readonly look: MarkLook;
  /** Default: the pointer at rest. */
  readonly opening: CardTrigger;
}

export const DEFAULT_MARKS: Marks = {
  density: 'section',
  inNavigation: false,
  look: { style: 'dotted', colour: 'text' },
  opening: 'hover',
};

/** Whether a value is a colour as settings have it: it goes into a style sheet unchanged. */
export function isColour(value: unknown): value is MarkColour {
  return value === 'text' || (typeof value === 'string' && /^#[0-9a-f]{6}$/.test(value));
}
