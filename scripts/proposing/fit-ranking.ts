/**
 * Fits the models that choose each term's sentence and order the terms. They learn from scores by
 * models that haven't learnt from the book, because models are too sure of what they have learnt
 * from.
 */
import {
  type ArticleSentence,
  type DefinitionModels,
  type SentenceScores,
  scoresOf,
  sentencesOfArticle,
} from '../../src/proposing/analysis';
import { chanceFeatures, groupCase } from '../../src/proposing/chance-features';
import { claimCases } from '../../src/proposing/claim-features';
import {
  claimStrength,
  MIN_PAIR,
  type RankingModels,
  ratedMentions,
} from '../../src/proposing/ranking';
import { type TermContext, termContext, termFeatures } from '../../src/proposing/term-features';
import { type TermGroup, termGroups } from '../../src/proposing/term-groups';
import { type TreeModel, treeScore } from '../../src/proposing/trees';
import type { WordReader } from '../../src/proposing/words';
import { type BookModule, contentWords, overlap } from './books';
import type { TreeOptions } from './fit-trees';
import type { LabelledSentence } from './labels';
import { TreeCases } from './tree-cases';

export interface ReadModule {
  readonly module: BookModule;
  readonly sentences: readonly ArticleSentence[];
  readonly scores: readonly SentenceScores[];
  readonly groups: readonly TermGroup[];
  readonly context: TermContext;
  /** For each group of the glossary that the text defines: overlap of each sentence. */
  readonly right: ReadonlyMap<string, ReadonlyMap<number, number>>;
  /** Sentence -> what the project's own labels say of its runs. */
  readonly own: ReadonlyMap<number, Uint8Array>;
}

/** @param labelled all sentences that aren't headings */
export function readModule(
  module: BookModule,
  labelled: readonly LabelledSentence[],
  reader: WordReader,
  models: DefinitionModels,
): ReadModule {
  const { article } = module;
  const sentences = sentencesOfArticle(article, reader);
  const scores = sentences.map((sentence) => scoresOf(sentence, models));
  const groups = termGroups(article, sentences, scores);
  const own = new Map<number, Uint8Array>();
  let next = 0;
  sentences.forEach(({ isHeading }, at) => {
    const label = isHeading ? undefined : labelled[next++];
    if (label?.isOwn) own.set(at, label.pairs);
  });
  const context = termContext(article.title, sentences, scores, groups);
  return { module, sentences, scores, groups, context, own, right: new Map() };
}

/** @returns it with the sentences that give a glossary's meanings */
export function withMeanings(read: ReadModule): ReadModule {
  const { module, sentences, groups } = read;
  const contents = sentences.map(({ block, start, end }) =>
    contentWords(module.article.blocks[block]?.text.slice(start, end) ?? ''),
  );
  const right = new Map<string, ReadonlyMap<number, number>>();
  for (const { key, mentions } of groups) {
    const meaning = module.glossary.get(key);
    if (!meaning) continue;
    const shares = new Map<number, number>();
    for (const { sentence } of mentions) {
      if (sentences[sentence]?.isHeading) continue;
      shares.set(sentence, overlap(meaning, contents[sentence] ?? new Set()));
    }
    if (Math.max(0, ...shares.values()) >= DEFINED) right.set(key, shares);
  }
  return { ...read, right };
}

/** @returns it with the sentences that define a term by the project's own labels, which all have */
export function withOwnMeanings(read: ReadModule): ReadModule {
  const right = new Map<string, ReadonlyMap<number, number>>();
  for (const { key, mentions } of read.groups) {
    const shares = new Map(
      mentions.map(({ sentence, run }) => [sentence, read.own.get(sentence)?.[run] === 1 ? 1 : 0]),
    );
    if ([...shares.values()].includes(1)) right.set(key, shares);
  }
  return { ...read, right };
}

/** The text defines a term if a sentence has this share of the meaning's content words. */
const DEFINED = 0.3;

/** A sentence is right if it has nearly as much as the best one. */
const NEARLY = 0.8;

export function isRight(shares: ReadonlyMap<number, number>, sentence: number): boolean {
  const best = Math.max(0, ...shares.values());
  return (shares.get(sentence) ?? 0) >= NEARLY * best;
}

const CLAIM_TREES: TreeOptions = { trees: 80, depth: 4, rate: 0.1, share: 0.7, ridge: 3 };
const CHANCE_TREES: TreeOptions = {
  trees: 40,
  depth: 2,
  rate: 0.1,
  share: 0.7,
  ridge: 20,
  beginsWithLine: true,
};
const TERM_TREES: TreeOptions = { trees: 160, depth: 4, rate: 0.1, share: 0.7, ridge: 3 };

/** How many mentions of other runs of words the models learn from, and the weight of each. */
const OTHERS = 0.02;

export function fitClaims(modules: readonly ReadModule[], random: () => number): TreeModel {
  const cases = new TreeCases();
  for (const { module, groups, sentences, scores, right } of modules) {
    for (const group of groups) {
      const shares = right.get(group.key);
      if (!shares && module.glossary.has(group.key)) continue;
      for (const { mention, features } of claimCases(group, sentences, scores)) {
        if (!shares && (mention.pair < -3 || random() > OTHERS)) continue;
        cases.add(features, shares && isRight(shares, mention.sentence) ? 1 : 0);
      }
    }
  }
  return cases.fit(CLAIM_TREES);
}

/** A module with a model that hasn't learnt from it. */
export interface Held<Model> {
  readonly read: ReadModule;
  readonly model: Model;
}

/** The share of groups outside the glossary that the models learn from. */
const NOT_LISTED = 0.3;

/** @param modules with models for their claims */
export function fitTerms(modules: readonly Held<TreeModel>[], random: () => number): TreeModel {
  const cases = new TreeCases();
  for (const { read, model } of modules) {
    const { module, groups, context } = read;
    if (module.glossary.size === 0) continue;
    for (const group of groups) {
      const listed = module.glossary.has(group.key);
      if (!listed && random() > NOT_LISTED) continue;
      const rated = ratedMentions(group, context, model);
      cases.add(termFeatures(group, claimStrength(rated), context), listed ? 1 : 0);
    }
  }
  return cases.fit(TERM_TREES);
}

/** Learns from the project's own labels alone, because only they say what defines nothing. */
export function fitChance(
  modules: readonly Held<Pick<RankingModels, 'claim' | 'term'>>[],
): TreeModel {
  const cases = new TreeCases();
  for (const { read, model } of modules) {
    const { groups, sentences, context, own } = read;
    if (own.size === 0) continue;
    for (const group of groups) {
      if (!group.mentions.some(({ sentence }) => own.has(sentence))) continue;
      const common = groupCase(group, sentences);
      const rated = ratedMentions(group, context, model.claim);
      const score = treeScore(model.term, termFeatures(group, claimStrength(rated), context));
      for (const one of rated) {
        const { sentence, run, pair } = one.mention;
        const label = own.get(sentence)?.[run];
        if (label === undefined || pair < MIN_PAIR) continue;
        cases.add(chanceFeatures(one, score, common, context), label);
      }
    }
  }
  return cases.fit(CHANCE_TREES);
}
