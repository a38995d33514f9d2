/** Makes the tables of everyday words from lists of words and texts. Pure. */
import {
  EVERYDAY_FORMAT,
  type EverydayTable,
  LEVEL_STEP,
  RARE_LEVEL,
} from '../src/matching/subject/everyday';
import { type EverydayLanguage, type Stemmer, stemmerOf } from '../src/matching/subject/languages';
import { words } from '../src/matching/tokens';
import { functionStems } from './everyday-function-words';

/** How many stems a table has, which decides what counts as an everyday word. */
export const STEMS = 30_000;

/** Zipf's law with Mandelbrot's offset: a word's share is in proportion to 1 / (rank + 2.7). */
const OFFSET = 2.7;

/** Words with how often each occurs, on any scale. */
export type WordCounts = Iterable<readonly [word: string, count: number]>;

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

/** How often words of some ranks occur. Whatever is no single word is left out. */
export function* countedByRank(ranks: Iterable<readonly [word: string, rank: number]>): WordCounts {
  for (const [word, rank] of ranks) {
    const [only, ...more] = words(word);
    if (only !== undefined && more.length === 0) yield [only, 1 / (rank + OFFSET)];
  }
}

/** How often words occur in texts. */
export function* countedInTexts(texts: Iterable<string>): WordCounts {
  for (const text of texts) for (const word of words(text)) yield [word, 1];
}

/**
 * @param sources each has the same share in a word's frequency
 * @param size how many stems the table has
 * @throws Error where a word is so rare that `RARE_LEVEL` would count as more frequent
 */
export function everydayTable(
  language: EverydayLanguage,
  sources: readonly WordCounts[],
  size = STEMS,
): EverydayTable {
  const stem = stemmerOf(language);
  const all = new Map<string, number>();
  for (const source of sources) {
    for (const [each, share] of sharesOf(source, stem)) {
      all.set(each, (all.get(each) ?? 0) + share / sources.length);
    }
  }
  const sorted = [...all].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  const levels = new Map<number, string[]>();
  for (const [each, share] of sorted.slice(0, size)) {
    const level = Math.round(-Math.log(share) / LEVEL_STEP);
    const stems = levels.get(level);
    if (stems) stems.push(each);
    else levels.set(level, [each]);
  }
  const rarest = Math.max(...levels.keys());
  if (rarest >= RARE_LEVEL) {
    throw new Error(`The table has words of level ${rarest}: raise RARE_LEVEL above that.`);
  }
  const groups = [...levels].sort(([one], [other]) => one - other);
  return {
    format: EVERYDAY_FORMAT,
    language,
    functionWords: functionStems(language).join(' '),
    words: Object.fromEntries(groups.map(([level, stems]) => [level, stems.sort().join(' ')])),
  };
}

/** What share each stem has of all words, whose sum is 1. */
function sharesOf(counted: WordCounts, stem: Stemmer): Map<string, number> {
  const counts = new Map<string, number>();
  let sum = 0;
  for (const [word, count] of counted) {
    // Words with digits aren't everyday words.
    if (!/^\p{L}+$/u.test(word)) continue;
    counts.set(stem(word), (counts.get(stem(word)) ?? 0) + count);
    sum += count;
  }
  return new Map([...counts].map(([each, count]) => [each, count / sum]));
}
