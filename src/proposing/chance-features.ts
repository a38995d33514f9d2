/** What speaks for a claim: does its sentence define just this run of words as a term? */
import { type ArticleSentence, bestBeside, type SentenceScores } from './analysis';
import type { RatedMention } from './claim-features';
import type { TermContext } from './term-features';
import type { TermGroup } from './term-groups';
import type { Word, WordKind } from './words';

/** Beside these, the chance has all numbers of `CLAIM_FEATURES`. */
export const CHANCE_FEATURES = [
  'score of the claim',
  'score of the term',
  'pair and sentence',
  'least rarity',
  'capitals',
  'begins the sentence',
  'capital only where a sentence begins',
  'share of mentions with a capital',
  'word before',
  'word after',
  'best pair of another term in the sentence',
  'persons spoken to or about',
  'quotes',
  'numbers',
  'is a question',
  'verb of saying',
  'rarity of the last word',
] as const;

/** What is the same for all claims of a term. */
export interface GroupCase {
  /** Share of the mentions that have a capital where no sentence begins: 0 to 1. */
  readonly capitals: number;
}

export function groupCase(group: TermGroup, sentences: readonly ArticleSentence[]): GroupCase {
  let inside = 0;
  let capitals = 0;
  for (const { sentence, run } of group.mentions) {
    const { view, runs, isHeading } = sentences[sentence] as ArticleSentence;
    const { from } = runs[run] as { from: number };
    if (from === 0 || isHeading) continue;
    inside++;
    if ((view.words[from] as Word).kind.isCapital) capitals++;
  }
  return { capitals: inside === 0 ? UNSEEN : capitals / inside };
}

/** A term that is only written where sentences begin. */
const UNSEEN = -1;

export function chanceFeatures(
  claim: RatedMention,
  termScore: number,
  { capitals }: GroupCase,
  { sentences, scores }: TermContext,
): number[] {
  const { run: runAt, pair, sentence: at } = claim.mention;
  const { view, runs } = sentences[at] as ArticleSentence;
  const { pairs, sentence: score } = scores[at] as SentenceScores;
  const { words } = view;
  const run = runs[runAt] as { from: number; to: number };
  let least = 99;
  let upper = 0;
  for (let i = run.from; i < run.to; i++) {
    const { level, isCapital } = (words[i] as Word).kind;
    least = Math.min(least, level);
    if (isCapital) upper++;
  }
  const start = run.from === 0 ? 1 : 0;
  const { persons, quotes, numbers, isQuestion, saying } = manner(view.words);
  return [
    ...claim.features,
    claim.score,
    termScore,
    pair + score,
    least,
    upper / (run.to - run.from),
    start,
    start === 1 && upper === 1 && run.to === 1 ? 1 : 0,
    capitals,
    before(words[run.from - 1]?.kind),
    after(words[run.to]?.kind),
    bestBeside(run, runs, pairs),
    persons,
    quotes,
    numbers,
    isQuestion,
    saying,
    (words[run.to - 1] as Word).kind.level,
  ];
}

/** In an order in which near numbers are alike. */
function before(kind: WordKind | undefined): number {
  if (!kind) return 0;
  if (kind.lower === 'a' || kind.lower === 'an') return 1;
  if (kind.lower === 'the') return 2;
  if (CALLING.has(kind.lower)) return 3;
  if (!kind.isWord) return '(“"—–'.includes(kind.text) ? 4 : 5;
  if (kind.isSmall) return 6;
  return kind.isCapital ? 8 : 7;
}

function after(kind: WordKind | undefined): number {
  if (!kind) return 0;
  if (kind.isBe) return 1;
  if (MEANING.has(kind.lower)) return 2;
  if (!kind.isWord) return '(—–:'.includes(kind.text) ? 3 : kind.text === ',' ? 4 : 5;
  if (kind.isSmall) return 6;
  return 7;
}

const CALLING = new Set('called termed as named or dubbed'.split(' '));
const MEANING = new Set('means refers describes denotes consists or and which that'.split(' '));
const PERSONS = new Set(
  "i you we he she me my your our his her us him i'm you're we're who".split(' '),
);
/** Verbs of saying, as in news. */
export const SAYING: ReadonlySet<string> = new Set(
  'said says told added wrote explained asked tweeted posted saying'.split(' '),
);

interface Manner {
  readonly persons: number;
  readonly quotes: number;
  readonly numbers: number;
  readonly isQuestion: number;
  readonly saying: number;
}

const manners = new WeakMap<readonly Word[], Manner>();

/** How a sentence is written: the same for all claims on it. */
function manner(words: readonly Word[]): Manner {
  const known = manners.get(words);
  if (known) return known;
  let persons = 0;
  let quotes = 0;
  let numbers = 0;
  let saying = 0;
  for (const { kind } of words) {
    if (PERSONS.has(kind.lower)) persons++;
    else if (kind.isNumber) numbers++;
    else if (SAYING.has(kind.lower)) saying = 1;
    else if (kind.text === '“' || kind.text === '"') quotes++;
  }
  const isQuestion = words.at(-1)?.kind.text === '?' ? 1 : 0;
  const found = { persons, quotes, numbers, isQuestion, saying };
  manners.set(words, found);
  return found;
}
