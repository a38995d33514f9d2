/**
 * Turns Markdown into HTML with markdown-it and definition lists, so that one reader knows the
 * shapes of glossaries in both.
 */
import MarkdownIt from 'markdown-it';
import deflist from 'markdown-it-deflist';

const markdown = new MarkdownIt({ html: true, linkify: false }).use(deflist);

/** `[[target|label]]`: links in wikis and notebooks. */
const WIKI_LINK = /\[\[!?(?:[^[\]|\n]{1,200}\|)?([^[\]|\n]{1,200})\]\]/g;

/** `## Term {#id}`, `## Term {: .class #id }`: ids of Docusaurus, kramdown and Pandoc. */
const HEADING_ID = /^( {0,3}#{1,6} .*?)[ \t]*\{:?[ \t]*[#.][^{}\n]*\}[ \t]*$/gm;

/** `[label][reference]` or `[label][]`, not after a backslash or another bracket. */
const REFERENCE = /(?<![\\\]!])\[([^[\]\\\n]{1,200})\]\[([^[\]\\\n]{0,200})\]/g;
const TARGET = /^ {0,3}\[([^[\]\n]{1,200})\]:/gm;

/** Code in Markdown, in blocks and in lines. When split, every other part is code. */
export const CODE = /(^```[\s\S]*?^```|(?<!\\)`[^`\n]+`)/m;

export function markdownHtml(text: string): string {
  return markdown.render(withoutLostLinks(text.replace(HEADING_ID, '$1').replace(WIKI_LINK, '$1')));
}

/** Replaces links whose target isn't in the file by their labels; code stays as it is. */
function withoutLostLinks(text: string): string {
  const targets = new Set([...text.matchAll(TARGET)].map(([, name = '']) => name.toLowerCase()));
  const mend = (part: string): string =>
    part.replace(REFERENCE, (found, label: string, target: string) =>
      targets.has((target || label).toLowerCase()) ? found : label,
    );
  return text
    .split(CODE)
    .map((part, place) => (place % 2 === 0 ? mend(part) : part))
    .join('');
}

/** Like `markdownHtml`, for text in one line and without blocks. */
export function markdownLine(text: string): string {
  return markdown.renderInline(text.replace(WIKI_LINK, '$1'));
}
