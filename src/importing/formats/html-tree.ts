/**
 * Parses HTML with parse5, with limits on what makes parsing slow. Readers use the functions here,
 * so that they needn't know the tree.
 */
import {
  type DefaultTreeAdapterTypes,
  defaultTreeAdapter,
  parse,
  parseFragment,
  type TreeAdapter,
} from 'parse5';
import { ImportError } from '../import-error';
import { remark } from '../remark';

export type HtmlNode = DefaultTreeAdapterTypes.Node;
export type HtmlElement = DefaultTreeAdapterTypes.Element;
export type HtmlParent = DefaultTreeAdapterTypes.ParentNode;

/** Browsers nest no deeper (Chromium: 512), and each level takes the parser time. */
const MAX_DEPTH = 512;

/** The parser compares each attribute of a tag with all attributes before it. */
const MAX_ATTRIBUTES = 1000;

/** Each element of the tree takes about a kilobyte. */
const MAX_ELEMENTS = 400_000;

/** From `<` and a letter to the end of the tag; quoted values as a whole. */
const TAG = /<[a-z](?:"[^"]*"|'[^']*'|[^'">])*/gi;

/**
 * A whole document, or a part of one.
 * @throws ImportError if elements or attributes are far beyond what pages have
 */
export function parseHtml(name: string, html: string): HtmlParent {
  return guarded(name, html, (treeAdapter) => parse(html, { treeAdapter }));
}

/** Like `parseHtml`, for the inside of an element. */
export function parseHtmlPart(name: string, html: string): HtmlParent {
  return guarded(name, html, (treeAdapter) => parseFragment(html, { treeAdapter }));
}

function guarded(
  name: string,
  html: string,
  run: (adapter: TreeAdapter<DefaultTreeAdapterTypes.DefaultTreeAdapterMap>) => HtmlParent,
): HtmlParent {
  let elements = 0;
  for (const [tag] of html.matchAll(TAG)) {
    elements++;
    if (elements > MAX_ELEMENTS) {
      throw new ImportError(name, remark('imports.manyElements', { most: MAX_ELEMENTS }));
    }
    if (tag.length > MAX_ATTRIBUTES * 2 && tag.split(/\s+|\//).length > MAX_ATTRIBUTES) {
      throw new ImportError(name, remark('imports.manyAttributes', { most: MAX_ATTRIBUTES }));
    }
  }
  const levels = new WeakMap<object, number>();
  const appendChild: typeof defaultTreeAdapter.appendChild = (parent, node) => {
    const level = (levels.get(parent) ?? 0) + 1;
    if (level > MAX_DEPTH) {
      throw new ImportError(name, remark('imports.deepElements', { most: MAX_DEPTH }));
    }
    levels.set(node, level);
    defaultTreeAdapter.appendChild(parent, node);
  };
  return run({ ...defaultTreeAdapter, appendChild });
}

export function isHtmlElement(node: HtmlNode): node is HtmlElement {
  return 'tagName' in node;
}

export function isText(node: HtmlNode): node is DefaultTreeAdapterTypes.TextNode {
  return node.nodeName === '#text';
}

/** The child nodes of a node. Those of a `template` element are not among them. */
export function childrenOf(node: HtmlNode): readonly HtmlNode[] {
  return 'childNodes' in node ? node.childNodes : [];
}

export function elementsIn(node: HtmlNode): HtmlElement[] {
  return childrenOf(node).filter(isHtmlElement);
}

/** All elements in a node with one of these names, in the document's order. */
export function findAll(node: HtmlNode, ...names: readonly string[]): HtmlElement[] {
  const found: HtmlElement[] = [];
  const visit = (one: HtmlNode): void => {
    for (const child of childrenOf(one)) {
      if (isHtmlElement(child) && names.includes(child.tagName)) found.push(child);
      visit(child);
    }
  };
  visit(node);
  return found;
}

/** An attribute's value; undefined if there is none. */
export function attribute(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

export function hasClass(element: HtmlElement, pattern: RegExp): boolean {
  return (attribute(element, 'class') ?? '').split(/\s+/).some((name) => pattern.test(name));
}
