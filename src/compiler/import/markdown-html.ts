/**
 * Markdown as HTML, by markdown-it with definition lists, so that one reader
 * knows the shapes of glossaries in both.
 */
import MarkdownIt from 'markdown-it';
import deflist from 'markdown-it-deflist';

const markdown = new MarkdownIt({ html: true, linkify: false }).use(deflist);

/** `[[target|label]]`, as wikis and note books write links. */
const WIKI_LINK = /\[\[!?(?:[^[\]|\n]{1,200}\|)?([^[\]|\n]{1,200})\]\]/g;

/** A link whose target the file doesn't have; what code shows is left to it. */
const LOST_LINK = /<code\b[^>]*>[^<]*<\/code>|\[([^[\]\n<]{1,200})\]\[[^[\]\n<]{0,200}\]/g;

export function markdownHtml(text: string): string {
  const html = markdown.render(text.replace(WIKI_LINK, '$1'));
  return html.replace(LOST_LINK, (found, label?: string) => label ?? found);
}

/** As `markdownHtml`, for text that is one line and no block. */
export function markdownLine(text: string): string {
  return markdown.renderInline(text.replace(WIKI_LINK, '$1'));
}
