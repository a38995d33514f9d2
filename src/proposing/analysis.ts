/** Reads an article's sentences, and scores each run of words in them. Pure. */
import type { Place, ReadArticle } from './article';
import { FeatureList, type HashedModel, scoreOf } from './hashing';
import { pairFeatures, type SentenceView, viewOf } from './pair-features';
import { sentenceFeatures } from './sentence-features';
import { splitSentences } from './split-sentences';
import { runsIn, type WordRun } from './word-runs';
import type { WordReader } from './words';

export interface ArticleSentence extends Place {
  readonly view: SentenceView;
  readonly runs: readonly WordRun[];
  /** Headings count as mentions of terms, but define nothing. */
  readonly isHeading: boolean;
  /** Which heading it is under, from 0. */
  readonly section: number;
  /** Its place in its block, from 0. */
  readonly inBlock: number;
}

export interface DefinitionModels {
  readonly pair: HashedModel;
  readonly sentence: HashedModel;
}

export interface SentenceScores {
  /** Log-odds for each run. */
  readonly pairs: Float64Array;
  readonly sentence: number;
}

export function sentencesOfArticle(article: ReadArticle, reader: WordReader): ArticleSentence[] {
  const sentences: ArticleSentence[] = [];
  let section = 0;
  article.blocks.forEach(({ kind, text }, block) => {
    const isHeading = kind === 'heading';
    if (isHeading) section++;
    splitSentences(text).forEach((span, inBlock) => {
      const words = reader.read(text, span);
      sentences.push({
        block,
        ...span,
        view: viewOf(words),
        runs: runsIn(words),
        isHeading,
        section,
        inBlock,
      });
    });
  });
  return sentences;
}

const list = new FeatureList();

export function scoresOf(sentence: ArticleSentence, models: DefinitionModels): SentenceScores {
  const pairs = pairScores(sentence, models.pair);
  return { pairs, sentence: sentenceScore(sentence, pairs, models.sentence) };
}

export function pairScores({ view, runs }: ArticleSentence, model: HashedModel): Float64Array {
  const pairs = new Float64Array(runs.length);
  runs.forEach((run, i) => {
    pairFeatures(view, run, list);
    pairs[i] = scoreOf(model, list);
  });
  return pairs;
}

function sentenceScore(sentence: ArticleSentence, pairs: Float64Array, model: HashedModel): number {
  const [best, second] = bestTwo(sentence.runs, pairs);
  sentenceFeatures(sentence.view, best, second, list);
  return scoreOf(model, list);
}

/** What a sentence without any run has. */
const NO_PAIR = -10;

/** The likeliest pair, and the likeliest that doesn't overlap it. */
export function bestTwo(runs: readonly WordRun[], pairs: Float64Array): [number, number] {
  let at = -1;
  for (let i = 0; i < pairs.length; i++) {
    if (at < 0 || (pairs[i] as number) > (pairs[at] as number)) at = i;
  }
  const top = runs[at];
  if (!top) return [NO_PAIR, NO_PAIR];
  let second = NO_PAIR;
  runs.forEach(({ from, to }, i) => {
    const score = pairs[i] as number;
    if (score > second && (to <= top.from || from >= top.to)) second = score;
  });
  return [pairs[at] as number, second];
}
