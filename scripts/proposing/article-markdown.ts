/** Reads a Markdown file as an article. Code, tables and pictures are left out. */
import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { ReadArticle } from '../../src/proposing/article';
import { ArticleBuilder } from '../../src/proposing/article-builder';
import { frontOf } from '../document-markdown';

/** What some dialects put behind a heading: `{#s2-1}`. */
const HEADING_ID = /\s*\{#[^{}]*\}\s*$/;

/** A row of a table, which the reader takes for a paragraph. */
const TABLE_ROW = /^\s*\|.*\|\s*$/m;

/** @param title if it isn't in the text: its first heading of the first level */
export function markdownArticle(source: string, title = ''): ReadArticle {
  const front = frontOf(source);
  const builder = new ArticleBuilder();
  read(fromMarkdown(source.slice(front.length)), builder, false);
  return builder.article(title || front.title);
}

function read(node: Root | Nodes, builder: ArticleBuilder, inItem: boolean): void {
  switch (node.type) {
    case 'text':
      builder.add(node.value);
      return;
    case 'inlineCode':
      builder.add(node.value);
      return;
    case 'break':
      builder.add(' ');
      return;
    case 'html':
    case 'code':
    case 'image':
    case 'imageReference':
    case 'thematicBreak':
      return;
    case 'heading':
      builder.begin('heading', node.depth);
      for (const child of node.children) {
        read(
          child.type === 'text' ? { ...child, value: child.value.replace(HEADING_ID, '') } : child,
          builder,
          false,
        );
      }
      builder.end();
      return;
    case 'paragraph':
      if (node.children.some((child) => child.type === 'text' && TABLE_ROW.test(child.value))) {
        return;
      }
      builder.begin(inItem ? 'item' : 'paragraph');
      for (const child of node.children) read(child, builder, inItem);
      builder.end();
      return;
    case 'strong':
    case 'emphasis':
      builder.emphasise(() => {
        for (const child of node.children) read(child, builder, inItem);
      });
      return;
    default:
      if ('children' in node) {
        for (const child of node.children) read(child, builder, inItem || node.type === 'listItem');
      }
  }
}
