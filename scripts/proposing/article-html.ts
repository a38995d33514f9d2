/**
 * Reads an HTML page as an article: the text of its `article` or `main` element, or else of its
 * body, without navigation, forms, tables and code. Nothing in the file is run or loaded.
 */
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { ReadArticle } from '../../src/proposing/article';
import { ArticleBuilder } from '../../src/proposing/article-builder';
import {
  ARTICLE_BLOCKS,
  ARTICLE_KINDS,
  EMPHASIS,
  LEFT_OUT,
} from '../../src/proposing/article-elements';

type ParentNode = DefaultTreeAdapterTypes.ParentNode;
type Element = DefaultTreeAdapterTypes.Element;

export function htmlArticle(source: string, title = ''): ReadArticle {
  const document = parse(source);
  const builder = new ArticleBuilder();
  read(mainOf(document), builder);
  const named = find(document, (element) => element.tagName === 'title')[0];
  return builder.article(title || (named ? textOf(named) : ''));
}

/** The only `article`, or `main`, or the whole body. */
function mainOf(document: ParentNode): ParentNode {
  const articles = find(document, ({ tagName }) => tagName === 'article');
  if (articles.length === 1 && articles[0]) return articles[0];
  const [main] = find(
    document,
    ({ tagName, attrs }) =>
      tagName === 'main' || attrs.some(({ name, value }) => name === 'role' && value === 'main'),
  );
  return main ?? document;
}

function find(node: ParentNode, test: (element: Element) => boolean): Element[] {
  return node.childNodes.flatMap((child) => {
    if (!('tagName' in child)) return [];
    return test(child) ? [child] : find(child, test);
  });
}

function textOf(node: ParentNode): string {
  return node.childNodes
    .map((child) => ('value' in child ? child.value : 'childNodes' in child ? textOf(child) : ''))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

function read(node: ParentNode, builder: ArticleBuilder): void {
  for (const child of node.childNodes) {
    if (child.nodeName === '#text' && 'value' in child) builder.add(child.value);
    else if ('tagName' in child) readElement(child, builder);
  }
}

function readElement(element: Element, builder: ArticleBuilder): void {
  const { tagName, attrs } = element;
  if (LEFT_OUT.has(tagName)) return;
  if (
    attrs.some(
      ({ name, value }) => name === 'hidden' || (name === 'aria-hidden' && value === 'true'),
    )
  ) {
    return;
  }
  if (tagName === 'br') {
    builder.breakLine();
    return;
  }
  const level = /^h([1-6])$/.exec(tagName)?.[1];
  const kind = level === undefined ? ARTICLE_KINDS.get(tagName) : 'heading';
  if (kind !== undefined) {
    builder.begin(kind, level === undefined ? undefined : Number(level));
    read(element, builder);
    builder.end();
  } else if (ARTICLE_BLOCKS.has(tagName)) {
    // A paragraph of a list item or a description keeps the kind.
    if (
      tagName !== 'p' ||
      !ARTICLE_KINDS.has((element.parentNode as Element | null)?.tagName ?? '')
    ) {
      builder.end();
    }
    read(element, builder);
    if (!ARTICLE_KINDS.has((element.parentNode as Element | null)?.tagName ?? '')) builder.end();
  } else if (EMPHASIS.has(tagName)) {
    builder.emphasise(() => read(element, builder));
  } else {
    read(element, builder);
  }
}
