/**
 * What is known about each run of words. In books, authors marked where they define a term, and
 * the glossary gives its meaning, which other sentences may give as well. The project's own labels
 * say it of each sentence that has them, whatever the authors marked there.
 */

import { type ArticleSentence, sentencesOfArticle } from '../../src/proposing/analysis';
import type { TextSpan } from '../../src/proposing/article';
import { termKey } from '../../src/proposing/term-key';
import type { WordReader } from '../../src/proposing/words';
import { type BookModule, contentWords, overlap } from './books';
import type { MarkedArticle } from './own-labels';

/** Neither right nor wrong: left out of learning. */
export const UNKNOWN = 2;

export interface LabelledSentence {
  readonly sentence: ArticleSentence;
  /** For each run: 0, 1 or `UNKNOWN`. */
  readonly pairs: Uint8Array;
  /** Of the whole sentence. */
  readonly label: number;
  /** Whether a person read just this sentence to label it. */
  readonly isOwn: boolean;
}

/** Share of a meaning's content words that make a sentence its definition. */
const DEFINES = 0.5;
const MAY_DEFINE = 0.3;
const MIN_COMMON = 2;

/** @param own the project's labels of the book's sentences */
export function labelledSentences(
  module: BookModule,
  reader: WordReader,
  own: ReadonlyMap<string, readonly TextSpan[]> = new Map(),
): LabelledSentence[] {
  return sentencesOfArticle(module.article, reader)
    .filter(({ isHeading }) => !isHeading)
    .map((sentence) => {
      const { block, start, end } = sentence;
      const text = module.article.blocks[block]?.text.slice(start, end) ?? '';
      const defined = own.get(text.replace(/\s/g, ' '));
      return defined ? ownLabelled(sentence, defined, start) : byTheBook(sentence, text, module);
    });
}

/** All sentences of a text that the project labelled. */
export function labelledText(
  { article, defined }: MarkedArticle,
  reader: WordReader,
): LabelledSentence[] {
  return sentencesOfArticle(article, reader).map((sentence) =>
    ownLabelled(sentence, defined[sentence.block] ?? [], 0),
  );
}

/** @param offset what is added to the marks' places to have places in the block */
function ownLabelled(
  sentence: ArticleSentence,
  defined: readonly TextSpan[],
  offset: number,
): LabelledSentence {
  const marks = defined
    .map(({ start, end }) => ({ start: start + offset, end: end + offset }))
    .filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
  const pairs = Uint8Array.from(sentence.runs, (run) => (isMarked(sentence, run, marks) ? 1 : 0));
  return { sentence, pairs, label: marks.length > 0 ? 1 : 0, isOwn: true };
}

function byTheBook(sentence: ArticleSentence, text: string, module: BookModule): LabelledSentence {
  const marked = module.defined[sentence.block] ?? [];
  let content: Set<string> | undefined;
  const pairs = Uint8Array.from(sentence.runs, (run) => {
    if (isMarked(sentence, run, marked)) return 1;
    const meaning = module.glossary.get(termKey(sentence.view.words, run));
    if (!meaning) return 0;
    content ??= contentWords(text);
    const share = overlap(meaning, content);
    const enough = share * meaning.size >= MIN_COMMON;
    return share >= DEFINES && enough ? 1 : share >= MAY_DEFINE ? UNKNOWN : 0;
  });
  const label = pairs.includes(1) ? 1 : pairs.includes(UNKNOWN) ? UNKNOWN : 0;
  return { sentence, pairs, label, isOwn: false };
}

function isMarked(
  { view: { words } }: ArticleSentence,
  { from, to }: { readonly from: number; readonly to: number },
  marks: readonly TextSpan[],
): boolean {
  const start = words[from]?.start ?? 0;
  const end = words[to - 1]?.end ?? 0;
  return marks.some((mark) => Math.abs(mark.start - start) <= 1 && Math.abs(mark.end - end) <= 1);
}
