/**
 * Finds entries by similar names, in a glossary of any size, with the index that it has anyway.
 * Tolerates typos and unfinished words. Pure.
 */
import type { Tables } from '../glossary/tables';
import { editDistance } from '../matching/edit-distance';
import { words } from '../matching/tokens';

/**
 * How much a word of the glossary counts: equal to the text's word, beginning with it, or a typo
 * away.
 */
const EXACT_MATCH = 1;
const PREFIX_MATCH = 0.6;
const TYPO_MATCH = 0.4;

/** Shorter words are too short for a typo: "pain" would find "gain". */
const MIN_LENGTH_WITH_TYPO = 4;

/** Longer texts aren't misspelt names. Only their first words are compared. */
const MAX_QUERY_WORDS = 12;

/** What is known of a form: which words of the text it has, as bits, and how well they match. */
interface Match {
  has: number;
  score: number;
}

/**
 * Positions of entries, best first: forms with all words of the text or, if there are none, with
 * any of them.
 */
export function namedLike(tables: Tables, text: string, most: number): number[] {
  const asked = [...new Set(words(text))].slice(0, MAX_QUERY_WORDS);
  if (asked.length === 0) return [];
  const matches = new Map<number, Match>();
  asked.forEach((word, at) => {
    for (const [number, score] of likeWord(tables, word)) note(tables, matches, number, at, score);
  });
  const all = (1 << asked.length) - 1;
  let found = [...matches].filter(([, { has }]) => has === all);
  if (found.length === 0) found = [...matches];
  return bestEntries(tables, found, asked.length).slice(0, most);
}

/** Records for all forms with a word of the glossary that they have the text's word `at`. */
function note(
  { wordStarts, wordForms }: Tables,
  matches: Map<number, Match>,
  number: number,
  at: number,
  score: number,
): void {
  const bit = 1 << at;
  for (let i = wordStarts[number] as number; i < (wordStarts[number + 1] as number); i++) {
    const form = wordForms[i] as number;
    const match = matches.get(form);
    if (!match) matches.set(form, { has: bit, score });
    else if ((match.has & bit) === 0) {
      match.has |= bit;
      match.score += score;
    }
  }
}

function bestEntries(
  { entries, formStarts }: Tables,
  found: readonly (readonly [number, Match])[],
  asked: number,
): number[] {
  const scores = new Map<number, number>();
  for (const [form, { score }] of found) {
    const length = (formStarts[form + 1] as number) - (formStarts[form] as number);
    // A name that is exactly the text comes before one with more words.
    const total = score / asked + score / length;
    const place = entries[form] as number;
    scores.set(place, Math.max(scores.get(place) ?? 0, total));
  }
  return [...scores].sort(([a, one], [b, other]) => other - one || a - b).map(([place]) => place);
}

/** The glossary's words that are similar to a word, by number, best first. */
function likeWord({ words, numbers }: Tables, word: string): [number, number][] {
  const found: [number, number][] = [];
  const exact = numbers.get(word);
  if (exact !== undefined) found.push([exact, EXACT_MATCH]);
  if (word.length > 1) {
    words.forEach((other, number) => {
      if (number !== exact && other.startsWith(word)) found.push([number, PREFIX_MATCH]);
    });
  }
  if (found.length > 0 || word.length < MIN_LENGTH_WITH_TYPO) return found;
  const slips = word.length > 2 * MIN_LENGTH_WITH_TYPO ? 2 : 1;
  words.forEach((other, number) => {
    if (editDistance(word, other, slips + 1) <= slips) found.push([number, TYPO_MATCH]);
  });
  return found;
}
