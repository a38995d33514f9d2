/** Fits all models for proposals, in folds and on everything. */
import type { DefinitionModels } from '../../src/proposing/analysis';
import type { RankingModels } from '../../src/proposing/ranking';
import { type ProposingTables, storeHashed } from '../../src/proposing/tables';
import type { TreeModel } from '../../src/proposing/trees';
import type { WordReader } from '../../src/proposing/words';
import { DEFAULT_FIT, fitFolds, fitPairs, fitSentences, withoutLikely } from './fit-definitions';
import { seededRandom } from './fit-hashed';
import {
  fitChance,
  fitClaims,
  fitTerms,
  type Held,
  type ReadModule,
  readModule,
  withMeanings,
  withOwnMeanings,
} from './fit-ranking';
import { FOLDS, type LearningText } from './learn-texts';

/** A text, with models that haven't learnt from it. */
export interface HeldText extends Held<RankingModels> {
  readonly isOwn: boolean;
}

export interface FittedTables {
  readonly tables: DefinitionTables & Pick<ProposingTables, 'claim' | 'chance' | 'term'>;
  readonly held: readonly HeldText[];
}

/** Sentences without a mark that look more like a definition than this aren't learnt from. */
const LOOKS_DEFINING = 0.3;

export function fitTables(texts: readonly LearningText[], reader: WordReader): FittedTables {
  const { folds, ...definitions } = fitDefinitions(texts);
  const reads = texts.flatMap((text): FoldedRead[] => {
    const { module, labelled, fold, isOwn } = text;
    const isOfUse = module.glossary.size > 0 || labelled.some((sentence) => sentence.isOwn);
    if (!isOwn && !isOfUse) return [];
    const read = readModule(module, labelled, reader, folds[fold] as DefinitionModels);
    return [{ read: isOwn ? withOwnMeanings(read) : withMeanings(read), fold, isOwn }];
  });
  return fitRankings(reads, definitions);
}

interface FoldedRead {
  readonly read: ReadModule;
  readonly fold: number;
  readonly isOwn: boolean;
}

function fitDefinitions(texts: readonly LearningText[]) {
  const all = texts.flatMap(({ labelled, fold }) =>
    labelled.map((sentence) => ({ sentence, fold })),
  );
  const foldOf = all.map(({ fold }) => fold);
  const labelled = all.map(({ sentence }) => sentence);
  const first = fitFolds(labelled, foldOf, FOLDS, DEFAULT_FIT);
  const { sentences, left } = withoutLikely(labelled, foldOf, first, LOOKS_DEFINING);
  console.log(`${sentences.length} sentences, ${left} unmarked ones left out`);
  return {
    folds: fitFolds(sentences, foldOf, FOLDS, DEFAULT_FIT, first.pairs).models,
    pair: storeHashed(fitPairs(sentences, DEFAULT_FIT)),
    sentence: storeHashed(fitSentences(sentences, first.pairs, DEFAULT_FIT)),
  };
}

type DefinitionTables = Pick<ProposingTables, 'pair' | 'sentence'>;

/**
 * Each model learns from what the ones before it say of texts that those haven't learnt from:
 * otherwise it would trust them too much.
 */
function fitRankings(reads: readonly FoldedRead[], definitions: DefinitionTables): FittedTables {
  const folds = [...Array(FOLDS).keys()];
  const without = (fold: number) => reads.filter((one) => one.fold !== fold);
  const claimsFrom = (some: readonly FoldedRead[]) =>
    fitClaims(
      some.map(({ read }) => read),
      seededRandom(5),
    );
  const held = <Model>(some: readonly FoldedRead[], models: readonly Model[]): Held<Model>[] =>
    some.map(({ read, fold }) => ({ read, model: models[fold] as Model }));

  const claim = folds.map((fold) => claimsFrom(without(fold)));
  const term = folds.map((fold) => fitTerms(held(without(fold), claim), seededRandom(5)));
  const both = folds.map((fold) => ({
    claim: claim[fold] as TreeModel,
    term: term[fold] as TreeModel,
  }));
  const ranking = folds.map(
    (fold): RankingModels => ({
      ...(both[fold] as (typeof both)[number]),
      chance: fitChance(held(without(fold), both)),
    }),
  );
  return {
    tables: {
      ...definitions,
      claim: claimsFrom(reads),
      term: fitTerms(held(reads, claim), seededRandom(5)),
      chance: fitChance(held(reads, both)),
    },
    held: reads.map(({ read, fold, isOwn }) => ({
      read,
      model: ranking[fold] as RankingModels,
      isOwn,
    })),
  };
}
