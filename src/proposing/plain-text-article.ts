/** Reads a page of plain text, which may be written in Markdown, as an article. Pure. */
import type { ArticleBuilder } from './article-builder';

const FENCE = /^\s*(?:```|~~~)/;
const TABLE_ROW = /^\s*\|.*\|\s*$/;
const RULE = /^\s*(?:[-=*_]\s*){3,}$/;
const HEADING = /^(#{1,6})\s+(.*?)[\s#]*$/;

/** Longer lines aren't headings. */
const MAX_HEADING_UNITS = 300;

const ITEM = /^\s*(?:[-*+•]|\d{1,3}[.)])\s+/;

/**
 * Emphasis, code, links, pictures and notes, as Markdown writes them in a line. Each has a limit, so
 * that the time grows with the length of the text only.
 */
const MARKS =
  /(\*\*|__|\*|_)(?=\S)(.{1,200}?)(?<=\S)\1(?![\p{L}\p{N}])|`([^`]{1,200})`|!\[[^\]]{0,200}\]\([^)]{0,500}\)|\[([^\]]{1,200})\]\([^)\s]{0,500}\)|\[\^[^\]]{1,50}\]:?/gu;

export function readPlainText(source: string, builder: ArticleBuilder): void {
  let isInCode = false;
  for (const line of source.split(/\r?\n/)) {
    const heading = line.length <= MAX_HEADING_UNITS ? HEADING.exec(line) : null;
    if (FENCE.test(line)) {
      isInCode = !isInCode;
      builder.end();
    } else if (isInCode || TABLE_ROW.test(line)) {
      // Code and tables are no sentences.
    } else if (line.trim() === '' || RULE.test(line)) builder.end();
    else if (heading) {
      builder.begin('heading', heading[1]?.length);
      addMarked(heading[2] ?? '', builder);
      builder.end();
    } else {
      if (ITEM.test(line)) builder.begin('item');
      builder.add(' ');
      addMarked(line.replace(ITEM, '').replace(/^\s*(?:>\s?)+/, ''), builder);
    }
  }
}

function addMarked(line: string, builder: ArticleBuilder): void {
  let at = 0;
  for (const match of line.matchAll(MARKS)) {
    const [whole, , emphasised, code, linked] = match;
    builder.add(line.slice(at, match.index));
    if (emphasised !== undefined) builder.emphasise(() => addMarked(emphasised, builder));
    else builder.add(code ?? linked ?? '');
    at = match.index + whole.length;
  }
  builder.add(line.slice(at));
}
