/** What the elements of an HTML page are for its article. Pure. */
import type { ArticleBlockKind } from './article';

/** Nothing in these is part of the article. */
export const LEFT_OUT: ReadonlySet<string> = new Set(
  `script style noscript template nav header footer aside form button select textarea input table
  pre svg math canvas iframe object audio video figure menu dialog`.split(/\s+/),
);

export const ARTICLE_KINDS: ReadonlyMap<string, ArticleBlockKind> = new Map([
  ['li', 'item'],
  ['dt', 'term'],
  ['dd', 'description'],
]);

export const ARTICLE_BLOCKS: ReadonlySet<string> = new Set(
  'p div section article main body blockquote ul ol dl details summary address center hr'.split(
    ' ',
  ),
);

export const EMPHASIS: ReadonlySet<string> = new Set(['b', 'strong', 'i', 'em', 'dfn']);
