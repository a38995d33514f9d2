/** Whether an article can be proposed from, and why not. Pure. */
import { guessLanguage } from '../importing/language';
import type { PageArticle } from '../proposing/page-article';
import { splitSentences } from '../proposing/split-sentences';

/** Less text isn't an article. */
const MIN_WORDS = 80;
const MIN_SENTENCES = 3;

export type ArticleFault =
  | { readonly is: 'short'; readonly words: number }
  /** `language`: primary subtag. */
  | { readonly is: 'foreign'; readonly language: string };

export function wordsIn({ blocks }: PageArticle): number {
  return blocks.reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0);
}

/** Why nothing can be proposed from an article; null if it can. */
export function faultOf(article: PageArticle): ArticleFault | null {
  const words = wordsIn(article);
  const texts = article.blocks.filter(({ kind }) => kind !== 'heading').map(({ text }) => text);
  // Pages often declare the wrong language, so the text itself decides first.
  const language = guessLanguage(texts) ?? (article.language || 'en');
  const primary = language.toLowerCase().split(/[-_]/, 1)[0] ?? '';
  if (words >= MIN_WORDS / 2 && primary !== 'en') return { is: 'foreign', language: primary };
  const sentences = texts.reduce((sum, text) => sum + splitSentences(text).length, 0);
  if (words < MIN_WORDS || sentences < MIN_SENTENCES) return { is: 'short', words };
  return null;
}
