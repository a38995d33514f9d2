/** Reads a file as an article: Markdown, HTML, DOCX, EPUB, or plain paragraphs. */
import { extname } from 'node:path';
import type { ReadArticle } from '../../src/proposing/article';
import { ArticleBuilder } from '../../src/proposing/article-builder';
import { UsageError } from '../command';
import { decodeText } from '../document';
import { docxArticle } from './article-docx';
import { epubArticle } from './article-epub';
import { htmlArticle } from './article-html';
import { markdownArticle } from './article-markdown';

/**
 * @param name of the file: its extension says what it is; none means plain text
 * @throws UsageError if the extension is another one
 * @throws DocumentError if the bytes aren't text
 */
export async function articleFrom(
  name: string,
  bytes: Uint8Array,
  title?: string,
): Promise<ReadArticle> {
  const extension = extname(name).toLowerCase();
  if (extension === '.docx') return docxArticle(name, bytes, title);
  if (extension === '.epub') return epubArticle(name, bytes, title);
  const source = decodeText(name, bytes);
  switch (extension) {
    case '.html':
    case '.htm':
    case '.xhtml':
      return htmlArticle(source, title);
    case '.md':
    case '.markdown':
      return markdownArticle(source, title);
    case '.txt':
    case '.text':
    case '':
      return plainArticle(source, title);
    default:
      throw new UsageError(
        `"${name}" is something else. Name an article in Markdown, HTML, text, DOCX or EPUB.`,
      );
  }
}

/** Paragraphs have blank lines between them. */
function plainArticle(source: string, title = ''): ReadArticle {
  const builder = new ArticleBuilder();
  for (const paragraph of source.split(/\r?\n[ \t]*\r?\n/)) {
    builder.begin('paragraph');
    builder.add(paragraph);
  }
  return builder.article(title);
}
