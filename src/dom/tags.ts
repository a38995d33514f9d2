/**
 * How elements count when text is collected, by their names alone: reading styles would force
 * the page's layout. Where names mislead (a `span` shown as a block), `page/reading/` checks the
 * styles, only at the few places where it matters.
 */

import { markName } from '../marks/names';

/** Flows with the text around it. */
export const INLINE = 1;
/** Not read, and no boundary: the text on both sides is one. */
export const UNREAD = 2;
/** Not read, and a boundary where it is shown. */
export const SKIPPED = 3;
/** A boundary without content, where it is shown: `br`, `hr`, images. */
export const BREAK = 4;
/** A block of its own. */
export const BLOCK = 5;

export type TagKind = typeof INLINE | typeof UNREAD | typeof SKIPPED | typeof BREAK | typeof BLOCK;

/** A custom element by its name: may have a shadow tree, open or closed. */
export const CUSTOM = 8;
/** Any other element that may have a shadow tree (DOM standard); only open ones. */
export const HOST = 16;
/** The bits of the flags that are the kind. */
export const KIND = 7;

/** Kinds with their flags, by name. New names are added when they are found: pages have few. */
const known = new Map<string, number>();

function name(names: string, flags: number): void {
  for (const one of names.split(' ')) known.set(one, flags);
}

name(
  'a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr output q rb rbc ' +
    'ruby s slot small strike strong sub sup time tt u var wbr',
  INLINE,
);
name('span', INLINE | HOST);
name(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section',
  BLOCK | HOST,
);
// Ruby annotations are above the text, not in it; the others are never shown.
name('datalist noscript rp rt rtc script style template', UNREAD);
name(
  'applet audio canvas code embed frame frameset head iframe input kbd ' +
    // Typeset formulae.
    'mjx-container ' +
    'listing math meter noembed noframes object optgroup option plaintext progress ' +
    'samp select svg textarea title video xmp',
  SKIPPED,
);
name('area br hr img picture', BREAK);

/**
 * @param localName of an element, in any namespace
 * @returns its kind, with `CUSTOM` or `HOST` if it may have a shadow tree
 */
export function tagFlags(localName: string): number {
  return known.get(localName) ?? learn(localName);
}

/** A custom element flows like a `span` (its CSS default); any other unknown name is a block. */
function learn(localName: string): number {
  // With a field of the name `localName`, a form's `localName` is that field.
  if (typeof localName !== 'string') return BLOCK;
  const isOwn = localName === markName();
  const flags = isOwn ? INLINE : localName.includes('-') ? INLINE | CUSTOM : BLOCK;
  known.set(localName, flags);
  return flags;
}

/**
 * @param localName of an element, in any namespace
 * @returns its kind
 */
export function tagKind(localName: string): TagKind {
  return (tagFlags(localName) & KIND) as TagKind;
}

/** Elements that aren't read because of an attribute or a well-known class. */
export const UNREAD_SELECTORS = [
  '[contenteditable]:not([contenteditable="false" i])',
  '[aria-hidden="true" i]',
  '[role="textbox" i]',
  '[role="code" i]',
  '.CodeMirror',
  '.cm-editor',
  '.monaco-editor',
  '.ace_editor',
  // Typeset formulae.
  '.MathJax',
  '.katex',
];

export const UNREAD_SELECTOR = UNREAD_SELECTORS.join(',');
