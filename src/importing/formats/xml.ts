/**
 * Parses XML with parse-xml. Entities come from the document's own declarations and from HTML;
 * nothing outside of the file is ever read. Names are used without their prefix: `skos:prefLabel`
 * and `prefLabel` are the same.
 */
import { parseXml, XmlElement, XmlError, type XmlNode, XmlText } from '@rgrove/parse-xml';
import { ImportError } from '../import-error';
import type { TextFile } from '../reading';
import { remark } from '../remark';
import { htmlText } from './html-text';
import { parseHtmlPart } from './html-tree';
import { plainText } from './plain-text';
import { hasHtml } from './rich-text';

export { XmlElement } from '@rgrove/parse-xml';

/** No vocabulary nests elements deeper. */
const MAX_DEPTH = 500;

/** Each element of the tree takes about 600 bytes. */
const MAX_ELEMENTS = 800_000;

const ENTITY =
  /<!ENTITY\s{1,20}([\w.-]{1,100})\s{1,20}(?:"([^"<]{0,1000})"|'([^'<]{0,1000})')\s{0,20}>/g;

const MISC = String.raw`(?:<\?[^>]{0,2000}\?>\s*|<!--(?:(?!-->)[\s\S]){0,20000}-->\s*)*`;
const DOCTYPE = String.raw`(?:<!DOCTYPE[^[>]{0,2000}(?:\[(?:(?!\]\s{0,50}>)[\s\S]){0,20000}\]\s{0,50})?>\s*)?`;
const PROLOG = new RegExp(`^\\s*${MISC}${DOCTYPE}${MISC}`, 'i');

/** What comes before the root element: declarations and comments. */
export function prologOf(head: string): string {
  return PROLOG.exec(head)?.[0] ?? '';
}

/** The root element's name without its prefix; undefined if the text begins with none. */
export function rootName(head: string): string | undefined {
  const start = prologOf(head).length;
  return /^<(?:[\w.-]+:)?([\w.-]+)[\s/>]/.exec(head.slice(start, start + 200))?.[1];
}

/** @throws ImportError with the line if it isn't well-formed */
export function parseXmlFile({ name, text }: TextFile): XmlElement {
  guardTags(name, text);
  const declared = entitiesOf(text);
  try {
    const { root } = parseXml(text, {
      resolveUndefinedEntity: (entity) =>
        declared.get(entity.replace(/^&|;$/g, '')) ?? htmlEntity(entity),
    });
    if (root) return root;
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    const [what = ''] = error.message.split('\n');
    throw new ImportError(name, remark('imports.badXml', { reason: what }), { line: error.line });
  }
  throw new ImportError(name, remark('imports.noElement'));
}

/** The parser is recursive, and makes a tree. */
function guardTags(name: string, text: string): void {
  let level = 0;
  let elements = 0;
  for (const [tag] of text.matchAll(
    /<!--[\s\S]*?(?:-->|$)|<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<\/|<[^!?\s][^<>]*>/g,
  )) {
    if (tag === '</') level--;
    else if (!tag.startsWith('<!')) {
      elements++;
      if (!tag.endsWith('/>')) level++;
    }
    if (elements > MAX_ELEMENTS) {
      throw new ImportError(name, remark('imports.manyElements', { most: MAX_ELEMENTS }));
    }
    if (level > MAX_DEPTH) {
      throw new ImportError(name, remark('imports.deepElements', { most: MAX_DEPTH }));
    }
  }
}

/** Only entities whose text contains no other entities, so that none can grow. */
function entitiesOf(text: string): Map<string, string> {
  const doctype = prologOf(text.slice(0, 100_000));
  return new Map(
    [...doctype.matchAll(ENTITY)].map(([, name = '', double, single]) => [
      name,
      (double ?? single ?? '').replace(/&#x?[\da-f]+;/gi, htmlEntity),
    ]),
  );
}

function htmlEntity(entity: string): string {
  const name = entity.replace(/^&|;$/g, '');
  const [node] = parseHtmlPart('An entity', `&${name};`).childNodes;
  return node && 'value' in node ? node.value : '';
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

export function nameOf(element: XmlElement): string {
  return localName(element.name);
}

function isXmlElement(node: XmlNode): node is XmlElement {
  return node instanceof XmlElement;
}

export function childElements(element: XmlElement): XmlElement[] {
  return element.children.filter(isXmlElement);
}

/** Whether the element itself contains words, not only the elements below it. */
export function hasOwnText(element: XmlElement): boolean {
  return element.children.some((child) => child instanceof XmlText && /\S/.test(child.text));
}

/** Children with one of these names. */
export function childrenNamed(element: XmlElement, ...names: readonly string[]): XmlElement[] {
  return childElements(element).filter((child) => names.includes(nameOf(child)));
}

/** All elements below with one of these names, in the document's order. */
export function allNamed(element: XmlElement, ...names: readonly string[]): XmlElement[] {
  return childElements(element).flatMap((child) => [
    ...(names.includes(nameOf(child)) ? [child] : []),
    ...allNamed(child, ...names),
  ]);
}

/** An attribute's value by its name without prefix. */
export function xmlAttribute(element: XmlElement, name: string): string | undefined {
  for (const [key, value] of Object.entries(element.attributes)) {
    if (localName(key) === name) return value;
  }
  return undefined;
}

/** The language of an element: its own `xml:lang`, or that of an element around it. */
export function xmlLanguage(element: XmlElement): string | undefined {
  const own = element.attributes['xml:lang'] ?? element.attributes.lang;
  if (own !== undefined) return own || undefined;
  return element.parent instanceof XmlElement ? xmlLanguage(element.parent) : undefined;
}

/** All text below an element, with its spaces. */
export function rawXmlText(element: XmlElement): string {
  return element.children
    .map((child) =>
      child instanceof XmlText ? child.text : isXmlElement(child) ? rawXmlText(child) : '',
    )
    .join('');
}

/**
 * All text below an element, in one line. Text that is HTML itself, escaped or in a CDATA section,
 * is read as HTML.
 * @param apart names of elements that separate the words before and after them
 */
export function xmlText(
  element: XmlElement,
  apart: RegExp = /^(p|para|li|ul|ol|dl|dt|dd|lq|note|sl|sli|simpara)$/,
): string {
  const parts: string[] = [];
  const visit = (one: XmlElement): void => {
    for (const child of one.children) {
      if (child instanceof XmlText) parts.push(child.text);
      else if (isXmlElement(child)) {
        const block = apart.test(nameOf(child));
        if (block) parts.push('\n');
        visit(child);
        if (block) parts.push('\n');
      }
    }
  };
  visit(element);
  const text = parts.join('');
  return hasHtml(text) ? htmlText(parseHtmlPart('A text', text)) : plainText(text);
}
