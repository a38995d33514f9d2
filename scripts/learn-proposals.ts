/**
 * Writes what the engine for proposals has learnt, `assets/proposing.json`, and prints how good it
 * is on books and texts that were left out (docs/PROPOSING.md):
 *
 *     npx tsx scripts/learn-proposals.ts FOLDER [--measure]
 *
 * FOLDER has `books/*.jsonl` (textbooks, one module a line, with the authors' marks where they
 * define a term, and their glossaries), `abbreviations.jsonl` (abstracts with the short and long
 * forms in them) and, for measuring only, `definitions-dev.jsonl`. The project's own labels are in
 * `proposing/own-labels/`. With --measure nothing is written, and only the models in
 * `assets/proposing.json` are measured.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { EverydayWords } from '../src/matching/subject/everyday';
import type { ProposingTables } from '../src/proposing/tables';
import { WordReader } from '../src/proposing/words';
import { readBooks } from './proposing/books';
import { fitTables, type HeldText } from './proposing/fit-tables';
import {
  crossAbbreviations,
  fitAbbreviations,
  type LabelledText,
  measureAbbreviations,
} from './proposing/learn-abbreviations';
import { learningTexts, OWN_TEXTS } from './proposing/learn-texts';
import { type BookFigures, measureBook } from './proposing/measure';
import { claimLines, measureClaims } from './proposing/measure-claims';
import { type LabelledLine, sentenceLines } from './proposing/measure-sentences';
import { readOwnLabels } from './proposing/own-labels';
import { ASSETS } from './read-sources';

const SOURCES = [
  'OpenStax textbooks, CC BY 4.0, in the revisions before their licence changed in 2026: ' +
    'openstax/osbooks-anatomy-physiology b0058a7, osbooks-chemistry-bundle 32c7196, ' +
    'osbooks-introduction-business 78c9e7a, osbooks-principles-economics-bundle cd31beb, ' +
    'osbooks-introduction-philosophy d7bd4f0, osbooks-introduction-sociology d35d5f3, ' +
    'osbooks-introductory-statistics-bundle 50ec917, osbooks-microbiology ecf34da, ' +
    'osbooks-us-history 046331c',
  'Own labels of sentences of these books, and of texts written for the project: ' +
    'scripts/proposing/own-labels',
  'MED1250, every second abstract: a work of the United States government, free of restriction',
];

const OUT = join(ASSETS, 'proposing.json');

const [folder, option] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Name the folder: npx tsx scripts/learn-proposals.ts FOLDER [--measure]');
  process.exit(2);
}
const everyday = JSON.parse(readFileSync(join(ASSETS, 'everyday.json'), 'utf8'));
const reader = new WordReader(new EverydayWords(everyday));
const texts = linesOf<LabelledText>(join(folder, 'abbreviations.jsonl'));

if (option === '--measure') {
  measureTables(JSON.parse(readFileSync(OUT, 'utf8')));
} else {
  const tables = learn();
  const json = `${JSON.stringify(tables)}\n`;
  writeFileSync(OUT, json);
  const size = gzipSync(json, { level: 9 }).length;
  console.log(`${OUT}: ${(size / 1000).toFixed(0)} kB gzipped`);
  measureTables(tables);
}

function learn(): ProposingTables {
  const books = readBooks(join(folder as string, 'books'));
  const { tables, held } = fitTables(learningTexts(books, readOwnLabels(), reader), reader);
  measureHeld(held);
  return {
    format: 'proposing/1',
    sources: SOURCES,
    abbreviations: fitAbbreviations(texts),
    ...tables,
  };
}

/** All by models that haven't learnt from them. */
function measureHeld(held: readonly HeldText[]): void {
  for (const book of new Set(held.map(({ read }) => read.module.book))) {
    const own = held.filter(({ read }) => read.module.book === book);
    const [{ model }] = own as [HeldText];
    if (book === OWN_TEXTS || !own.some(({ read }) => read.module.glossary.size > 0)) continue;
    const reads = own.map(({ read }) => read);
    console.log(bookLine(book, measureBook(reads, model)));
  }
  for (const isOwn of [false, true]) {
    const claims = held
      .filter((one) => one.isOwn === isOwn)
      .flatMap(({ read, model }) => measureClaims(read, model));
    for (const line of claimLines(isOwn ? OWN_TEXTS : 'books', claims)) console.log(line);
  }
}

function bookLine(book: string, sum: BookFigures): string {
  const share = (part: number, whole: number): string => (part / whole).toFixed(3);
  return [
    `${book}: ${sum.terms} terms, R-precision ${share(sum.found, sum.terms)}`,
    `found among twice as many ${share(sum.foundInTwice, sum.terms)}`,
    `right sentence ${share(sum.rightSentence, sum.defined)} of ${sum.defined}` +
      ` (first mention ${share(sum.firstMention, sum.defined)})`,
    `claims at .5: P ${share(sum.rightClaims, sum.claims)} R ${share(sum.rightClaims, sum.defined)}`,
  ].join(', ');
}

function measureTables(tables: ProposingTables): void {
  for (const min of [0.65, 0.8, 0.9]) {
    const { found, right, all } = crossAbbreviations(texts, min);
    const [p, r] = [right / found, right / all];
    console.log(
      `abbreviations, 5-fold, from ${min}: P ${p.toFixed(3)} R ${r.toFixed(3)} ` +
        `F1 ${((2 * p * r) / (p + r)).toFixed(3)}`,
    );
  }
  const { found, right } = measureAbbreviations(texts, tables.abbreviations, 0.65);
  console.log(
    `abbreviations as stored, on what they were fitted on: P ${(right / found).toFixed(3)}`,
  );
  const file = join(folder as string, 'definitions-dev.jsonl');
  if (!existsSync(file)) return;
  for (const line of sentenceLines(linesOf<LabelledLine>(file), tables, everyday)) {
    console.log(line);
  }
}

function linesOf<Line>(file: string): Line[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Line);
}
