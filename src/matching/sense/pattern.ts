/**
 * Patterns of neighbouring words that tell a term's sense, as `senses.yaml` has
 * them: `great ~`, `~ of power`, `alcohol|drug ~`. Pure; a pattern never looks
 * beyond the sentence that the term stands in.
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
  /** The only way the term may be written, folded; any where left out. */
  readonly written?: string;
  /** How many words it names: the more, the surer. */
  readonly named: number;
}

/**
 * Reads one pattern. Its words are parted by spaces: `~` stands for the term,
 * `~word` for the term written in just that way, `*` for any one word, and
 * `alcohol|drug` for either word; singular and plural are the same.
 *
 * @returns undefined where the term stands in it never or twice.
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

/** Whether the words [from, to) of a text, which are a term, stand in the pattern. */
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

/** The pattern that fits and names most words; the first of equals. */
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

/** The pattern with the words it met: `great ~`, `risk of ~`. */
export function asMet(pattern: SensePattern, text: SenseWords, from: number, to: number): string {
  const { before, after, written } = pattern;
  const left = wordsOf(text, from - before.length, from);
  const right = wordsOf(text, to, to + after.length);
  return `${left} ~${written ?? ''} ${right}`.trim();
}
