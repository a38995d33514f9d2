/** Which language a page's text says it is in. */
import { Climb, parentAcross } from '../../dom/ancestors';
import { allIn, attributeOf, documentOf, typeOf } from '../../dom/safe-node';
import { shadowOf } from '../../dom/shadow-roots';
import { CUSTOM, HOST, tagFlags } from '../../dom/tags';
import { languageOf } from '../../i18n/language-tags';

/** An element's own language, as `languageOf` returns it; null if none is given. */
function ownLanguage(element: Element): string | null {
  // In HTML `xml:lang` has no effect; in XHTML it takes precedence over `lang` (HTML standard).
  const tag =
    (isHtml(element) ? null : attributeOf(element, 'xml:lang')) ?? attributeOf(element, 'lang');
  return tag === null ? null : languageOf(tag);
}

/** Selects the elements of a tree that may have a language of their own. */
export function languageSelector(root: Node): string {
  // Engines are faster with the selector of a plain attribute.
  return isHtml(root) ? '[lang]' : '[*|lang]';
}

/** Whether a node belongs to a document of HTML, not of XHTML. */
function isHtml(node: Node): boolean {
  // Only documents themselves have no owner.
  return (documentOf(node) ?? (node as Document)).contentType === 'text/html';
}

/**
 * Whether an element's own language is one of `languages`, or unknown, or not given.
 *
 * @param languages primary subtags in canonical form: `en`
 */
export function inLanguage(element: Element, languages: ReadonlySet<string>): boolean {
  const language = ownLanguage(element);
  return !language || languages.has(language);
}

/** Whether something in `root`, in shadow trees too, is marked as being in one of `languages`. */
export function hasIsland(root: Element | ShadowRoot, languages: ReadonlySet<string>): boolean {
  for (const element of allIn(root, languageSelector(root))) {
    if (inLanguage(element, languages)) return true;
  }
  const walker = root.ownerDocument.createTreeWalker(root, 1 /* elements */);
  for (let at: Node | null = root; at; at = walker.nextNode()) {
    const flags = tagFlags((at as Element).localName);
    const shadow = flags & (HOST | CUSTOM) ? shadowOf(at as Element, flags) : null;
    if (shadow && hasIsland(shadow, languages)) return true;
  }
  return false;
}

/** Whether the language given nearest to a node, on it or an ancestor, lets it be read. */
export function isReadAt(node: Node, languages: ReadonlySet<string>): boolean {
  return foreignAt(node, languages) === null;
}

/** The same for many nodes; valid as long as the page can't have changed. */
export function readableClimb(languages: ReadonlySet<string>): Climb<boolean> {
  return new Climb((at) => {
    const language = typeOf(at) === 1 ? ownLanguage(at as Element) : null;
    return language === null ? undefined : language === '' || languages.has(language);
  }, true);
}

/** The language of a node if that is not read; otherwise null. */
export function foreignAt(node: Node | null, languages: ReadonlySet<string>): string | null {
  for (let at = node; at; at = parentAcross(at)) {
    const language = typeOf(at) === 1 ? ownLanguage(at as Element) : null;
    if (language !== null) return language === '' || languages.has(language) ? null : language;
  }
  return null;
}
