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
import { claimFeatures } from '../../src/proposing/claim-features';
import {
  claimStrength,
  claimsOf,
  MAX_CLAIMS,
  type RankingModels,
} from '../../src/proposing/ranking';
import { longerPhrases, type TermContext, termFeatures } from '../../src/proposing/term-features';
import { type TermGroup, termGroups } from '../../src/proposing/term-groups';
import { keyOfTerm } from '../../src/proposing/term-key';
import type { TreeModel } from '../../src/proposing/trees';
import type { WordReader } from '../../src/proposing/words';
import { type BookModule, contentWords, overlap } from './books';
import { fitTrees, type TreeOptions } from './fit-trees';

export interface ReadModule {
  readonly module: BookModule;
  readonly sentences: readonly ArticleSentence[];
  readonly scores: readonly SentenceScores[];
  readonly groups: readonly TermGroup[];
  readonly context: TermContext;
  /** For each group of the glossary that the text defines: overlap of each sentence. */
  readonly right: ReadonlyMap<string, ReadonlyMap<number, number>>;
}

export function readModule(
  module: BookModule,
  reader: WordReader,
  models: DefinitionModels,
): ReadModule {
  const { article } = module;
  const sentences = sentencesOfArticle(article, reader);
  const scores = sentences.map((sentence) => scoresOf(sentence, models));
  const groups = termGroups(article, sentences, scores);
  const contents = sentences.map(({ block, start, end }) =>
    contentWords(article.blocks[block]?.text.slice(start, end) ?? ''),
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
  const context = {
    sentences,
    scores,
    words: sentences.reduce((sum, { view }) => sum + view.words.length, 0),
    titleKey: keyOfTerm(article.title),
    longer: longerPhrases(groups),
  };
  return { module, sentences, scores, groups, context, right };
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
const TERM_TREES: TreeOptions = { trees: 160, depth: 4, rate: 0.1, share: 0.7, ridge: 3 };

/** How many mentions of other runs of words the models learn from, and the weight of each. */
const OTHERS = 0.02;

function fitClaims(modules: readonly ReadModule[], random: () => number): TreeModel {
  const cases = new Cases();
  for (const { module, groups, sentences, scores, right } of modules) {
    for (const group of groups) {
      const shares = right.get(group.key);
      if (!shares && module.glossary.has(group.key)) continue;
      group.mentions.slice(0, MAX_CLAIMS).forEach((mention, order) => {
        if (sentences[mention.sentence]?.isHeading) return;
        if (!shares && (mention.pair < -3 || random() > OTHERS)) return;
        const label = shares && isRight(shares, mention.sentence) ? 1 : 0;
        cases.add(claimFeatures(group, mention, order, sentences, scores), label, 1);
      });
    }
  }
  return cases.fit(CLAIM_TREES);
}

/** The share of groups outside the glossary that the models learn from. */
const NOT_LISTED = 0.3;

function fitTerms(
  modules: readonly ReadModule[],
  claim: TreeModel,
  random: () => number,
): TreeModel {
  const cases = new Cases();
  for (const { module, groups, sentences, scores, context } of modules) {
    if (module.glossary.size === 0) continue;
    for (const group of groups) {
      const listed = module.glossary.has(group.key);
      if (!listed && random() > NOT_LISTED) continue;
      const claims = claimsOf(group, sentences, scores, claim);
      cases.add(termFeatures(group, claimStrength(claims), context), listed ? 1 : 0, 1);
    }
  }
  return cases.fit(TERM_TREES);
}

export function fitRanking(modules: readonly ReadModule[], random: () => number): RankingModels {
  const claim = fitClaims(modules, random);
  return { claim, term: fitTerms(modules, claim, random) };
}

/** Builds a table row by row, and returns it as columns. */
class Cases {
  readonly #rows: (readonly number[])[] = [];
  readonly #labels: number[] = [];
  readonly #weights: number[] = [];

  add(row: readonly number[], label: number, weight: number): void {
    this.#rows.push(row);
    this.#labels.push(label);
    this.#weights.push(weight);
  }

  fit(options: TreeOptions): TreeModel {
    const width = this.#rows[0]?.length ?? 0;
    const columns = Array.from({ length: width }, (_, f) =>
      Float32Array.from(this.#rows, (row) => row[f] ?? 0),
    );
    return fitTrees(
      columns,
      Uint8Array.from(this.#labels),
      Float32Array.from(this.#weights),
      options,
    );
  }
}
