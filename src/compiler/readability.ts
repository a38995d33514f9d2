/**
 * How hard a text is to read, as a US school grade: Flesch-Kincaid (Kincaid et al., "Derivation of
 * new readability formulas", 1975). The library's rules and lists count the syllables.
 */
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import type { Entry } from '../glossary/model';
import { sentencesOf } from './sentences';

/** Words joined by hyphens or apostrophes count as one, as in the formula. */
const WORD = /[\p{L}\p{N}]+(?:['’\-\u2010\u2011][\p{L}\p{N}]+)*/gu;

export function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0;
}

/** The grade: at least 0, and 0 for a text without words. */
export function gradeOf(text: string): number {
  const words = text.match(WORD) ?? [];
  if (words.length === 0) return 0;
  const grade = fleschKincaid({
    sentence: Math.max(1, sentencesOf(text).length),
    word: words.length,
    syllable: words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0),
  });
  return Math.max(0, grade);
}

/** The grade of an entry's gloss, without its own headword. */
export function glossGrade(entry: Pick<Entry, 'id' | 'gloss'>): number {
  const others = entry.gloss.filter((run) => run.entry !== entry.id);
  return gradeOf(others.map((run) => run.text).join(''));
}

/** The middle value, or the mean of the two; 0 for none. */
export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const low = sorted[Math.ceil(middle) - 1] ?? 0;
  const high = sorted[Math.floor(middle)] ?? low;
  return (low + high) / 2;
}
