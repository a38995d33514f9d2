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
] as const;

/** @param order of this mention among the term's, from 0 */
export function claimFeatures(
  group: TermGroup,
  mention: Mention,
  order: number,
  sentences: readonly ArticleSentence[],
  scores: readonly SentenceScores[],
): number[] {
  const sentence = sentences[mention.sentence] as ArticleSentence;
  const { pairs, sentence: score } = scores[mention.sentence] as SentenceScores;
  const { words } = sentence.view;
  const run = sentence.runs[mention.run] as { from: number; to: number };
  let best = mention.pair;
  for (let i = 0; i < pairs.length; i++) best = Math.max(best, pairs[i] as number);
  let level = 0;
  for (let i = run.from; i < run.to; i++) {
    level = Math.max(level, (words[i] as Word).kind.level);
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
    /^(?:it|they|this|these|he|she)$/.test(after) ? 1 : 0,
  ];
}
