/** Figures of the learnt models: what the tables in docs/PROPOSING.md say. */
import { type RankingModels, rankTerms } from '../../src/proposing/ranking';
import { selectTerms } from '../../src/proposing/select-terms';
import { keyOfTerm } from '../../src/proposing/term-key';
import { isRight, type ReadModule } from './fit-ranking';

export interface BookFigures {
  terms: number;
  found: number;
  foundInTwice: number;
  defined: number;
  rightSentence: number;
  firstMention: number;
  claims: number;
  rightClaims: number;
}

/** Figures for a book that the models haven't learnt from. */
export function measureBook(modules: readonly ReadModule[], models: RankingModels): BookFigures {
  const sum: BookFigures = {
    terms: 0,
    found: 0,
    foundInTwice: 0,
    defined: 0,
    rightSentence: 0,
    firstMention: 0,
    claims: 0,
    rightClaims: 0,
  };
  for (const module of modules) {
    const text = ` ${module.module.article.blocks.map((block) => keyOfTerm(block.text)).join(' ')} `;
    const keys = new Set(module.groups.map(({ key }) => key));
    const listed = [...module.module.glossary.keys()];
    const gold = new Set(listed.filter((key) => keys.has(key) || text.includes(` ${key} `)));
    if (gold.size === 0) continue;
    const ranked = rankTerms(module.groups, module.context, models);
    const { article } = module.module;
    const { sentences } = module;
    const chosen = selectTerms({
      article,
      sentences,
      ranked,
      shortForms: [],
      described: new Map(),
    });
    const names = chosen.map(({ term }) => keyOfTerm(term.text));
    sum.terms += gold.size;
    sum.found += new Set(names.slice(0, gold.size).filter((key) => gold.has(key))).size;
    sum.foundInTwice += new Set(names.slice(0, 2 * gold.size).filter((key) => gold.has(key))).size;
    measureSentences(module, ranked, sum);
  }
  return sum;
}

/** A claim counts from here on. */
const CLAIMED = 0.5;

function measureSentences(
  { right, sentences }: ReadModule,
  ranked: ReturnType<typeof rankTerms>,
  sum: BookFigures,
): void {
  for (const { group, claims } of ranked) {
    const shares = right.get(group.key);
    const [best] = claims;
    if (!shares || !best) continue;
    sum.defined++;
    const isBestRight = isRight(shares, best.mention.sentence);
    if (isBestRight) sum.rightSentence++;
    const first = group.mentions.find(({ sentence }) => !sentences[sentence]?.isHeading);
    if (first && isRight(shares, first.sentence)) sum.firstMention++;
    if (best.p < CLAIMED) continue;
    sum.claims++;
    if (isBestRight) sum.rightClaims++;
  }
}
