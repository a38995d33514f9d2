/**
 * Proposes a glossary from an article. Nothing is written: every term, expansion, alias,
 * definition and summary is a piece of the article. Pure.
 */
import { isHedged } from '../compiler/checks/hedges';
import { type EverydayTable, EverydayWords } from '../matching/subject/everyday';
import { aliasesIn } from './aliases';
import { type ArticleSentence, scoresOf, sentencesOfArticle } from './analysis';
import { type ReadArticle, textAt } from './article';
import { describedTerms } from './described-terms';
import type { Confidence, Proposal, Proposals, ProposedDefinition, Quote } from './proposal';
import { type Claim, rankTerms } from './ranking';
import { selectTerms } from './select-terms';
import { spelledOut } from './spelled-out';
import { summarise } from './summaries';
import { type ProposingModels, type ProposingTables, readModels } from './tables';
import { termContext } from './term-features';
import { termGroups } from './term-groups';
import { WordReader } from './words';

/** The chances from which a sentence is shown as a definition, by how sure it is called. */
const LOOK_CLOSELY = 0.08;
const LIKELY = 0.5;
const SURE = 0.85;

/** Of an expansion. */
const LIKELY_EXPANSION = 0.7;
const SURE_EXPANSION = 0.9;

/** Scoring takes most of the time; progress is reported after this many sentences. */
const SENTENCES_PER_STEP = 100;

export class Proposer {
  readonly #models: ProposingModels;
  readonly #reader: WordReader;

  constructor(tables: ProposingTables, everyday: EverydayTable) {
    this.#models = readModels(tables);
    this.#reader = new WordReader(new EverydayWords(everyday));
  }

  /** @param onProgress called now and then with the share that is done: 0 to 1 */
  propose(article: ReadArticle, onProgress?: (share: number) => void): Proposals {
    const models = this.#models;
    const sentences = sentencesOfArticle(article, this.#reader);
    const scores = sentences.map((sentence, at) => {
      if (at % SENTENCES_PER_STEP === 0) onProgress?.(at / sentences.length);
      return scoresOf(sentence, models);
    });
    const groups = termGroups(article, sentences, scores);
    const shortForms = spelledOut(article, sentences, models.abbreviations);
    const context = termContext(article.title, sentences, scores, groups);
    const ranked = rankTerms(groups, context, models);
    const described = describedTerms(article);
    const chosen = selectTerms({ article, sentences, ranked, shortForms, described });
    const proposals = chosen.map((one, i): Proposal => {
      const definition = one.described
        ? { ...one.described, p: 1, certainty: certaintyOf(one.described.text) }
        : definitionOf(article, sentences, one.claim);
      const { long, ambiguous, expansionP } = one;
      return {
        kind: one.isAcronym ? 'acronym' : 'term',
        term: one.term,
        ...(long ? { expansion: long } : {}),
        aliases: one.claim && definition ? aliasesOf(article, sentences, one.claim) : [],
        confidence: confidenceOf(definition, expansionP, ambiguous),
        rank: i + 1,
        ...(definition ? { definition } : {}),
        mentions: one.mentions,
      };
    });
    return { proposals, sections: summarise(article, sentences) };
  }
}

function definitionOf(
  article: ReadArticle,
  sentences: readonly ArticleSentence[],
  claim: Claim | undefined,
): ProposedDefinition | undefined {
  if (!claim || claim.p < LOOK_CLOSELY) return undefined;
  const { block, start, end } = sentences[claim.mention.sentence] as ArticleSentence;
  const place = { block, start, end };
  const text = textAt(article, place);
  return { text, place, p: claim.p, certainty: certaintyOf(text) };
}

function certaintyOf(text: string): ProposedDefinition['certainty'] {
  return isHedged(text) ? 'hedged' : 'stated';
}

function aliasesOf(
  article: ReadArticle,
  sentences: readonly ArticleSentence[],
  { mention }: Claim,
): Quote[] {
  const sentence = sentences[mention.sentence] as ArticleSentence;
  const to = sentence.runs[mention.run]?.to ?? 0;
  const { block, start, end } = sentence;
  return aliasesIn(article, { block, start, end }, sentence.view.words[to - 1]?.end ?? end);
}

function confidenceOf(
  definition: ProposedDefinition | undefined,
  expansionP: number,
  ambiguous: boolean,
): Confidence {
  const p = definition?.p ?? 0;
  if (p >= SURE || (expansionP >= SURE_EXPANSION && !ambiguous)) return 'sure';
  if (p >= LIKELY || expansionP >= LIKELY_EXPANSION) return 'likely';
  return p > 0 || expansionP > 0 ? 'look-closely' : 'none';
}
