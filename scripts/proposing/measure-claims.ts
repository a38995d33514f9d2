/**
 * How honest chances are: of the sentences that held-out texts are said to define a term in, how
 * many do by the project's own labels.
 */
import { type RankingModels, rankTerms } from '../../src/proposing/ranking';
import { selectTerms } from '../../src/proposing/select-terms';
import type { ReadModule } from './fit-ranking';

export interface MeasuredClaim {
  readonly p: number;
  /** Whether the sentence defines just this term. */
  readonly isRight: boolean;
}

/** The claims of a text on sentences that have labels, as they would be proposed. */
export function measureClaims(read: ReadModule, models: RankingModels): MeasuredClaim[] {
  const { module, sentences, groups, context, own } = read;
  if (own.size === 0) return [];
  const ranked = rankTerms(groups, context, models);
  const chosen = selectTerms({
    article: module.article,
    sentences,
    ranked,
    shortForms: [],
    described: new Map(),
  });
  return chosen.flatMap(({ claim }): MeasuredClaim[] => {
    const labels = claim && own.get(claim.mention.sentence);
    return labels ? [{ p: claim.p, isRight: labels[claim.mention.run] === 1 }] : [];
  });
}

/** Beginnings of ranges of chances. */
const RANGES = [0.25, 0.5, 0.7, 0.85] as const;

/** One line for each range: how many claims, how likely they were said to be, and are. */
export function claimLines(name: string, claims: readonly MeasuredClaim[]): string[] {
  return RANGES.map((min, i) => {
    const own = claims.filter(({ p }) => p >= min && p < (RANGES[i + 1] ?? 2));
    const said = own.reduce((sum, { p }) => sum + p, 0) / own.length;
    const right = own.filter(({ isRight }) => isRight).length;
    return (
      `${name}, chance from ${min}: ${own.length} claims, said ${said.toFixed(2)}, ` +
      `right ${(right / own.length).toFixed(2)}`
    );
  });
}
