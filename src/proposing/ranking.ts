/** Scores the terms of an article, and chooses for each the sentence that may define it. Pure. */
import type { ArticleSentence, SentenceScores } from './analysis';
import { claimFeatures } from './claim-features';
import { sigmoid } from './hashing';
import { type TermContext, termFeatures } from './term-features';
import type { Mention, TermGroup } from './term-groups';
import { type TreeModel, treeScore } from './trees';

export interface RankingModels {
  readonly claim: TreeModel;
  readonly term: TreeModel;
}

/** A sentence that may define a term. */
export interface Claim {
  readonly mention: Mention;
  /** Log-odds that it is the right one of the term's sentences, if the article defines it. */
  readonly score: number;
  /** The chance that the sentence defines the term. */
  readonly p: number;
}

/**
 * Where the three models together are even, and how steep the chance is there: by F1 on texts
 * that none of them was fitted on.
 */
const EVEN = -1.8;
const STEEPNESS = 0.5;

export interface RankedTerm {
  readonly group: TermGroup;
  /** Log-odds that readers would look it up. */
  readonly score: number;
  /** The likeliest first. */
  readonly claims: readonly Claim[];
}

/** What a term without any sentence has. */
const NO_CLAIM = 0;

/** What the ranking sees of the best claim: 0 to 1. */
export function claimStrength([best]: readonly Claim[]): number {
  return best ? sigmoid(best.score) : NO_CLAIM;
}

/** Mentions of one term that are weighed; what comes later hardly ever defines. */
export const MAX_CLAIMS = 60;

export function claimsOf(
  group: TermGroup,
  sentences: readonly ArticleSentence[],
  scores: readonly SentenceScores[],
  model: TreeModel,
): Claim[] {
  return group.mentions
    .slice(0, MAX_CLAIMS)
    .flatMap((mention, order): Claim[] => {
      if (sentences[mention.sentence]?.isHeading) return [];
      const features = claimFeatures(group, mention, order, sentences, scores);
      const score = treeScore(model, features);
      const all = score + mention.pair + (scores[mention.sentence]?.sentence ?? 0);
      return [{ mention, score, p: sigmoid(STEEPNESS * (all - EVEN)) }];
    })
    .sort((a, b) => b.score - a.score);
}

/** In order, the best first. */
export function rankTerms(
  groups: readonly TermGroup[],
  context: TermContext,
  models: RankingModels,
): RankedTerm[] {
  return groups
    .map((group): RankedTerm => {
      const claims = claimsOf(group, context.sentences, context.scores, models.claim);
      const features = termFeatures(group, claimStrength(claims), context);
      return { group, score: treeScore(models.term, features), claims };
    })
    .sort((a, b) => b.score - a.score);
}
