/**
 * What a glossary is about, measured by its own words: how often each is in its entries, as
 * against everyday words of its language. Made when a glossary is added, and kept beside it. Pure.
 */
import type { Entry } from '../../glossary/model';
import { textOfRuns } from '../../glossary/runs';
import { words as wordsOf } from '../tokens';
import { type EverydayWords, probabilityOf } from './everyday';
import type { Stemmer } from './languages';

/** Weights are kept in steps of as many nats: finer ones change no decision. */
export const WEIGHT_STEP = 0.25;

/** Added to each count, so that a word met once isn't taken for certain. */
const SMOOTHING = 0.5;

/** Lengths of general texts (words) for which `background` is worked out. */
export const BACKGROUND_LENGTHS = [8, 25, 60, 150, 400, 1_000, 3_000] as const;

/** The length (words) of the text that `gap` compares entries with: 60. */
const TYPICAL = 2;

/** Shorter entries (words) don't tell how the glossary's own texts read. */
const MIN_WORDS_PER_ENTRY = 4;

/** Of more distinct words than this, those of one entry alone are left out. */
const MAX_WORDS = 20_000;

/** What an entry's texts are made of. */
export type ProfiledEntry = Pick<Entry, 'forms' | 'gloss'>;

/** A glossary's numbers, without its words: what a page needs to judge with the weights. */
export interface SubjectNumbers {
  /** The mean weight of the words of general texts of `BACKGROUND_LENGTHS`. */
  readonly background: readonly number[];
  /** How far the words of the glossary's own entries lie above a general text, in nats. */
  readonly gap: number;
  /** How many entries have a level (`EverydayWords.levelOfTerm`): pairs of level and number. */
  readonly levels: readonly (readonly [level: number, entries: number])[];
}

/** As it is stored. */
export interface SubjectProfile extends SubjectNumbers {
  readonly format: 'subject/1';
  /** The sum of all counts. */
  readonly total: number;
  /** Number of entries with a word -> stems with a space between them. */
  readonly words: Readonly<Record<string, string>>;
}

/** All stems of an entry: those of its forms and of its definition. */
export function stemsOfEntry({ forms, gloss }: ProfiledEntry, stem: Stemmer): Set<string> {
  const stems = new Set(wordsOf(textOfRuns(gloss)).map(stem));
  for (const { words } of forms) for (const word of words) stems.add(stem(word));
  return stems;
}

/** Those of them that can say something about a subject. */
export function evidenceOfEntry(entry: ProfiledEntry, everyday: EverydayWords): string[] {
  return [...stemsOfEntry(entry, everyday.stem)].filter((stem) => everyday.isEvidence(stem));
}

/** The level of an entry: that of its commonest form. */
function levelOfEntry({ forms }: Pick<Entry, 'forms'>, everyday: EverydayWords): number {
  let level = Number.POSITIVE_INFINITY;
  for (const { words } of forms) {
    level = Math.min(level, everyday.levelOfTerm(words.map(everyday.stem)));
  }
  return level;
}

/** Entries read in one step: some 3 ms. */
const ENTRIES_PER_STEP = 200;

/** The profile of a glossary with these entries. Their order makes no difference. */
export function profileOf(
  entries: Iterable<ProfiledEntry>,
  everyday: EverydayWords,
): SubjectProfile {
  const steps = profileInSteps(entries, everyday);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The same in steps of a few milliseconds, between which others have their turn. */
export function* profileInSteps(
  entries: Iterable<ProfiledEntry>,
  everyday: EverydayWords,
): Generator<undefined, SubjectProfile> {
  const counts = new Map<string, number>();
  const levels = new Map<number, number>();
  const texts: string[][] = [];
  let total = 0;
  for (const entry of entries) {
    const stems = evidenceOfEntry(entry, everyday);
    texts.push(stems);
    total += stems.length;
    for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
    const level = levelOfEntry(entry, everyday);
    if (Number.isFinite(level)) levels.set(level, (levels.get(level) ?? 0) + 1);
    if (texts.length % ENTRIES_PER_STEP === 0) yield;
  }
  const background = backgroundOf(counts, total, everyday);
  return {
    format: 'subject/1',
    total,
    background,
    gap: ownMean(texts, counts, total, everyday) - (background[TYPICAL] ?? 0),
    levels: [...levels].sort(([one], [other]) => one - other),
    words: packed(counts),
  };
}

/** A word's weight: above 0 it is the glossary's own, below 0 an everyday word that it lacks. */
function weigh(count: number, total: number, probability: number): number {
  return Math.log((count + SMOOTHING) / (total * probability + SMOOTHING));
}

function backgroundOf(
  counts: ReadonlyMap<string, number>,
  total: number,
  everyday: EverydayWords,
): number[] {
  const sizes = everyday.counts;
  const probabilities = sizes.map((_, level) => probabilityOf(level));
  let sum = 0;
  sizes.forEach((size, level) => {
    sum += size * (probabilities[level] ?? 0);
  });
  const lacking = probabilities.map((probability) => weigh(0, total, probability));
  // By level: all words of a level that the glossary lacks weigh the same.
  const more = new Array<number>(sizes.length).fill(0);
  for (const [stem, count] of counts) {
    if (!everyday.has(stem)) continue;
    const level = everyday.level(stem);
    const weight = weigh(count, total, probabilities[level] ?? 0);
    more[level] = (more[level] ?? 0) + weight - (lacking[level] ?? 0);
  }
  return BACKGROUND_LENGTHS.map((length) => {
    let weights = 0;
    let words = 0;
    sizes.forEach((size, level) => {
      const met = 1 - Math.exp((-length * (probabilities[level] ?? 0)) / sum);
      weights += met * (size * (lacking[level] ?? 0) + (more[level] ?? 0));
      words += met * size;
    });
    return words === 0 ? 0 : weights / words;
  });
}

/** How an entry's words weigh in a glossary without that entry, on average. */
function ownMean(
  texts: readonly (readonly string[])[],
  counts: ReadonlyMap<string, number>,
  total: number,
  everyday: EverydayWords,
): number {
  let sum = 0;
  let measured = 0;
  for (const stems of texts) {
    if (stems.length < MIN_WORDS_PER_ENTRY) continue;
    let weights = 0;
    for (const stem of stems) {
      const probability = probabilityOf(everyday.level(stem));
      weights += weigh((counts.get(stem) ?? 1) - 1, total - stems.length, probability);
    }
    sum += weights / stems.length;
    measured++;
  }
  return measured === 0 ? 1 : sum / measured;
}

function packed(counts: ReadonlyMap<string, number>): Record<string, string> {
  const groups = new Map<number, string[]>();
  for (const [stem, count] of counts) {
    if (counts.size > MAX_WORDS && count === 1) continue;
    const group = groups.get(count);
    if (group) group.push(stem);
    else groups.set(count, [stem]);
  }
  const sorted = [...groups].sort(([one], [other]) => one - other);
  return Object.fromEntries(sorted.map(([count, stems]) => [count, stems.sort().join(' ')]));
}

/** A profile's words, unpacked for look-ups. */
export class SubjectWords {
  readonly #counts = new Map<string, number>();
  readonly #total: number;
  readonly numbers: SubjectNumbers;
  /** The table of the glossary's language. */
  readonly everyday: EverydayWords;

  constructor(profile: SubjectProfile, everyday: EverydayWords) {
    this.numbers = profile;
    this.#total = profile.total;
    this.everyday = everyday;
    for (const [count, stems] of Object.entries(profile.words)) {
      for (const stem of stems.split(' ')) this.#counts.set(stem, Number(count));
    }
  }

  /**
   * A stem's weight, in nats; undefined for function words and for words that neither the
   * glossary nor the table knows.
   */
  weightOf(stem: string): number | undefined {
    const count = this.#counts.get(stem);
    if ((count === undefined && !this.everyday.has(stem)) || !this.everyday.isEvidence(stem)) {
      return undefined;
    }
    const probability = probabilityOf(this.everyday.level(stem));
    const weight = weigh(count ?? 0, this.#total, probability);
    return Math.round(weight / WEIGHT_STEP) * WEIGHT_STEP;
  }
}
