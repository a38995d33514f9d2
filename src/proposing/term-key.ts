/** Which ways of writing are one term. Pure. */
import { topicStem } from '../matching/sense/topic-model';
import type { WordRun } from './word-runs';
import type { Word } from './words';

/** Without case and hyphens, in the singular. */
export function termKey(words: readonly Word[], { from, to }: WordRun): string {
  let key = '';
  for (let i = from; i < to; i++) {
    const { lower } = (words[i] as Word).kind;
    key += i === to - 1 ? singular(lower) : `${lower} `;
  }
  return key.includes('-') ? key.replaceAll('-', ' ') : key;
}

/** The key of a term that is written on its own. */
export function keyOfTerm(term: string): string {
  const words = term.toLowerCase().replaceAll('’', "'").replace(/[‐‑-]/g, ' ').trim().split(/\s+/);
  const last = words.pop() ?? '';
  return [...words, singular(last)].join(' ');
}

function singular(lower: string): string {
  return topicStem(lower.endsWith("'s") ? lower.slice(0, -2) : lower);
}
