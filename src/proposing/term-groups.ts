/** Groups the mentions of each term of an article. Pure. */
import type { ArticleSentence, SentenceScores } from './analysis';
import type { ReadArticle, TextSpan } from './article';
import { termKey } from './term-key';
import type { Word } from './words';

export interface Mention {
  /** Index of the sentence. */
  readonly sentence: number;
  /** Index in the sentence's runs. */
  readonly run: number;
  readonly pair: number;
  /** Whether neither neighbour may belong to the term. */
  readonly isWhole: boolean;
  readonly isEmphasised: boolean;
}

export interface TermGroup {
  readonly key: string;
  readonly words: number;
  readonly mentions: readonly Mention[];
  readonly inHeading: boolean;
  /** Log-odds of the likeliest mention in a sentence. */
  readonly bestPair: number;
}

interface Growing {
  readonly key: string;
  readonly words: number;
  readonly mentions: Mention[];
  inHeading: boolean;
  bestPair: number;
}

/** A run that occurs once counts only if a sentence may define it. */
const MIN_PAIR_OF_ONE = -4;

const NEVER = -20;

export function termGroups(
  article: ReadArticle,
  sentences: readonly ArticleSentence[],
  scores: readonly SentenceScores[],
): TermGroup[] {
  const groups = new Map<string, Growing>();
  sentences.forEach((sentence, s) => {
    const { words } = sentence.view;
    const emphasis = article.blocks[sentence.block]?.emphasis ?? [];
    sentence.runs.forEach((run, c) => {
      const key = termKey(words, run);
      let group = groups.get(key);
      if (!group) {
        const length = run.to - run.from;
        group = { key, words: length, mentions: [], inHeading: false, bestPair: NEVER };
        groups.set(key, group);
      }
      const pair = sentence.isHeading ? NEVER : (scores[s]?.pairs[c] ?? NEVER);
      if (sentence.isHeading) group.inHeading = true;
      if (pair > group.bestPair) group.bestPair = pair;
      group.mentions.push({
        sentence: s,
        run: c,
        pair,
        isWhole: !joins(words[run.from - 1]) && !joins(words[run.to]),
        isEmphasised: isEmphasised(words, run, emphasis),
      });
    });
  });
  return [...groups.values()].filter(
    ({ mentions, bestPair }) =>
      mentions.length > 1 ||
      bestPair > MIN_PAIR_OF_ONE ||
      mentions.some((mention) => mention.isEmphasised),
  );
}

/** Whether a neighbour may belong to the same phrase. */
function joins(word: Word | undefined): boolean {
  return word?.kind.isWord === true && !word.kind.isSmall;
}

function isEmphasised(
  words: readonly Word[],
  { from, to }: { from: number; to: number },
  emphasis: readonly TextSpan[],
): boolean {
  if (emphasis.length === 0) return false;
  const start = (words[from] as Word).start;
  const end = (words[to - 1] as Word).end;
  return emphasis.some(
    (span) => Math.abs(span.start - start) <= 1 && Math.abs(span.end - end) <= 1,
  );
}
