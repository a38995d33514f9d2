/** Reads a DOCX file as an article: headings, paragraphs and list items. Tables are left out. */
import { DOCUMENT, htmlOfDocx } from '../../src/importing/packed/docx';
import type { ReadArticle } from '../../src/proposing/article';
import { htmlArticle } from './article-html';
import { PackedTexts } from './packed-texts';

export async function docxArticle(
  name: string,
  bytes: Uint8Array,
  title = '',
): Promise<ReadArticle> {
  const packed = await PackedTexts.open(name, bytes);
  packed.text(DOCUMENT);
  // A line break doesn't end a paragraph of Word.
  return htmlArticle(htmlOfDocx(name, packed.archive).replaceAll('<br>', ' '), title);
}
