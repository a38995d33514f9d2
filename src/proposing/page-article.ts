/**
 * The article of a web page, as a script in the page reads it and the review page receives it. A
 * page that has broken its process can send anything, so the review page checks it.
 */
import * as v from 'valibot';
import type { ReadArticle } from './article';

/** Longer articles are read up to here (UTF-16 units): about 65,000 words. */
export const MAX_ARTICLE_UNITS = 400_000;

/** Each block has at least one letter. */
const MAX_BLOCKS = 50_000;

export interface PageArticle extends ReadArticle {
  /** Of the page; empty where it has none that can be opened again. */
  readonly url: string;
  /** BCP 47, as the page says; empty where it doesn't. */
  readonly language: string;
  /** Whether the page has more text than was read. */
  readonly isCut: boolean;
}

const position = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_ARTICLE_UNITS));

const schema = v.object({
  title: v.pipe(v.string(), v.maxLength(10_000)),
  url: v.pipe(v.string(), v.maxLength(10_000)),
  language: v.pipe(v.string(), v.maxLength(100)),
  isCut: v.boolean(),
  blocks: v.pipe(
    v.array(
      v.object({
        kind: v.picklist(['heading', 'paragraph', 'item', 'term', 'description']),
        level: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(6))),
        text: v.pipe(v.string(), v.maxLength(MAX_ARTICLE_UNITS)),
        emphasis: v.array(v.object({ start: position, end: position })),
      }),
    ),
    v.maxLength(MAX_BLOCKS),
    v.check(
      (blocks) => blocks.reduce((sum, { text }) => sum + text.length, 0) <= MAX_ARTICLE_UNITS,
      'must not be longer than what is read',
    ),
  ),
});

/** The article; null if it is none. Never throws. */
export function parsePageArticle(value: unknown): PageArticle | null {
  const result = v.safeParse(schema, value);
  return result.success ? result.output : null;
}
