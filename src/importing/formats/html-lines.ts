/**
 * Entries that are a paragraph or an item of a list each: with a bold term, or with a sign between
 * term and definition.
 */
import { wordCountOf } from '../evidence/texts';
import type { ReadEntry } from '../reading';
import { leadingBold, textBelow } from './html-sections';
import { htmlText } from './html-text';
import { elementsIn, findAll, type HtmlElement, type HtmlNode, isHtmlElement } from './html-tree';

/** `Term: definition`, `Term – definition`. */
const LINE = /^([^:：–—]{1,60}?)(?:[:：]\s+|\s+[–—-]\s+)(\S.*)$/;

/** Longer names are the beginnings of sentences. */
const MAX_TERM_WORDS = 6;

/** Paragraphs that begin with a bold term, and go on with its definition. */
export function fromBoldParagraphs(root: HtmlNode): ReadEntry[] {
  return findAll(root, 'p').flatMap((paragraph, place): ReadEntry[] => {
    const bold = isPart(paragraph) ? undefined : leadingBold(paragraph);
    if (!bold) return [];
    const whole = textBelow(paragraph);
    const written = textBelow(bold.element);
    const rest = whole.slice(whole.indexOf(written) + written.length);
    const definition = rest.replace(/^\s*(?:[:：=–—]|-(?=\s))\s*/, '').trim();
    if (definition === '') return [];
    return [{ term: bold.term, place: `paragraph ${place + 1}`, definitions: [definition] }];
  });
}

/** Paragraphs and items with a sign between term and definition. */
export function fromPlainLines(root: HtmlNode): ReadEntry[] {
  return findAll(root, 'p', 'li').flatMap((element, place): ReadEntry[] => {
    if (isPart(element) || hasBlocks(element)) return [];
    const [, term, definition] = LINE.exec(htmlText(element)) ?? [];
    if (term === undefined || definition === undefined) return [];
    if (wordCountOf(term) > MAX_TERM_WORDS || leadingBold(element)) return [];
    return [{ term: term.trim(), place: `line ${place + 1}`, definitions: [definition] }];
  });
}

/** A paragraph of an item, a definition or a table belongs to that. */
function isPart(element: HtmlElement): boolean {
  let parent = element.parentNode;
  while (parent && isHtmlElement(parent)) {
    if (/^(?:dd|dt|td|th|blockquote)$/.test(parent.tagName)) return true;
    if (parent.tagName === 'li' && element.tagName === 'p') return true;
    parent = parent.parentNode;
  }
  return false;
}

function hasBlocks(element: HtmlElement): boolean {
  return elementsIn(element).some(({ tagName }) =>
    /^(?:ul|ol|dl|table|pre|blockquote)$/.test(tagName),
  );
}
