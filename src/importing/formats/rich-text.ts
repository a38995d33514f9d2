/**
 * Text from plain fields in which authors write HTML or Markdown: a table's cell, a JSON string.
 * Text without signs of either stays as it is.
 */
import { htmlText } from './html-text';
import { parseHtmlPart } from './html-tree';
import { markdownLine } from './markdown-html';
import { plainText } from './plain-text';

/** Elements that people write into fields; `x <y and z> w` is none. */
const HTML =
  /<\/?(?:a|abbr|b|big|blockquote|br|cite|code|dd|del|dfn|div|dl|dt|em|font|h[1-6]|hr|i|img|ins|kbd|li|mark|ol|p|pre|q|s|samp|script|small|span|strike|strong|style|sub|sup|table|tbody|td|th|tr|tt|u|ul|var)(?:\s[^<>]*)?\/?>|<!--|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/i;

const MARKDOWN =
  /\[[^[\]\n]+\]\([^()\s]+\)|(?<![*\w])\*\*(?=\S)[^*\n]{1,500}\*\*|(?<![_\w])__(?=\S)[^_\n]{1,500}__(?!\w)|`[^`\n]{1,500}`|\[\[[^[\]\n]{1,200}\]\]/;

/** What readers would see, in one line. */
export function richText(text: string): string {
  if (MARKDOWN.test(text)) return htmlText(parseHtmlPart('A field', markdownLine(text)));
  if (HTML.test(text)) return htmlText(parseHtmlPart('A field', text));
  return plainText(text);
}

/** Markup around a whole name or in pairs. Alone, `<div>` and `__init__` are names. */
const MARKED_NAME =
  /^\*\*[^*]+\*\*$|^\[[^[\]\n]+\]\([^()\s]+\)$|^\[\[[^[\]\n]+\]\]$|<(\w+)(?:\s[^<>]*)?>[\s\S]*<\/\1>|<br ?\/?>|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/i;

/** Longer texts (UTF-16 units) are no names; each of their tags would be searched to the end. */
const MAX_NAME_LENGTH = 2000;

/** A term, in one line; signs that may belong to the name stay. */
export function richName(text: string): string {
  const isMarked = text.length <= MAX_NAME_LENGTH && MARKED_NAME.test(text);
  return (isMarked ? richText(text) : '') || plainText(text);
}

/** Whether the text contains HTML tags or entities. */
export function hasHtml(text: string): boolean {
  return HTML.test(text);
}

/** Whether `richText` would change the text. */
export function isRich(text: string): boolean {
  return HTML.test(text) || MARKDOWN.test(text);
}
