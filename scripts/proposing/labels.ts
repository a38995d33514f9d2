/**
 * What the books say about each run of words: authors marked where they define a term, and the
 * glossary gives its meaning, which other sentences may give as well.
 */
import { type ArticleSentence, sentencesOfArticle } from '../../src/proposing/analysis';
import { termKey } from '../../src/proposing/term-key';
import type { WordReader } from '../../src/proposing/words';
import { type BookModule, contentWords, overlap } from './books';

/** Neither right nor wrong: left out of learning. */
export const UNKNOWN = 2;

export interface LabelledSentence {
  readonly sentence: ArticleSentence;
  /** For each run: 0, 1 or `UNKNOWN`. */
  readonly pairs: Uint8Array;
  /** Of the whole sentence. */
  label: number;
}

/** Share of a meaning's content words that make a sentence its definition. */
const DEFINES = 0.5;
const MAY_DEFINE = 0.3;
const MIN_COMMON = 2;

export function labelledSentences(module: BookModule, reader: WordReader): LabelledSentence[] {
  return sentencesOfArticle(module.article, reader)
    .filter(({ isHeading }) => !isHeading)
    .map((sentence) => labelled(sentence, module));
}

function labelled(sentence: ArticleSentence, module: BookModule): LabelledSentence {
  const { words } = sentence.view;
  const text = module.article.blocks[sentence.block]?.text ?? '';
  const marked = module.defined[sentence.block] ?? [];
  let content: Set<string> | undefined;
  const pairs = new Uint8Array(sentence.runs.length);
  sentence.runs.forEach((run, i) => {
    const start = words[run.from]?.start ?? 0;
    const end = words[run.to - 1]?.end ?? 0;
    if (marked.some((span) => Math.abs(span.start - start) <= 1 && Math.abs(span.end - end) <= 1)) {
      pairs[i] = 1;
      return;
    }
    const meaning = module.glossary.get(termKey(words, run));
    if (!meaning) return;
    content ??= contentWords(text.slice(sentence.start, sentence.end));
    const share = overlap(meaning, content);
    const enough = share * meaning.size >= MIN_COMMON;
    pairs[i] = share >= DEFINES && enough ? 1 : share >= MAY_DEFINE ? UNKNOWN : 0;
  });
  const label = pairs.includes(1) ? 1 : pairs.includes(UNKNOWN) ? UNKNOWN : 0;
  return { sentence, pairs, label };
}
