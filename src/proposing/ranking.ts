/** Scores the terms of an article, and chooses for each the sentence that may define it. Pure. */
import type { ArticleSentence } from './analysis';
import { chanceFeatures, groupCase, SAYING } from './chance-features';
import { claimCases, type RatedMention } from './claim-features';
import { sigmoid } from './hashing';
import { type TermContext, termFeatures } from './term-features';
import type { Mention, TermGroup } from './term-groups';
import { type TreeModel, treeScore } from './trees';
import type { WordRun } from './word-runs';
import type { Word } from './words';

export interface RankingModels {
  /** Which of a term's sentences defines it best. */
  readonly claim: TreeModel;
  /** Whether readers would look a term up. */
  readonly term: TreeModel;
  /** Whether a sentence defines the term. */
  readonly chance: TreeModel;
}

/** A sentence that may define a term. */
export interface Claim {
  readonly mention: Mention;
  /** Log-odds that it is the right one of the term's sentences, if the article defines it. */
  readonly score: number;
  /** The chance that the sentence defines the term. */
  readonly p: number;
}

export interface RankedTerm {
  readonly group: TermGroup;
  /** Log-odds that readers would look it up. */
  readonly score: number;
  /** The likeliest first. */
  readonly claims: readonly Claim[];
}

/** The best first. */
export function ratedMentions(
  group: TermGroup,
  { sentences, scores }: TermContext,
  model: TreeModel,
): RatedMention[] {
  return claimCases(group, sentences, scores)
    .map((one): RatedMention => ({ ...one, score: treeScore(model, one.features) }))
    .sort((a, b) => b.score - a.score);
}

/** What a term without any sentence has. */
const NO_CLAIM = 0;

/** What the ranking sees of the best claim: 0 to 1. */
export function claimStrength([best]: readonly RatedMention[]): number {
  return best ? sigmoid(best.score) : NO_CLAIM;
}

/** Runs of words that the pair model finds less likely than this define nothing. */
export const MIN_PAIR = -4;

/** In order, the best first. */
export function rankTerms(
  groups: readonly TermGroup[],
  context: TermContext,
  models: RankingModels,
): RankedTerm[] {
  return groups
    .map((group): RankedTerm => {
      const rated = ratedMentions(group, context, models.claim);
      const features = termFeatures(group, claimStrength(rated), context);
      const score = treeScore(models.term, features);
      return { group, score, claims: claimsOf(group, score, rated, context, models.chance) };
    })
    .sort((a, b) => b.score - a.score);
}

function claimsOf(
  group: TermGroup,
  termScore: number,
  rated: readonly RatedMention[],
  context: TermContext,
  chance: TreeModel,
): Claim[] {
  const own = groupCase(group, context.sentences);
  return rated.map((one): Claim => {
    const { mention, score } = one;
    if (mention.pair < MIN_PAIR || isSpeaker(mention, context)) return { mention, score, p: 0 };
    const features = chanceFeatures(one, termScore, own, context);
    return { mention, score, p: sigmoid(treeScore(chance, features)) };
  });
}

/** Whether it is somebody's full name in a sentence in which somebody says something. */
function isSpeaker({ sentence, run }: Mention, { sentences }: TermContext): boolean {
  const { view, runs } = sentences[sentence] as ArticleSentence;
  const { from, to } = runs[run] as WordRun;
  if (to - from < 2) return false;
  for (let i = from; i < to; i++) {
    const { isCapital, isSmall } = (view.words[i] as Word).kind;
    if (!isCapital && !isSmall) return false;
  }
  return view.words.some(({ kind }) => SAYING.has(kind.lower));
}
