/** Terms that the article's author explains in a list of definitions (`dl`). Pure. */
import type { ReadArticle } from './article';
import type { Quote } from './proposal';
import { splitSentences } from './split-sentences';
import { keyOfTerm } from './term-key';

export interface DescribedTerm {
  readonly term: Quote;
  /** The first sentence of the description. */
  readonly description: Quote;
}

/** By key; the first description of a term counts. */
export function describedTerms({ blocks }: ReadArticle): Map<string, DescribedTerm> {
  const found = new Map<string, DescribedTerm>();
  blocks.forEach(({ kind, text }, block) => {
    const next = blocks[block + 1];
    if (kind !== 'term' || next?.kind !== 'description') return;
    const [first] = splitSentences(next.text);
    const key = keyOfTerm(text);
    if (!first || found.has(key)) return;
    found.set(key, {
      term: { text, place: { block, start: 0, end: text.length } },
      description: {
        text: next.text.slice(first.start, first.end),
        place: { block: block + 1, ...first },
      },
    });
  });
  return found;
}
