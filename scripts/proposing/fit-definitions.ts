/** Fits the pair model and the sentence model on labelled sentences. */
import { bestTwo, type DefinitionModels, pairScores, scoresOf } from '../../src/proposing/analysis';
import { FeatureList, type HashedModel, sigmoid } from '../../src/proposing/hashing';
import { pairFeatures } from '../../src/proposing/pair-features';
import { sentenceFeatures } from '../../src/proposing/sentence-features';
import { HashedFit, seededRandom } from './fit-hashed';
import { type LabelledSentence, UNKNOWN } from './labels';

export interface FitOptions {
  readonly pairBits: number;
  readonly sentenceBits: number;
  readonly epochs: number;
  /** The share of sentences without a definition that the models learn from. */
  readonly negatives: number;
  /** How often the project's own labels are learnt from, where others are once. */
  readonly ownRepeats: number;
  readonly rate: number;
  readonly ridge: number;
}

export const DEFAULT_FIT: FitOptions = {
  pairBits: 15,
  sentenceBits: 14,
  epochs: 3,
  negatives: 0.2,
  ownRepeats: 12,
  rate: 0.08,
  ridge: 0.00002,
};

export function fitPairs(sentences: readonly LabelledSentence[], options: FitOptions): HashedModel {
  const random = seededRandom(1);
  const fit = new HashedFit(options.pairBits, options.rate, options.ridge);
  const list = new FeatureList();
  const order = orderOf(sentences, options);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    for (const at of order) {
      const { sentence, pairs, label, isOwn } = sentences[at] as LabelledSentence;
      if (label === 0 && !isOwn && random() > options.negatives) continue;
      sentence.runs.forEach((run, i) => {
        if (pairs[i] === UNKNOWN) return;
        pairFeatures(sentence.view, run, list);
        fit.learn(list, pairs[i] ?? 0);
      });
    }
  }
  return fit.model();
}

/** @param pairs scores by a model that hasn't learnt from the sentence */
export function fitSentences(
  sentences: readonly LabelledSentence[],
  pairs: readonly Float64Array[],
  options: FitOptions,
): HashedModel {
  const random = seededRandom(2);
  const fit = new HashedFit(options.sentenceBits, options.rate, options.ridge);
  const list = new FeatureList();
  const order = orderOf(sentences, options);
  for (let epoch = 0; epoch < options.epochs + 1; epoch++) {
    shuffle(order, random);
    for (const at of order) {
      const { sentence, label, isOwn } = sentences[at] as LabelledSentence;
      if (label === UNKNOWN || (label === 0 && !isOwn && random() > options.negatives)) continue;
      const [best, second] = bestTwo(sentence.runs, pairs[at] as Float64Array);
      sentenceFeatures(sentence.view, best, second, list);
      fit.learn(list, label);
    }
  }
  return fit.model();
}

/** Models for each fold, fitted on the others, and their scores for the fold's own sentences. */
export interface Folded {
  readonly models: readonly DefinitionModels[];
  readonly pairs: readonly Float64Array[];
}

/**
 * @param foldOf for each sentence
 * @param held pair scores by models that hadn't learnt from the sentence; at first there are none
 */
export function fitFolds(
  sentences: readonly LabelledSentence[],
  foldOf: readonly number[],
  folds: number,
  options: FitOptions,
  held?: readonly Float64Array[],
): Folded {
  const models: DefinitionModels[] = [];
  const pairModels = Array.from({ length: folds }, (_, fold) =>
    fitPairs(
      sentences.filter((_, i) => foldOf[i] !== fold),
      options,
    ),
  );
  const pairs = sentences.map(({ sentence }, i) =>
    pairScores(sentence, pairModels[foldOf[i] as number] as HashedModel),
  );
  pairModels.forEach((pair, fold) => {
    const others = [...sentences.keys()].filter((i) => foldOf[i] !== fold);
    models.push({
      pair,
      sentence: fitSentences(
        others.map((i) => sentences[i] as LabelledSentence),
        others.map((i) => (held ?? pairs)[i] as Float64Array),
        options,
      ),
    });
  });
  return { models, pairs };
}

/**
 * Sentences without a label that look most like definitions are left out of learning: the books
 * mark a term once, and define more than they mark.
 */
export function withoutLikely(
  sentences: readonly LabelledSentence[],
  foldOf: readonly number[],
  { models }: Folded,
  limit: number,
): { readonly sentences: LabelledSentence[]; readonly left: number } {
  let left = 0;
  const kept = sentences.map((one, i): LabelledSentence => {
    if (one.label !== 0 || one.isOwn) return one;
    const model = models[foldOf[i] as number] as DefinitionModels;
    const scores = scoresOf(one.sentence, model);
    if (sigmoid(scores.sentence) < limit) return one;
    left++;
    const unsure = Uint8Array.from(scores.pairs, (score) => (sigmoid(score) > 0.3 ? UNKNOWN : 0));
    return { ...one, pairs: unsure, label: UNKNOWN };
  });
  return { sentences: kept, left };
}

function orderOf(sentences: readonly LabelledSentence[], { ownRepeats }: FitOptions): number[] {
  return sentences.flatMap(({ isOwn }, at) =>
    isOwn ? new Array<number>(ownRepeats).fill(at) : [at],
  );
}

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j] as number, order[i] as number];
  }
}
