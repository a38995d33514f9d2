/** Reads an article's sentences, and scores each run of words in them. Pure. */
import type { Place, ReadArticle } from './article';
import { FeatureList, type HashedModel, scoreOf, sumOf } from './hashing';
import {
  featuresAfter,
  featuresBefore,
  featuresOfRun,
  type SentenceView,
  sideOf,
  viewOf,
} from './pair-features';
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

/** In log-odds. */
export interface SentenceScores {
  /** For each run. */
  readonly pairs: Float64Array;
  /** The highest of them. */
  readonly best: number;
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
  const [best, second] = bestTwo(sentence.runs, pairs);
  sentenceFeatures(sentence.view, best, second, list);
  return { pairs, best, sentence: scoreOf(models.sentence, list) };
}

/**
 * A run's features before it and behind it are the same for all runs that begin or end there, so
 * they are summed up once: that is three of four.
 */
export function pairScores({ view, runs }: ArticleSentence, model: HashedModel): Float64Array {
  const pairs = new Float64Array(runs.length);
  const behind = new Float64Array(4 * (view.words.length + 1)).fill(Number.NaN);
  let from = -1;
  let before = 0;
  let side = sideOf(view, 0);
  for (let i = 0; i < runs.length; i++) {
    const run = runs[i] as WordRun;
    if (run.from !== from) {
      from = run.from;
      side = sideOf(view, from);
      list.clear();
      featuresBefore(view, from, side, list);
      before = sumOf(model, list);
    }
    const at = 4 * run.to + 2 * side.subject + side.beFollows;
    if (Number.isNaN(behind[at])) {
      list.clear();
      featuresAfter(view, run.to, side, list);
      behind[at] = sumOf(model, list);
    }
    list.clear();
    featuresOfRun(view, run, side, list);
    const sum = before + (behind[at] as number) + sumOf(model, list);
    pairs[i] = model.bias + model.scale * sum;
  }
  return pairs;
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
  return [pairs[at] as number, bestBeside(top, runs, pairs)];
}

/** The likeliest pair that doesn't overlap a run. */
export function bestBeside(
  { from, to }: WordRun,
  runs: readonly WordRun[],
  pairs: Float64Array,
): number {
  let best = NO_PAIR;
  for (let i = 0; i < runs.length; i++) {
    const score = pairs[i] as number;
    if (score <= best) continue;
    const other = runs[i] as WordRun;
    if (other.to <= from || other.from >= to) best = score;
  }
  return best;
}
