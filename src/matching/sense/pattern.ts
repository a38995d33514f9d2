/**
 * Patterns of neighbouring words that decide a term's sense, as in `senses.yaml`:
 * `great ~`, `~ of power`, `alcohol|drug ~`. Pure; a pattern never looks beyond the
 * term's sentence.
 */

import { words as foldedWords } from '../tokens';
import { topicStem } from './topic-model';
import type { SenseWords } from './words';

/** One word beside the term: any at all, or one of these stems. */
type Slot = ReadonlySet<string> | 'any';

export interface SensePattern {
  /** The words before the term, the nearest first. */
  readonly before: readonly Slot[];
  readonly after: readonly Slot[];
  /** How the term must be written, folded; missing: in any way. */
  readonly written?: string;
  /** How many words it names: the more, the more reliable. */
  readonly named: number;
}

/**
 * Reads one pattern. Its words are separated by spaces: `~` stands for the term,
 * `~word` for the term in that spelling, `*` for any one word, and `alcohol|drug`
 * for either word; singular and plural are the same.
 *
 * @returns undefined if the term isn't in it exactly once
 */
export function parsePattern(text: string): SensePattern | undefined {
  const parts = text.trim().split(/\s+/);
  const at = parts.findIndex((part) => part.startsWith('~'));
  const term = parts[at];
  if (term === undefined || parts.some((part, i) => i !== at && part.includes('~'))) {
    return undefined;
  }
  const before = parts.slice(0, at).reverse().map(slot);
  const after = parts.slice(at + 1).map(slot);
  const written = foldedWords(term).join(' ');
  const named = [...before, ...after].filter((each) => each !== 'any').length;
  return written === '' ? { before, after, named } : { before, after, named: named + 1, written };
}

function slot(part: string): Slot {
  if (part === '*') return 'any';
  return new Set(part.split('|').map((word) => topicStem(foldedWords(word).join(''))));
}

/** Whether the words [from, to) of a text, which are a term, match the pattern. */
export function fits(pattern: SensePattern, text: SenseWords, from: number, to: number): boolean {
  const { before, after, written } = pattern;
  if (written !== undefined && written !== wordsOf(text, from, to)) return false;
  for (let i = 0; i < before.length; i++) {
    const at = from - 1 - i;
    if (at < 0 || text.opens[at + 1] || !takes(before[i], text.words[at]?.stem)) return false;
  }
  for (let i = 0; i < after.length; i++) {
    const at = to + i;
    if (at >= text.words.length || text.opens[at] || !takes(after[i], text.words[at]?.stem)) {
      return false;
    }
  }
  return true;
}

function wordsOf(text: SenseWords, from: number, to: number): string {
  return text.words
    .slice(from, to)
    .map(({ word }) => word)
    .join(' ');
}

function takes(slot: Slot | undefined, stem: string | undefined): boolean {
  return slot === 'any' || (stem !== undefined && (slot?.has(stem) ?? false));
}

/** The matching pattern that names most words; the first of equals. */
export function bestFit(
  patterns: readonly SensePattern[],
  text: SenseWords,
  from: number,
  to: number,
): SensePattern | undefined {
  let best: SensePattern | undefined;
  for (const pattern of patterns) {
    if ((best === undefined || pattern.named > best.named) && fits(pattern, text, from, to)) {
      best = pattern;
    }
  }
  return best;
}

/** The pattern with the words it matched: `great ~`, `risk of ~`. */
export function asMatched(
  pattern: SensePattern,
  text: SenseWords,
  from: number,
  to: number,
): string {
  const { before, after, written } = pattern;
  const left = wordsOf(text, from - before.length, from);
  const right = wordsOf(text, to, to + after.length);
  return `${left} ~${written ?? ''} ${right}`.trim();
}
