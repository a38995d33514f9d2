/**
 * Divides a page into sections in reading order: each with its heading and the text up to the next
 * one. Bold words at the start of a paragraph, summaries of `details`, and elements that a class
 * calls a term count as headings of lower levels.
 */
import { isBlock, isDisclosure, isSilent } from './html-text';
import {
  attribute,
  childrenOf,
  findAll,
  type HtmlElement,
  type HtmlNode,
  hasClass,
  isHtmlElement,
  isText,
} from './html-tree';
import { plainText } from './plain-text';

export interface HtmlSection {
  /** 0 before the first heading, 1 to 6 as in `h1`, then 7 and above. */
  readonly level: number;
  readonly heading: string;
  /** Ids that links may use for it. */
  readonly key?: string;
  /** Its own text, up to the next heading of any level. */
  readonly text: string;
}

const SUMMARY_LEVEL = 7;
const BOLD_LEVEL = 8;
const CLASS_LEVEL = 9;

const TERM_CLASS =
  /^(?:(?:glossary|gloss|dictionary)?[-_]*(?:term|headword)(?:[-_]*(?:title|name|heading|header|text))?|(?:glossary|dictionary)[-_]*(?:word|entry|item)[-_]*(?:title|name|heading|header))$/i;

/** "U.S.", "Ph.D.": a dot after these ends no sentence. */
const ABBREVIATION = /^\S*\.\S*\.$/;

/** Bold words at the start of a paragraph that are no term. */
const NO_TERM =
  /^(note|notes|nb|example|examples|e\.g\.|warning|tip|important|caution|see also|see|source|sources|reference|references|related|synonyms?|also|definition|pronunciation|usage|etymology|hinweis|beispiel|siehe auch|exemple|voir aussi|nota|ejemplo)\b/i;

const BOLD = new Set(['strong', 'b', 'dfn']);

export function sectionsOf(root: HtmlNode): HtmlSection[] {
  const sections: (Omit<HtmlSection, 'text'> & { parts: string[] })[] = [
    { level: 0, heading: '', parts: [] },
  ];
  const begin = (level: number, heading: string, key: string | undefined): void => {
    sections.push({ level, heading, parts: [], ...(key === undefined ? {} : { key }) });
  };
  // Everything in a definition's element belongs to it, whatever its shape.
  let inDetail = false;
  const visit = (node: HtmlNode): void => {
    if (isText(node)) {
      sections.at(-1)?.parts.push(node.value);
      return;
    }
    if (isSilent(node) || (isHtmlElement(node) && node.tagName === 'footer')) return;
    if (isHtmlElement(node) && !inDetail) {
      const level = levelOf(node);
      if (level !== undefined) {
        begin(level, textBelow(node), headingKey(node));
        return;
      }
      const bold = boldHead(node);
      if (bold) {
        begin(BOLD_LEVEL, bold.term, headingKey(node) ?? headingKey(bold.element));
        visitRest(node, bold.element);
        return;
      }
    }
    const block = isBlock(node);
    const outside = inDetail;
    inDetail ||= isHtmlElement(node) && node.tagName === 'dd';
    if (block) sections.at(-1)?.parts.push('\n');
    for (const child of childrenOf(node)) visit(child);
    if (block) sections.at(-1)?.parts.push('\n');
    inDetail = outside;
  };
  const visitRest = (node: HtmlNode, passed: HtmlElement): void => {
    let rest = false;
    for (const child of childrenOf(node)) {
      if (rest) visit(child);
      if (child === passed) rest = true;
    }
    sections.at(-1)?.parts.push('\n');
  };
  visit(root);
  return sections.map(({ parts, ...section }) => ({ ...section, text: plainText(parts.join('')) }));
}

function levelOf(element: HtmlElement): number | undefined {
  const heading = /^h([1-6])$/.exec(element.tagName)?.[1];
  if (heading !== undefined) return Number(heading);
  if (element.tagName === 'summary' || isDisclosure(element)) return SUMMARY_LEVEL;
  if (!hasClass(element, TERM_CLASS)) return undefined;
  const long =
    findAll(element, 'p', 'div', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'dd', 'td').length > 0;
  return long || /^(td|tr|table|dt|dd|dl|li|article|section|a|body|main)$/.test(element.tagName)
    ? undefined
    : CLASS_LEVEL;
}

/** The bold words that a paragraph begins with, if they may be a term. */
function boldHead(element: HtmlElement): { term: string; element: HtmlElement } | undefined {
  if (element.tagName !== 'p') return undefined;
  return leadingBold(element);
}

/** The bold words an element begins with. */
export function leadingBold(
  parent: HtmlElement,
): { term: string; element: HtmlElement } | undefined {
  const first = childrenOf(parent).find((child) => !isText(child) || /\S/.test(child.value));
  if (!first || !isHtmlElement(first)) return undefined;
  const bold = BOLD.has(first.tagName) || isLinkAround(first) || isBoldByStyle(first);
  const term = bold ? textBelow(first).replace(/\s*[:：–—-]$/, '') : '';
  const isSentence = /[.!?]$/.test(term) && !ABBREVIATION.test(term);
  const usable = term !== '' && term.length <= 120 && !NO_TERM.test(term) && !isSentence;
  return usable ? { term, element: first } : undefined;
}

/** `<a id="x"><strong>term</strong></a>` */
function isLinkAround(element: HtmlElement): boolean {
  const [child, ...more] = childrenOf(element);
  return (
    /^(a|span|em|i|u)$/.test(element.tagName) &&
    more.length === 0 &&
    child !== undefined &&
    isHtmlElement(child) &&
    BOLD.has(child.tagName)
  );
}

/** Google Docs and word processors write bold as a style. */
function isBoldByStyle(element: HtmlElement): boolean {
  const style = attribute(element, 'style') ?? '';
  return element.tagName === 'span' && /font-weight:\s*(?:bold|bolder|[6-9]00)/i.test(style);
}

/** An element's text, in one line. */
export function textBelow(node: HtmlNode): string {
  const parts: string[] = [];
  const visit = (one: HtmlNode): void => {
    if (isText(one)) parts.push(one.value);
    else if (!isSilent(one) || one === node) {
      if (isBlock(one)) parts.push('\n');
      for (const child of childrenOf(one)) visit(child);
    }
  };
  visit(node);
  return plainText(parts.join(''));
}

/** The id of an element, or of the first element in it that has one. */
function headingKey(element: HtmlElement): string | undefined {
  const own = attribute(element, 'id');
  if (own !== undefined && own !== '') return own;
  const inner = findAll(element, 'a', 'dfn', 'span', 'strong').find(
    (one) => attribute(one, 'id') ?? attribute(one, 'name'),
  );
  return inner && (attribute(inner, 'id') ?? attribute(inner, 'name'));
}
