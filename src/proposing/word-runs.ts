/** Runs of words that may be terms. Pure. */
import { INNER_WORDS } from './cue-words';
import type { Word } from './words';

/** A run of a sentence's words; the end is exclusive. */
export interface WordRun {
  readonly from: number;
  readonly to: number;
}

/** Words in a term. */
const MAX_TERM_WORDS = 5;

/** Between two letters of a surname or in a compound; other signs end a term. */
const MAX_WORD_LENGTH = 40;

/**
 * All runs of one to five words that neither begin nor end with a function word, and aren't cut by
 * a sign.
 */
export function runsIn(words: readonly Word[]): WordRun[] {
  const found: WordRun[] = [];
  for (let from = 0; from < words.length; from++) {
    if (!canBegin(words[from] as Word)) continue;
    const end = Math.min(words.length, from + MAX_TERM_WORDS);
    for (let to = from; to < end; to++) {
      const { kind } = words[to] as Word;
      if (!kind.isWord || (kind.isSmall && !INNER_WORDS.has(kind.lower) && !kind.isAcronym)) break;
      if (canEnd(words[to] as Word)) found.push({ from, to: to + 1 });
    }
  }
  return found;
}

function canBegin({ kind }: Word): boolean {
  if (kind.isSmall && !kind.isAcronym) return false;
  return kind.isWord && !kind.isContracted && kind.lower.length <= MAX_WORD_LENGTH;
}

function canEnd({ kind }: Word): boolean {
  if ((kind.isSmall && !kind.isAcronym) || kind.isContracted) return false;
  return kind.lower.length <= MAX_WORD_LENGTH && /\p{L}/u.test(kind.lower);
}
