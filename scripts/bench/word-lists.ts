/** The word lists for large glossaries: the index files of WordNet 3.1. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { wordNetFolder } from '../wordnet';
import type { WordLists } from './large-glossary';

/** A line of an index file (format: WordNet's manual page wndb(5WN)). */
export interface Lemma {
  readonly text: string;
  /** In how many of its senses WordNet's own collection of texts has it. */
  readonly seen: number;
}

/** Words of letters alone, of a length that terms have (UTF-16 units). */
const WORD = /^[a-z]{3,24}$/;

/** Nouns and adjectives, and all nouns of one word or several as printed. */
export function readWordLists(): WordLists & { readonly allNouns: readonly string[] } {
  const nouns = readIndex('index.noun');
  const adjectives = readIndex('index.adj');
  const wordsOf = (lemmas: readonly Lemma[]) =>
    lemmas.map(({ text }) => text).filter((text) => WORD.test(text));
  return {
    rare: wordsOf(nouns.filter(({ seen }) => seen === 0)),
    modifiers: [...new Set([...wordsOf(adjectives), ...wordsOf(nouns)])],
    nouns: wordsOf(nouns),
    allNouns: nouns.map(({ text }) => text),
  };
}

/** @param lines of an index file; the licence at its top is indented */
export function parseIndex(lines: readonly string[]): Lemma[] {
  return lines
    .filter((line) => line !== '' && !line.startsWith('  '))
    .map((line) => {
      const fields = line.split(' ');
      const pointers = Number(fields[3]);
      // lemma pos synset_cnt p_cnt [ptr_symbol...] sense_cnt tagsense_cnt synset_offset...
      return {
        text: (fields[0] ?? '').replaceAll('_', ' '),
        seen: Number(fields[4 + pointers + 1]),
      };
    });
}

function readIndex(name: string): Lemma[] {
  return parseIndex(readFileSync(join(wordNetFolder(), name), 'latin1').split('\n'));
}
