/**
 * Markdown as HTML, by markdown-it with definition lists, so that one reader
 * knows the shapes of glossaries in both.
 */
import MarkdownIt from 'markdown-it';
import deflist from 'markdown-it-deflist';

const markdown = new MarkdownIt({ html: true, linkify: false }).use(deflist);

/** `[[target|label]]`, as wikis and note books write links. */
const WIKI_LINK = /\[\[!?(?:[^[\]|\n]{1,200}\|)?([^[\]|\n]{1,200})\]\]/g;

/** `[label][reference]`, or `[label][]`, not after a backslash or another bracket. */
const REFERENCE = /(?<![\\\]!])\[([^[\]\\\n]{1,200})\]\[([^[\]\\\n]{0,200})\]/g;
const TARGET = /^ {0,3}\[([^[\]\n]{1,200})\]:/gm;

/** Code in Markdown, in blocks and in lines; every other part of a split is code. */
export const CODE = /(^```[\s\S]*?^```|(?<!\\)`[^`\n]+`)/m;

export function markdownHtml(text: string): string {
  return markdown.render(withoutLostLinks(text.replace(WIKI_LINK, '$1')));
}

/** Links whose target the file doesn't have as their labels; code is left as it is. */
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

/** As `markdownHtml`, for text that is one line and no block. */
export function markdownLine(text: string): string {
  return markdown.renderInline(text.replace(WIKI_LINK, '$1'));
}
