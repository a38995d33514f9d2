/** What speaks for a run of words as a term that readers would look up. Pure. */
import type { ArticleSentence, SentenceScores } from './analysis';
import { sigmoid } from './hashing';
import type { TermGroup } from './term-groups';
import { keyOfTerm } from './term-key';
import type { Word } from './words';

export const TERM_FEATURES = [
  'mentions',
  'mentions by words',
  'sections',
  'share as whole phrase',
  'share behind an article',
  'share behind a preposition',
  'share before be',
  'share before a function word or sign',
  'share with a capital',
  'share inside the longest phrase with it',
  'words',
  'least rarity',
  'greatest rarity',
  'mean rarity',
  'frequency against the language',
  'best pair',
  'second best pair',
  'sum of pairs',
  'best sentence',
  'best claim',
  'in a heading',
  'in the title',
  'first place',
  'is an acronym',
  'ends like an adverb or participle',
  'ends like an adjective',
  'begins like an adjective',
  'has a digit',
  'letters',
  'has a function word inside',
  'share set off by signs',
  'rarity of the last word',
] as const;

/** What is the same for all terms of an article. */
export interface TermContext {
  readonly sentences: readonly ArticleSentence[];
  readonly scores: readonly SentenceScores[];
  /** Words of the whole article. */
  readonly words: number;
  readonly titleKey: string;
  /** Key -> mentions of the most frequent longer phrase that has it. */
  readonly longer: ReadonlyMap<string, number>;
}

/**
 * @param title of the article
 * @param groups all terms of its sentences
 */
export function termContext(
  title: string,
  sentences: readonly ArticleSentence[],
  scores: readonly SentenceScores[],
  groups: readonly TermGroup[],
): TermContext {
  return {
    sentences,
    scores,
    words: sentences.reduce((sum, { view }) => sum + view.words.length, 0),
    titleKey: keyOfTerm(title),
    longer: longerPhrases(groups),
  };
}

const PARTICIPLE = /(?:ly|ed|ing)$/;
const ADJECTIVE = /(?:al|ic|ous|ive|ary|ful|less|able|ible|ent|ant|ar)$/;

export function termFeatures(group: TermGroup, claim: number, context: TermContext): number[] {
  const { mentions, key } = group;
  const count = mentions.length;
  const sections = new Set<number>();
  const shares = { whole: 0, article: 0, preposition: 0, be: 0, small: 0, capital: 0, set: 0 };
  let pairSum = 0;
  let second = -20;
  let bestSentence = -20;
  let best = -20;
  for (const mention of mentions) {
    const { view, runs, section } = context.sentences[mention.sentence] as ArticleSentence;
    const { from, to } = runs[mention.run] as { from: number; to: number };
    sections.add(section);
    const before = view.words[from - 1]?.kind;
    const after = view.words[to]?.kind;
    if (mention.isWhole) shares.whole++;
    if (before && ARTICLES.has(before.lower)) shares.article++;
    if (before && PREPOSITIONS.has(before.lower)) shares.preposition++;
    if (after?.isBe) shares.be++;
    if (!after?.isWord || after.isSmall) shares.small++;
    if (before && !before.isWord && after && !after.isWord) shares.set++;
    if (from > 0 && (view.words[from] as Word).kind.isCapital) shares.capital++;
    pairSum += sigmoid(mention.pair);
    if (mention.pair > best) {
      second = best;
      best = mention.pair;
    } else if (mention.pair > second) {
      second = mention.pair;
    }
    bestSentence = Math.max(bestSentence, context.scores[mention.sentence]?.sentence ?? -20);
  }
  const [first] = mentions;
  const sentence = context.sentences[first?.sentence ?? 0] as ArticleSentence;
  const { from, to } = sentence.runs[first?.run ?? 0] as { from: number; to: number };
  const kinds = sentence.view.words.slice(from, to).map(({ kind }) => kind);
  const levels = kinds.filter(({ isSmall }) => !isSmall).map(({ level }) => level);
  const mean = levels.reduce((sum, level) => sum + level, 0) / Math.max(1, levels.length);
  const most = Math.max(0, ...levels);
  const last = kinds.at(-1)?.lower ?? '';
  return [
    Math.log(count),
    Math.log((1000 * count) / context.words),
    Math.log(sections.size),
    shares.whole / count,
    shares.article / count,
    shares.preposition / count,
    shares.be / count,
    shares.small / count,
    shares.capital / count,
    Math.min(1, (context.longer.get(key) ?? 0) / count),
    group.words,
    Math.min(99, ...levels),
    most,
    mean,
    Math.log(count / context.words) + most / 2,
    group.bestPair,
    second,
    Math.log(pairSum + 0.001),
    bestSentence,
    claim,
    group.inHeading ? 1 : 0,
    ` ${context.titleKey} `.includes(` ${key} `) ? 1 : 0,
    (first?.sentence ?? 0) / context.sentences.length,
    kinds.some(({ isAcronym }) => isAcronym) ? 1 : 0,
    PARTICIPLE.test(last) ? 1 : 0,
    ADJECTIVE.test(last) ? 1 : 0,
    ADJECTIVE.test(kinds[0]?.lower ?? '') ? 1 : 0,
    /\d/.test(key) ? 1 : 0,
    key.length,
    kinds.some(({ isSmall }) => isSmall) ? 1 : 0,
    shares.set / count,
    kinds.at(-1)?.level ?? 0,
  ];
}

const ARTICLES = new Set(['a', 'an', 'the']);
const PREPOSITIONS = new Set('of in by for with from to on as called termed and or'.split(' '));

/** Key -> mentions of the most frequent longer phrase that has it. */
function longerPhrases(groups: readonly TermGroup[]): Map<string, number> {
  const longer = new Map<string, number>();
  for (const { key, mentions } of groups) {
    const words = key.split(' ');
    if (words.length < 2) continue;
    for (let from = 0; from < words.length; from++) {
      for (let to = from + 1; to <= words.length; to++) {
        if (to - from === words.length) continue;
        const part = words.slice(from, to).join(' ');
        longer.set(part, Math.max(longer.get(part) ?? 0, mentions.length));
      }
    }
  }
  return longer;
}
