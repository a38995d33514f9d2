/**
 * The style sheet of the marks. Injected by the background through the scripting API:
 * the page's own sheets and DOM stay as they are, and its CSP has no say.
 */

/** Name of our highlight in the document's registry. */
export const HIGHLIGHT = 'glossa-term';

/** Name of the highlight that a term sought by the reader has for a moment. */
export const REVEALED = 'glossa-revealed';

/** Name of the elements that the second painter wraps hits in. */
export const TERM_ELEMENT = 'glossa-term';

/**
 * Half-transparent text colour: it suits whatever the page's colours are, light or dark,
 * and never shouts. `::highlight` takes decorations and colours only, no borders.
 */
const DOTTED = `text-decoration-line: underline;
  text-decoration-style: dotted;
  text-decoration-color: color-mix(in srgb, currentColor 60%, transparent);
  text-decoration-thickness: clamp(1px, 0.08em, 2px);
  text-underline-offset: 0.18em;`;

/** Before Firefox 146 `::highlight` paints no underline: a quiet tint stands in. */
const TINT = 'background-color: color-mix(in srgb, currentColor 10%, transparent);';

/**
 * The sheet for one frame.
 *
 * @param underlines whether the browser paints text decorations of `::highlight`
 */
export function markStyles(underlines: boolean): string {
  return `@media not print {
::highlight(${HIGHLIGHT}) { ${underlines ? DOTTED : TINT} }
::highlight(${REVEALED}) { background-color: color-mix(in srgb, Highlight 45%, transparent); }
${TERM_ELEMENT} { ${DOTTED} }
${TERM_ELEMENT}[tabindex]:focus-visible {
  outline: 2px solid currentColor; outline-offset: 2px; border-radius: 2px;
} }`;
}

/** Whether this browser can paint without touching the DOM. */
export function canHighlight(): boolean {
  return typeof Highlight === 'function' && typeof CSS !== 'undefined' && 'highlights' in CSS;
}
