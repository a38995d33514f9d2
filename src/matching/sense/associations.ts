/**
 * What words have to do with an entry's sense although nobody listed them as its cues: words are
 * sorted into coarse classes and those into fine ones, and each class speaks for or against each
 * entry. The tables are written by `scripts/learn-associations.ts` and unpacked here. Pure.
 */
import type { Entry, EntryId } from '../../glossary/model';
import { FINE_CLASSES } from './topic-model';

/** The table as it is stored. Words are stems (`topicStem`). */
export interface AssociationTable {
  readonly format: 'associations/2';
  /**
   * The words of each coarse class, with a space between them; a line `|` is between its fine
   * classes.
   */
  readonly classes: readonly string[];
  /** What the classes say about each entry: see `Sense.associations`. */
  readonly entries: Readonly<Record<EntryId, string>>;
}

/** What one step of an association is worth, in nats. */
const ASSOCIATION_STEP = 0.25;

/** The unit of 0: with the values that occur, all units are printable ASCII. */
const ZERO = 0x50;
const LOWEST = 0x23;
const HIGHEST = 0x7e;

/** @param nats of each fine class, then of each coarse one: a word's are added up */
export function packAssociations(nats: readonly number[]): string {
  const units = nats.map((each) => {
    const unit = ZERO + Math.round(each / ASSOCIATION_STEP);
    return Math.min(HIGHEST, Math.max(LOWEST, unit));
  });
  return String.fromCharCode(...units);
}

/**
 * How much a word of a class speaks for the sense, in nats.
 *
 * @param wordClass as in `Topics.classOf`: the fine classes of all coarse ones, counted from 1 on
 */
export function associationIn(packed: string, wordClass: number): number {
  if (wordClass === 0) return 0;
  const fine = (wordClass - 1) % FINE_CLASSES;
  const coarse = (wordClass - 1 - fine) / FINE_CLASSES;
  const units = packed.charCodeAt(fine) + packed.charCodeAt(FINE_CLASSES + coarse);
  return Number.isNaN(units) ? 0 : (units - 2 * ZERO) * ASSOCIATION_STEP;
}

/** Entries with what the table says about their senses. */
export function withAssociations<E extends Entry>(
  entries: readonly E[],
  { entries: known }: AssociationTable,
): E[] {
  return entries.map((entry) => {
    const associations = known[entry.id];
    if (!entry.sense || associations === undefined) return entry;
    return { ...entry, sense: { ...entry.sense, associations } };
  });
}
