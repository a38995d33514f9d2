/** Which language a page's text says it is in. */
import { shadowOf } from './hosts';
import { CUSTOM, flagsOf, HOST } from './tags';
import { allIn, attributeOf, hasAttribute, isShadow, parentOf, typeOf } from './unclobbered';

/**
 * Whether an element's own `lang` names one of `languages`. An empty or missing `lang`
 * says nothing, and counts as yes.
 *
 * @param languages primary subtags in lower case: `en`
 */
export function inLanguage(element: Element, languages: ReadonlySet<string>): boolean {
  const tag = attributeOf(element, 'lang') ?? attributeOf(element, 'xml:lang') ?? '';
  const primary = tag.trim().toLowerCase().split(/[-_]/, 1)[0] ?? '';
  return primary === '' || primary === 'und' || languages.has(primary);
}

/** Whether something in `root`, in shadow trees too, is marked as in one of `languages`. */
export function hasIsland(root: Element | ShadowRoot, languages: ReadonlySet<string>): boolean {
  for (const element of allIn(root, '[lang]')) {
    if (inLanguage(element, languages)) return true;
  }
  const walker = root.ownerDocument.createTreeWalker(root, 1 /* elements */);
  for (let at: Node | null = root; at; at = walker.nextNode()) {
    const flags = flagsOf((at as Element).localName);
    const shadow = flags & (HOST | CUSTOM) ? shadowOf(at as Element, flags) : null;
    if (shadow && hasIsland(shadow, languages)) return true;
  }
  return false;
}

/** Whether the nearest `lang` on a node's ancestors lets it be read. */
export function isReadAt(node: Node, languages: ReadonlySet<string>): boolean {
  for (let at: Node | null = node; at; at = parentAcross(at)) {
    if (typeOf(at) === 1 && hasAttribute(at, 'lang')) {
      return inLanguage(at as Element, languages);
    }
  }
  return true;
}

/** A node's parent; a shadow root's is its host. */
export function parentAcross(node: Node): Node | null {
  return parentOf(node) ?? (isShadow(node) ? node.host : null);
}
