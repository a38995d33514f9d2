/** Makes the table of everyday English words from lists of words and definitions. Pure. */
import { topicStem } from '../src/matching/sense/topic-model';
import {
  EVERYDAY_FORMAT,
  type EverydayTable,
  LEVEL_STEP,
  RARE_LEVEL,
} from '../src/matching/subject/everyday';
import { words } from '../src/matching/tokens';

/** How many stems the table has, which decides what counts as an everyday word. */
export const STEMS = 30_000;

/** Zipf's law with Mandelbrot's offset: a word's share is in proportion to 1 / (rank + 2.7). */
const OFFSET = 2.7;

/**
 * The words of a list and their ranks.
 *
 * @param text `word<TAB>rank` to a line
 * @throws Error naming a line that can't be read
 */
export function readRanks(text: string): Map<string, number> {
  const ranks = new Map<string, number>();
  text.split('\n').forEach((line, at) => {
    if (line === '') return;
    const found = /^(\S+)\t(\d+)$/.exec(line);
    if (!found) throw new Error(`Line ${at + 1} isn't a word, a tab and a rank: ${line}`);
    const [, word = '', rank = ''] = found;
    ranks.set(word, Number(rank));
  });
  return ranks;
}

/**
 * @param ranks of words, from 0
 * @param definitions of general English
 * @param size how many stems the table has
 * @throws Error where a word is so rare that `RARE_LEVEL` would count as more frequent
 */
export function everydayTable(
  ranks: ReadonlyMap<string, number>,
  definitions: Iterable<string>,
  size = STEMS,
): EverydayTable {
  const shares = shareOf(function* () {
    for (const [word, rank] of ranks) {
      const [only, ...more] = words(word);
      if (only !== undefined && more.length === 0) yield [only, 1 / (rank + OFFSET)];
    }
  });
  const defined = shareOf(function* () {
    for (const text of definitions) for (const word of words(text)) yield [word, 1];
  });
  const both = new Map<string, number>();
  for (const half of [shares, defined]) {
    for (const [stem, share] of half) both.set(stem, (both.get(stem) ?? 0) + share / 2);
  }
  const sorted = [...both].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  const levels = new Map<number, string[]>();
  for (const [stem, share] of sorted.slice(0, size)) {
    const level = Math.round(-Math.log(share) / LEVEL_STEP);
    const stems = levels.get(level);
    if (stems) stems.push(stem);
    else levels.set(level, [stem]);
  }
  const rarest = Math.max(...levels.keys());
  if (rarest >= RARE_LEVEL) {
    throw new Error(`The table has words of level ${rarest}: raise RARE_LEVEL above that.`);
  }
  const groups = [...levels].sort(([one], [other]) => one - other);
  return {
    format: EVERYDAY_FORMAT,
    words: Object.fromEntries(groups.map(([level, stems]) => [level, stems.sort().join(' ')])),
  };
}

/** What share each stem has of all words, whose sum is 1. */
function shareOf(
  counted: () => Iterable<readonly [word: string, count: number]>,
): Map<string, number> {
  const counts = new Map<string, number>();
  let sum = 0;
  for (const [word, count] of counted()) {
    // Words with digits aren't everyday words.
    if (!/^\p{L}+$/u.test(word)) continue;
    const stem = topicStem(word);
    counts.set(stem, (counts.get(stem) ?? 0) + count);
    sum += count;
  }
  return new Map([...counts].map(([stem, count]) => [stem, count / sum]));
}
