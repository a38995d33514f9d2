/** What speaks for a sentence as the definition of a term that it mentions. Pure. */
import type { ArticleSentence, SentenceScores } from './analysis';
import type { Mention, TermGroup } from './term-groups';
import type { Word } from './words';

export const CLAIM_FEATURES = [
  'pair',
  'sentence',
  'pair against the best of the term',
  'pair against the best of the sentence',
  'order of mention',
  'share of mentions before',
  'mentions',
  'words before the term',
  'words of the sentence',
  'place in the block',
  'whole phrase',
  'emphasised',
  'followed by be',
  'in the first sentence after a heading with the term',
  'words of the term',
  'rarity of the term',
  'next sentence starts with a pronoun',
  'content words',
  'pair and sentence against the best of the term',
  'mentions with a better pair and sentence',
] as const;

/** A mention of a term whose sentence may define it. */
export interface ClaimCase {
  readonly mention: Mention;
  readonly features: readonly number[];
}

export interface RatedMention extends ClaimCase {
  /** Log-odds that it is the right one of the term's sentences. */
  readonly score: number;
}

/** Mentions of one term that are weighed; what comes later hardly ever defines. */
const MAX_CLAIMS = 60;

/** What speaks for each of a term's sentences, also in comparison. */
export function claimCases(
  group: TermGroup,
  sentences: readonly ArticleSentence[],
  scores: readonly SentenceScores[],
): ClaimCase[] {
  const { mentions } = group;
  const count = Math.min(mentions.length, MAX_CLAIMS);
  const sums = new Float64Array(count);
  let best = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < count; i++) {
    const { sentence, pair } = mentions[i] as Mention;
    sums[i] = pair + (scores[sentence]?.sentence ?? 0);
    if ((sums[i] as number) > best) best = sums[i] as number;
  }
  const cases: ClaimCase[] = [];
  for (let i = 0; i < count; i++) {
    const mention = mentions[i] as Mention;
    if (sentences[mention.sentence]?.isHeading) continue;
    const sum = sums[i] as number;
    let better = 0;
    for (let j = 0; j < count; j++) if ((sums[j] as number) > sum) better++;
    const features = claimFeatures(group, mention, i, sentences, scores);
    features.push(sum - best, Math.min(better, 10));
    cases.push({ mention, features });
  }
  return cases;
}

/** @param order of this mention among the term's, from 0 */
function claimFeatures(
  group: TermGroup,
  mention: Mention,
  order: number,
  sentences: readonly ArticleSentence[],
  scores: readonly SentenceScores[],
): number[] {
  const sentence = sentences[mention.sentence] as ArticleSentence;
  const { best, sentence: score } = scores[mention.sentence] as SentenceScores;
  const { words } = sentence.view;
  const run = sentence.runs[mention.run] as { from: number; to: number };
  let level = 0;
  for (let i = run.from; i < run.to; i++) {
    level = Math.max(level, (words[i] as Word).kind.level);
  }
  let content = 0;
  for (let i = 0; i < words.length; i++) {
    const { isWord, isSmall } = (words[i] as Word).kind;
    if (isWord && !isSmall) content++;
  }
  const before = sentences[mention.sentence - 1];
  const after = sentences[mention.sentence + 1]?.view.words[0]?.kind.lower ?? '';
  return [
    mention.pair,
    score,
    mention.pair - group.bestPair,
    mention.pair - best,
    Math.min(order, 10),
    order / group.mentions.length,
    Math.min(group.mentions.length, 30),
    Math.min(run.from, 40),
    Math.min(words.length, 60),
    Math.min(sentence.inBlock, 8),
    mention.isWhole ? 1 : 0,
    mention.isEmphasised ? 1 : 0,
    words[run.to]?.kind.isBe ? 1 : 0,
    before?.isHeading && group.inHeading ? 1 : 0,
    group.words,
    level,
    PRONOUNS.has(after) ? 1 : 0,
    Math.min(content, 40),
  ];
}

const PRONOUNS = new Set(['it', 'they', 'this', 'these', 'he', 'she']);
