/**
 * Writes what the engine for proposals has learnt, `assets/proposing.json`, and prints how good it
 * is on books and texts that were left out (docs/PROPOSING.md):
 *
 *     npx tsx scripts/learn-proposals.ts FOLDER [--measure]
 *
 * FOLDER has `books/*.jsonl` (textbooks, one module a line, with the authors' marks where they
 * define a term, and their glossaries), `abbreviations.jsonl` (abstracts with the short and long
 * forms in them) and, for measuring only, `definitions-dev.jsonl`. With --measure nothing is
 * written, and only the models in `assets/proposing.json` are measured.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { EverydayWords } from '../src/matching/subject/everyday';
import { scoresOf, sentencesOfArticle } from '../src/proposing/analysis';
import { Rarity } from '../src/proposing/rarity';
import { type ProposingTables, readModels, storeHashed } from '../src/proposing/tables';
import { WordReader } from '../src/proposing/words';
import { type BookModule, readBooks } from './proposing/books';
import {
  DEFAULT_FIT,
  fitFolds,
  fitPairs,
  fitSentences,
  withoutLikely,
} from './proposing/fit-definitions';
import { seededRandom } from './proposing/fit-hashed';
import { fitRanking, type ReadModule, readModule } from './proposing/fit-ranking';
import { labelledSentences } from './proposing/labels';
import {
  crossAbbreviations,
  fitAbbreviations,
  type LabelledText,
  measureAbbreviations,
} from './proposing/learn-abbreviations';
import { type BookFigures, bestF1, definesScore, measureBook } from './proposing/measure';
import { ASSETS } from './read-sources';

const SOURCES = [
  'OpenStax textbooks, CC BY 4.0, in the revisions before their licence changed in 2026: ' +
    'openstax/osbooks-anatomy-physiology b0058a7, osbooks-chemistry-bundle 32c7196, ' +
    'osbooks-introduction-business 78c9e7a, osbooks-principles-economics-bundle cd31beb, ' +
    'osbooks-introduction-philosophy d7bd4f0, osbooks-introduction-sociology d35d5f3, ' +
    'osbooks-introductory-statistics-bundle 50ec917, osbooks-microbiology ecf34da, ' +
    'osbooks-us-history 046331c',
  'MED1250, every second abstract: a work of the United States government, free of restriction',
];

/** Folds for cross-validation: models score only books that they haven't learnt from. */
const FOLDS = 3;

/** Sentences without a mark that look more like a definition than this aren't learnt from. */
const LOOKS_DEFINING = 0.5;

const OUT = join(ASSETS, 'proposing.json');

const [folder, option] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Name the folder: npx tsx scripts/learn-proposals.ts FOLDER [--measure]');
  process.exit(2);
}
const everyday = JSON.parse(readFileSync(join(ASSETS, 'everyday.json'), 'utf8'));
const reader = new WordReader(new Rarity(new EverydayWords(everyday)));
const texts = linesOf<LabelledText>(join(folder, 'abbreviations.jsonl'));

if (option === '--measure') {
  measureTables(JSON.parse(readFileSync(OUT, 'utf8')));
} else {
  const books = [...readBooks(join(folder, 'books'))];
  const tables = learn(books);
  const json = `${JSON.stringify(tables)}\n`;
  writeFileSync(OUT, json);
  const size = gzipSync(json, { level: 9 }).length;
  console.log(`${OUT}: ${(size / 1000).toFixed(0)} kB gzipped`);
  measureTables(tables);
}

function learn(books: readonly (readonly [string, BookModule[]])[]): ProposingTables {
  const modules = books.flatMap(([, list], book) =>
    list.map((module) => ({ module, fold: book % FOLDS })),
  );
  const labelled = modules.flatMap(({ module, fold }) =>
    labelledSentences(module, reader).map((sentence) => ({ sentence, fold })),
  );
  const foldOf = labelled.map(({ fold }) => fold);
  const first = fitFolds(
    labelled.map(({ sentence }) => sentence),
    foldOf,
    FOLDS,
    DEFAULT_FIT,
  );
  const { sentences, left } = withoutLikely(
    labelled.map(({ sentence }) => sentence),
    foldOf,
    first,
    LOOKS_DEFINING,
  );
  console.log(`${sentences.length} sentences, ${left} unmarked ones left out`);
  const folds = fitFolds(sentences, foldOf, FOLDS, DEFAULT_FIT, first.pairs);
  const read = modules.flatMap(({ module, fold }) => {
    const models = folds.models[fold];
    const isListed = module.glossary.size > 0 && models !== undefined;
    return isListed ? [{ fold, read: readModule(module, reader, models) }] : [];
  });
  for (let fold = 0; fold < FOLDS; fold++) measureFold(fold, read);
  const ranking = fitRanking(
    read.map((one) => one.read),
    seededRandom(5),
  );
  return {
    format: 'proposing/1',
    sources: SOURCES,
    abbreviations: fitAbbreviations(texts),
    pair: storeHashed(fitPairs(sentences, DEFAULT_FIT)),
    sentence: storeHashed(fitSentences(sentences, first.pairs, DEFAULT_FIT)),
    ...ranking,
  };
}

/** The books of a fold, by models that were fitted on the other folds. */
function measureFold(fold: number, read: readonly { fold: number; read: ReadModule }[]): void {
  const others = read.filter((one) => one.fold !== fold).map((one) => one.read);
  const models = fitRanking(others, seededRandom(5));
  const own = read.filter((one) => one.fold === fold).map((one) => one.read);
  for (const book of new Set(own.map(({ module }) => module.book))) {
    const modules = own.filter(({ module }) => module.book === book);
    console.log(bookLine(book, measureBook(modules, models)));
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
  for (const min of [0.5, 0.7, 0.9]) {
    const { found, right, all } = crossAbbreviations(texts, min);
    const [p, r] = [right / found, right / all];
    console.log(
      `abbreviations, 5-fold, from ${min}: P ${p.toFixed(3)} R ${r.toFixed(3)} ` +
        `F1 ${((2 * p * r) / (p + r)).toFixed(3)}`,
    );
  }
  const { found, right } = measureAbbreviations(texts, tables.abbreviations, 0.5);
  console.log(
    `abbreviations as stored, on what they were fitted on: P ${(right / found).toFixed(3)}`,
  );
  const file = join(folder as string, 'definitions-dev.jsonl');
  if (!existsSync(file)) return;
  const models = readModels(tables);
  const scored = linesOf<{ text: string; definitions: unknown[] }>(file).map((line) => {
    const text = line.text.replace(/\s+/g, ' ').trim();
    const blocks = [{ kind: 'paragraph' as const, text, emphasis: [] }];
    const scores = sentencesOfArticle({ title: '', blocks }, reader).map((sentence) =>
      definesScore(scoresOf(sentence, models)),
    );
    return { p: Math.max(...scores, -99), right: line.definitions.length > 0 };
  });
  const { precision, recall, f1, threshold } = bestF1(scored);
  console.log(
    `definitions, DEFT dev: P ${precision.toFixed(3)} R ${recall.toFixed(3)} ` +
      `F1 ${f1.toFixed(3)} at ${threshold.toFixed(2)}`,
  );
}

function linesOf<Line>(file: string): Line[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Line);
}
