/**
 * How elements count when text is collected, by their names alone: no style is asked,
 * which would force the page's layout. Where names mislead (a `span` shown as a block),
 * `blocks.ts` looks closer, only at the few places where it matters.
 */

/** Flows with the text around it. */
export const INLINE = 1;
/** Not read, and no boundary: the text on both sides is one. */
export const UNREAD = 2;
/** Not read, and a boundary. */
export const SKIPPED = 3;
/** A boundary without content: `br`, `hr`, images. */
export const BREAK = 4;
/** A block of its own. */
export const BLOCK = 5;

export type TagKind = typeof INLINE | typeof UNREAD | typeof SKIPPED | typeof BREAK | typeof BLOCK;

const names: Record<Exclude<TagKind, typeof BLOCK>, string> = {
  [INLINE]:
    'a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr output q rb ' +
    'rbc ruby s slot small span strike strong sub sup time tt u var wbr',
  // Ruby's readings stand above the text, not in it.
  [UNREAD]: 'rp rt rtc',
  [SKIPPED]:
    'applet audio canvas code datalist embed frame frameset head iframe input kbd ' +
    'listing math meter noembed noframes noscript object optgroup option plaintext pre progress ' +
    'samp script select style svg template textarea title video xmp',
  [BREAK]: 'area br hr img picture',
};

const KINDS = new Map<string, TagKind>();
for (const [kind, list] of Object.entries(names)) {
  for (const name of list.split(' ')) KINDS.set(name, Number(kind) as TagKind);
}

/**
 * @param localName of an element, in any namespace
 * @returns its kind; a custom element flows like a `span` (its CSS default), and any
 *   other unknown name is a block
 */
export function kindOf(localName: string): TagKind {
  return KINDS.get(localName) ?? (localName.includes('-') ? INLINE : BLOCK);
}

/** Names of elements that aren't read, as a selector. */
export const SKIPPED_SELECTOR = `${names[SKIPPED]} ${names[UNREAD]}`.replaceAll(' ', ',');

/** Elements that attributes or well-known classes take out of the reading. */
export const UNREAD_SELECTOR = [
  '[contenteditable]:not([contenteditable="false" i])',
  '[aria-hidden="true" i]',
  '[role="textbox" i]',
  '[role="code" i]',
  '.CodeMirror',
  '.cm-editor',
  '.monaco-editor',
  '.ace_editor',
  // Typeset formulae.
  'mjx-container',
  '.MathJax',
  '.katex',
  // Our own card.
  'glossa-card',
].join(',');
