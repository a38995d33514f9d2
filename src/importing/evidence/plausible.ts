/**
 * How far entries look like those of a glossary, whatever format they come from: terms differ from
 * each other and look like terms, and meanings are words.
 */
import type { ReadEntry } from '../reading';
import { isDefining, isForMachines, isLabel, isNoTerm, wordCountOf } from './texts';

/** How many entries are examined, evenly over the whole file. */
const MAX_SAMPLE = 400;

/** At least so many single-word entries are needed if only their look suggests a glossary. */
const MIN_WORD_PAIRS = 6;

/** A reader this sure has names for what is a term and what a meaning. */
const NAMED = 0.9;

/**
 * From 0 (values of a program) to 1.
 * @param confidence how sure the reader is: the surer, the less the looks count
 */
export function plausibility(all: readonly ReadEntry[], confidence: number): number {
  const step = Math.max(1, Math.ceil(all.length / MAX_SAMPLE));
  const entries = all.filter((_, place) => place % step === 0);
  if (entries.length === 0) return 0;
  const share = (test: (entry: ReadEntry) => boolean): number =>
    entries.filter(test).length / entries.length;
  const explained = entries.filter(({ definitions }) => definitions.some((one) => one !== ''));
  const meanings = explained.map(({ definitions }) => definitions[0] ?? '');
  const machines = partOf(meanings, isForMachines);
  const repeated = 1 - distinctShare(entries.map(({ term }) => term.toLowerCase()));
  const copied = meanings.length < 4 ? 0 : 1 - distinctShare(meanings);
  const doubts = [above(machines, 0.6)];
  if (confidence < NAMED) {
    const isDefined = partOf(meanings, isDefining) >= 0.75;
    const noTerms = share(({ term }) => isNoTerm(term) || (entries.length > 1 && isLabel(term)));
    doubts.push(
      above(machines, 0.1),
      above(repeated, 0.35),
      above(copied, 0.5),
      isDefined ? above(noTerms, 0.7) * 0.5 : above(noTerms, 0.2),
      above(partOf(explained, isEcho), 0.25),
      areWordPairs(meanings) && entries.length < MIN_WORD_PAIRS ? 0.5 : 0,
    );
  }
  return 1 - Math.max(...doubts);
}

/** 0 up to the share that glossaries have, then up to 1. */
function above(share: number, usual: number): number {
  return share <= usual ? 0 : Math.min(1, ((share - usual) / (1 - usual)) * 1.5 + 0.2);
}

function partOf<T>(list: readonly T[], test: (one: T) => boolean): number {
  return list.length === 0 ? 0 : list.filter(test).length / list.length;
}

function distinctShare(list: readonly string[]): number {
  return list.length === 0 ? 1 : new Set(list).size / list.length;
}

/** `contact: Contact`, `log_in: Log in`: the texts of a program's interface. */
function isEcho({ term, definitions: [definition = ''] }: ReadEntry): boolean {
  const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\d]/gu, '');
  return (
    wordCountOf(definition) <= 4 &&
    !isDefining(definition) &&
    bare(definition).includes(bare(term)) &&
    term !== ''
  );
}

/** Meanings of one word each: translations, or the values of settings. */
function areWordPairs(meanings: readonly string[]): boolean {
  return partOf(meanings, (text) => wordCountOf(text) < 2) > 0.6;
}
