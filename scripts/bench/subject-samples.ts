/** A glossary of a thousand nouns with their definitions, and a page of other definitions. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourcedEntry } from '../../src/glossary/model';
import type { EverydayTable } from '../../src/matching/subject/everyday';
import { words as wordsOf } from '../../src/matching/tokens';
import { ASSETS } from '../read-sources';
import { readWordNet, type Synset, wordNetFolder } from '../wordnet';
import { seeded, shuffled } from './chance';
import type { SubjectSamples } from './subject-cost';

const ENTRIES = 1_000;

/** Some ten thousand words, which is a long page. */
const PARAGRAPHS = 200;
const DEFINITIONS_PER_PARAGRAPH = 5;

const SEED = 11;

export function subjectSamples(): SubjectSamples {
  const synsets = [...readWordNet(wordNetFolder()).values()];
  const nouns = synsets.filter(
    ({ id, lemmas }) => id.startsWith('n') && !/\W/.test(lemmas[0] ?? ''),
  );
  const mixed = shuffled(nouns, seeded(SEED));
  const definitions = mixed.slice(ENTRIES).map(({ gloss }) => gloss);
  const paragraphs = Array.from({ length: PARAGRAPHS }, (_, at) => {
    const from = at * DEFINITIONS_PER_PARAGRAPH;
    return definitions.slice(from, from + DEFINITIONS_PER_PARAGRAPH).join('. ');
  });
  const table = JSON.parse(readFileSync(join(ASSETS, 'everyday.json'), 'utf8')) as EverydayTable;
  return { entries: mixed.slice(0, ENTRIES).map(entryOf), table, paragraphs };
}

function entryOf({ lemmas: [term = ''], gloss }: Synset, rank: number): SourcedEntry {
  return {
    id: `bench/${rank}`,
    term,
    kind: 'word',
    aliases: [],
    forms: [{ text: term, words: wordsOf(term) }],
    gloss: [{ text: gloss }],
    statements: [],
    mentions: [],
    related: [],
    glossary: 'bench',
    rank,
  };
}
