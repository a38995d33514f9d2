/**
 * The style sheet of the marks. The background inserts it through the scripting API, so the
 * page's own sheets and DOM stay as they are, and its CSP doesn't apply.
 */

import { DEFAULT_MARKS, type MarkLook } from './choices';
import { DROPS, type Ink, inkOf, OFFSETS, THICKNESS, TONES } from './ink';
import { markName } from './names';

/** Every way in which a mark can be drawn. */
export const INKS: readonly Ink[] = TONES.flatMap((tone) => DROPS.map((drop) => ({ tone, drop })));

const COMMON: Ink = { tone: 'text', drop: 0 };

/** A short name for an ink; empty for the most common one. */
export function inkKey({ tone, drop }: Ink): string {
  return tone === COMMON.tone && drop === COMMON.drop ? '' : `-${tone}-${drop}`;
}

/** Name of the highlight that a term has for a moment after the popup scrolled to it. */
export function revealedName(name = markName()): string {
  return `${name}-revealed`;
}

/** The value of a mark element's attribute if the mark is to stay invisible. */
export const QUIET = 'quiet';

/** What a browser does with the rules of highlights. */
export interface HighlightRules {
  /** It paints text decorations of `::highlight`. */
  readonly underlines: boolean;
  /** Elements inherit the styles of highlights, so that a rule for the root is enough. */
  readonly inherit: boolean;
}

/** Whether `::highlight` has underlines in Firefox of a version, such as `146.0.1`. */
export function firefoxUnderlines(version: string): boolean {
  return Number.parseInt(version, 10) >= 146;
}

/**
 * What the browser of a user agent does with the rules of highlights. Elements inherit their
 * styles in Chromium since version 134: rules for the root alone halve the time in which it works
 * out the style of a whole document.
 */
export function highlightRules(userAgent: string): HighlightRules {
  const versionOf = (name: RegExp) => name.exec(userAgent)?.[1];
  const firefox = versionOf(/Firefox\/(\d+)/);
  return {
    underlines: firefox === undefined || firefoxUnderlines(firefox),
    inherit: Number(versionOf(/Chrom(?:e|ium)\/(\d+)/)) >= 134,
  };
}

/**
 * The sheet for one frame.
 *
 * @param name what marks are called in its document
 */
export function markStyles(
  { underlines, inherit }: HighlightRules,
  look: MarkLook = DEFAULT_MARKS.look,
  name: string = markName(),
): string {
  const root = inherit ? ':root' : '';
  const rules = INKS.flatMap((ink) => {
    const key = inkKey(ink);
    const highlight = `${root}::highlight(${name}${key})`;
    // Before Firefox 146 `::highlight` paints no underline, so the mark is a pale tint.
    const painted = underlines ? declarations(look, ink, false) : ground(tinted(look), false);
    const element = key === '' ? `${name}:not([${name}])` : `${name}[${name}="${key}"]`;
    return [`${highlight} { ${painted} }`, `${element} { ${declarations(look, ink, true)} }`];
  });
  return `@media not print {
${root}::highlight(${revealedName(name)}) { background-color: color-mix(in srgb, Highlight 45%, transparent); }
${name} { ${PLAIN} }
${rules.join('\n')}
${name}[tabindex]:focus-visible {
  outline: 2px solid currentColor !important; outline-offset: 2px !important;
  border-radius: 2px !important;
} }${look.style === 'tint' ? forced(name) : ''}`;
}

/** Rules of the page for elements in general must not apply to marks. */
const PLAIN = 'all: unset !important;';

/** With forced colours, elements lose their backgrounds, so they are underlined instead. */
const forced = (name: string) => `
@media (forced-colors: active) and (not print) {
${name}:not([${name}="${QUIET}"]) { text-decoration: underline dotted !important; }
}`;

/** How strong a tint is (percent): text on it must stay as legible as before. */
const TINT_SHARE = { text: 10, own: 22 } as const;

/**
 * The declarations of a mark. `::highlight` takes decorations and colours only, no borders.
 *
 * @param isElement whether they are for an element, where `currentColor` can be mixed
 */
export function declarations(look: MarkLook, ink: Ink, isElement: boolean): string {
  const { style, colour } = look;
  if (style === 'none') return '';
  const important = isElement ? ' !important' : '';
  // A length in em would be inherited as the root's.
  const length = (em: number) => (isElement ? `${em}em` : `${Math.round(em * 100)}%`);
  // A tint pale enough to read on doesn't stand out by itself, so it gets a line at its foot.
  const line = style === 'tint' ? 'solid' : style;
  const thickness = style === 'tint' ? '1px' : `clamp(1px, ${length(THICKNESS)}, 2px)`;
  return `${style === 'tint' ? ground(look, isElement) : ''}
  text-decoration-line: underline${important};
  text-decoration-style: ${line}${important};
  text-decoration-color: ${inkOf(colour, ink.tone)}${important};
  text-decoration-thickness: ${thickness}${important};
  text-underline-offset: ${length(OFFSETS[ink.drop])}${important};`;
}

function ground({ style, colour }: MarkLook, isElement: boolean): string {
  if (style === 'none') return '';
  const important = isElement ? ' !important' : '';
  if (colour !== 'text') {
    return `background-color: color-mix(in srgb, ${colour} ${TINT_SHARE.own}%, transparent)${important};`;
  }
  // In Chromium, `::highlight` would mix the root's colour; grey works on every background.
  const tint = isElement
    ? `color-mix(in srgb, currentColor ${TINT_SHARE.text}%, transparent)`
    : `rgb(128 128 128 / ${2 * TINT_SHARE.text}%)`;
  return `background-color: ${tint}${important};`;
}

function tinted(look: MarkLook): MarkLook {
  return look.style === 'none' ? look : { ...look, style: 'tint' };
}

/** Whether this browser can paint without touching the DOM. */
export function canHighlight(): boolean {
  return typeof Highlight === 'function' && typeof CSS !== 'undefined' && 'highlights' in CSS;
}
