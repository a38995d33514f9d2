/** The short forms of an article, each with the long form that its mentions vote for. Pure. */
import { abbreviationsIn } from './abbreviations';
import type { ArticleSentence } from './analysis';
import type { Place, ReadArticle } from './article';
import type { Quote } from './proposal';

export interface SpelledOut {
  readonly short: Quote;
  readonly long: Quote;
  readonly p: number;
  /** Whether the article spells the short form out in two ways. */
  readonly isAmbiguous: boolean;
}

export function spelledOut(
  article: ReadArticle,
  sentences: readonly ArticleSentence[],
  weights: readonly number[],
): SpelledOut[] {
  const found = new Map<string, { short: Quote; long: Quote; doubt: number }>();
  for (const sentence of sentences) {
    const text = article.blocks[sentence.block]?.text ?? '';
    if (!/[([]/.test(text)) continue;
    for (const { short, long, p } of abbreviationsIn(text, sentence, weights)) {
      const quote = ({ start, end }: { start: number; end: number }): Quote => {
        const place: Place = { block: sentence.block, start, end };
        return { text: text.slice(start, end), place };
      };
      const key = `${quote(short).text}\n${folded(quote(long).text)}`;
      const other = found.get(key);
      if (other) other.doubt *= 1 - p;
      else found.set(key, { short: quote(short), long: quote(long), doubt: 1 - p });
    }
  }
  const all = [...found.values()];
  return all.map(({ short, long, doubt }) => ({
    short,
    long,
    p: 1 - doubt,
    isAmbiguous: all.some((other) => other.short.text === short.text && other.long !== long),
  }));
}

function folded(long: string): string {
  return long
    .toLowerCase()
    .replace(/[\s‐‑-]+/g, ' ')
    .replace(/s$/, '');
}
