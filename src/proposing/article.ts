/**
 * An article as the engine reads it: blocks of plain text, and places in them. Everything that is
 * proposed points to a place, so the text of blocks is never changed. Pure.
 */

export type ArticleBlockKind = 'heading' | 'paragraph' | 'item' | 'term' | 'description';

/** Positions in UTF-16 units; the end is exclusive. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

export interface ArticleBlock {
  readonly kind: ArticleBlockKind;
  /** Of a heading: 1 to 6. */
  readonly level?: number;
  /** With single spaces for white space, as browsers show it. */
  readonly text: string;
  /** Bold, italics and `dfn`. */
  readonly emphasis: readonly TextSpan[];
}

export interface ReadArticle {
  /** Empty where there is none. */
  readonly title: string;
  readonly blocks: readonly ArticleBlock[];
}

/** A piece of an article. */
export interface Place extends TextSpan {
  /** Index in `ReadArticle.blocks`. */
  readonly block: number;
}

export function textAt(article: ReadArticle, { block, start, end }: Place): string {
  return article.blocks[block]?.text.slice(start, end) ?? '';
}
