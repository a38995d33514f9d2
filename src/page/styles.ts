/**
 * The style sheet of the marks. Injected by the background through the scripting API:
 * the page's own sheets and DOM stay as they are, and its CSP has no say.
 */
import { DEFAULT_MARKS, type MarkLook } from '../settings/marks';

/** Name of our highlight in the document's registry. */
export const HIGHLIGHT = 'glossa-term';

/** Name of the highlight that a term sought by the reader has for a moment. */
export const REVEALED = 'glossa-revealed';

/** Name of the elements that the second painter wraps hits in. */
export const TERM_ELEMENT = 'glossa-term';

/** Attribute of such an element whose mark isn't to be seen. */
export const QUIET = 'data-quiet';

/** Whether `::highlight` has underlines in Firefox of a version, such as `146.0.1`. */
export function firefoxUnderlines(version: string): boolean {
  return Number.parseInt(version, 10) >= 146;
}

/**
 * The sheet for one frame.
 *
 * @param underlines whether the browser paints text decorations of `::highlight`
 */
export function markStyles(underlines: boolean, look: MarkLook = DEFAULT_MARKS.look): string {
  const mark = declarations(look);
  // Before Firefox 146 `::highlight` paints no underline: a quiet tint stands in.
  const painted = underlines ? mark : declarations({ ...look, style: tinted(look.style) });
  return `@media not print {
::highlight(${HIGHLIGHT}) { ${painted} }
::highlight(${REVEALED}) { background-color: color-mix(in srgb, Highlight 45%, transparent); }
${TERM_ELEMENT}:not([${QUIET}]) { ${mark} }
${TERM_ELEMENT}[tabindex]:focus-visible {
  outline: 2px solid currentColor; outline-offset: 2px; border-radius: 2px;
} }${look.style === 'tint' ? FORCED : ''}`;
}

/** Where readers have colours of their own, elements lose their grounds: they are underlined. */
const FORCED = `
@media (forced-colors: active) and (not print) {
${TERM_ELEMENT}:not([${QUIET}]) { text-decoration: underline dotted; }
}`;

/** How much of a chosen colour a mark has, the rest being the text's (percent). */
export const OWN_SHARE = 75;

/** How much of the text's colour a mark without a colour of its own has (percent). */
export const TEXT_SHARE = 60;

/** How strong a tint is (percent): the text on it must stay as legible as it was. */
export const TINT_SHARE = { text: 10, own: 22 } as const;

/**
 * The declarations of a mark. `::highlight` takes decorations and colours only, no borders.
 * Colours are mixed with the text's: so they suit light pages and dark ones.
 */
export function declarations({ style, colour }: MarkLook): string {
  if (style === 'none') return '';
  const isOwn = colour !== 'text';
  if (style === 'tint') {
    const [ground, share] = isOwn ? [colour, TINT_SHARE.own] : ['currentColor', TINT_SHARE.text];
    return `background-color: color-mix(in srgb, ${ground} ${share}%, transparent);`;
  }
  const line = isOwn
    ? `color-mix(in srgb, ${colour} ${OWN_SHARE}%, currentColor)`
    : `color-mix(in srgb, currentColor ${TEXT_SHARE}%, transparent)`;
  return `text-decoration-line: underline;
  text-decoration-style: ${style};
  text-decoration-color: ${line};
  text-decoration-thickness: clamp(1px, 0.08em, 2px);
  text-underline-offset: 0.18em;`;
}

function tinted(style: MarkLook['style']): MarkLook['style'] {
  return style === 'none' ? 'none' : 'tint';
}

/** Whether this browser can paint without touching the DOM. */
export function canHighlight(): boolean {
  return typeof Highlight === 'function' && typeof CSS !== 'undefined' && 'highlights' in CSS;
}
