/** The text of HTML as readers see it: blocks separated, and nothing that is only for machines. */
import {
  attribute,
  childrenOf,
  type HtmlElement,
  type HtmlNode,
  hasClass,
  isHtmlElement,
  isText,
} from './html-tree';
import { plainText } from './plain-text';

/** Elements without text for readers. */
const SILENT = new Set(
  'script style template noscript head title svg math nav button select textarea iframe object audio video canvas form rp rt'.split(
    ' ',
  ),
);

/** Elements that separate the text before, in and after them. */
const BLOCKS = new Set(
  'address article aside blockquote body br caption center dd details dialog div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** What sites add to text: edit links, footnote marks, anchors, hidden labels. */
const BESIDE =
  /^(mw-editsection|mw-cite-backlink|reference|noprint|headerlink|anchor(js)?-?link|heading-anchor|edit-link|sr-only|visually-hidden|screen-reader-text|back-?to-?top|change)$|back-to-top/i;

/** The text of a node, in one line. */
export function htmlText(node: HtmlNode): string {
  return plainText(rawText(node));
}

/** Whether readers never see an element. */
export function isSilent(node: HtmlNode): boolean {
  if (!isHtmlElement(node)) return !isText(node) && node.nodeName === '#comment';
  return (
    (SILENT.has(node.tagName) && !isDisclosure(node)) ||
    attribute(node, 'hidden') !== undefined ||
    hasClass(node, BESIDE) ||
    /display:\s*none/i.test(attribute(node, 'style') ?? '')
  );
}

/** A button that shows the text below it: the heading of a part of an accordion. */
export function isDisclosure(element: HtmlElement): boolean {
  if (element.tagName !== 'button') return false;
  const parent = element.parentNode;
  const isInHeading =
    parent && isHtmlElement(parent) && /^(?:h[1-6]|summary|dt)$/.test(parent.tagName);
  return isInHeading || hasClass(element, /accordion|collapse|toggle-?title/i);
}

export function isBlock(node: HtmlNode): boolean {
  return isHtmlElement(node) && BLOCKS.has(node.tagName);
}

function rawText(node: HtmlNode): string {
  const parts: string[] = [];
  const visit = (one: HtmlNode): void => {
    if (isText(one)) {
      parts.push(one.value);
      return;
    }
    if (isSilent(one)) return;
    const block = isBlock(one);
    if (block) parts.push('\n');
    for (const child of childrenOf(one)) visit(child);
    if (block) parts.push('\n');
  };
  visit(node);
  return parts.join('');
}
