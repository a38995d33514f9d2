/** The learnt numbers as they are stored, and as they are used. Pure. */
import type { DefinitionModels } from './analysis';
import type { HashedModel } from './hashing';
import type { RankingModels } from './ranking';
import { type TreeModel, typedTrees } from './trees';

/** `assets/proposing.json`, which `scripts/learn-proposals.ts` writes. */
export interface ProposingTables {
  readonly format: 'proposing/1';
  /** What was learnt from, with revisions and licences. */
  readonly sources: readonly string[];
  /** In the order of `ABBREVIATION_FEATURES`. */
  readonly abbreviations: readonly number[];
  readonly pair: StoredHashedModel;
  readonly sentence: StoredHashedModel;
  /** In the order of `CLAIM_FEATURES`. */
  readonly claim: TreeModel;
  /** In the order of `CLAIM_FEATURES`, then of `CHANCE_FEATURES`. */
  readonly chance: TreeModel;
  /** In the order of `TERM_FEATURES`. */
  readonly term: TreeModel;
}

export interface StoredHashedModel {
  readonly bits: number;
  readonly bias: number;
  readonly scale: number;
  /** One byte for each weight, in base64. */
  readonly weights: string;
}

export interface ProposingModels extends DefinitionModels, RankingModels {
  readonly abbreviations: readonly number[];
}

export function readModels(tables: ProposingTables): ProposingModels {
  const { abbreviations, claim, chance, term } = tables;
  return {
    abbreviations,
    claim: typedTrees(claim),
    chance: typedTrees(chance),
    term: typedTrees(term),
    pair: readHashed(tables.pair),
    sentence: readHashed(tables.sentence),
  };
}

function readHashed({ weights, ...model }: StoredHashedModel): HashedModel {
  const bytes = Uint8Array.from(atob(weights), (char) => char.charCodeAt(0));
  return { ...model, weights: new Int8Array(bytes.buffer) };
}

export function storeHashed({ weights, bits, bias, scale }: HashedModel): StoredHashedModel {
  let text = '';
  for (const weight of weights) text += String.fromCharCode(weight & 0xff);
  return {
    bits,
    bias: Number(bias.toFixed(4)),
    scale: Number(scale.toPrecision(6)),
    weights: btoa(text),
  };
}
