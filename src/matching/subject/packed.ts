/** A glossary's weights of words, as they are sent from the background to a page. Pure. */
import type { PackedWeights } from '../sense/topic-model';
import { type EverydayWords, RARE_LEVEL } from './everyday';
import { type SubjectNumbers, type SubjectWords, WEIGHT_STEP } from './profile';

/** What the background says of words that it was asked about. */
export interface WordWeights extends PackedWeights {
  /** Of those glossaries that were named and are used there. */
  readonly subjects?: readonly SubjectWeights[];
}

/** What one glossary says of the words that were asked about. */
export interface SubjectWeights {
  readonly glossary: string;
  /** One UTF-16 unit a word, in order: see `weightIn`. */
  readonly weights: string;
  /** How rare they are in its language, one UTF-16 unit a word: see `levelIn`. */
  readonly levels: string;
  readonly numbers: SubjectNumbers;
}

/** The unit of a word that says nothing. */
const NONE = 0x20;

/** The unit of the weight 0: with the weights that occur, all units are printable ASCII. */
const ZERO = 0x50;
const LOWEST = 0x21;
const HIGHEST = 0x7e;

/** The unit of level 0. */
const LEVEL_ZERO = 0x40;

/** Set in the units of words that say nothing about any subject. All units are printable ASCII. */
const SAYS_NOTHING = 0x20;

/** @param stems of the words, in order */
export function packSubject(
  subject: SubjectWords,
  stems: readonly string[],
): Omit<SubjectWeights, 'glossary'> {
  const { background, gap, levels } = subject.numbers;
  const weights = packed(stems, (stem) => {
    const weight = subject.weightOf(stem);
    if (weight === undefined) return NONE;
    return Math.min(HIGHEST, Math.max(LOWEST, ZERO + Math.round(weight / WEIGHT_STEP)));
  });
  const rarities = packed(stems, (stem) => levelUnit(subject.everyday, stem));
  return { weights, levels: rarities, numbers: { background, gap, levels } };
}

function levelUnit(everyday: EverydayWords, stem: string): number {
  return LEVEL_ZERO + everyday.level(stem) + (everyday.isEvidence(stem) ? 0 : SAYS_NOTHING);
}

/** The weight that a unit encodes (nats); undefined for a word that says nothing. */
export function weightIn(unit: number): number | undefined {
  return unit <= NONE ? undefined : (unit - ZERO) * WEIGHT_STEP;
}

/** The level that a unit encodes; a word without one is rare. */
export function levelIn(unit: number): number {
  return unit < LEVEL_ZERO ? RARE_LEVEL : (unit & ~SAYS_NOTHING) - LEVEL_ZERO;
}

/** Whether the word of a unit can say something about a subject. */
export function isEvidenceIn(unit: number): boolean {
  return (unit & SAYS_NOTHING) === 0;
}

function packed(stems: readonly string[], unitOf: (stem: string) => number): string {
  const parts: string[] = [];
  // In parts, because the number of arguments of a call is limited.
  for (let from = 0; from < stems.length; from += 4096) {
    parts.push(String.fromCharCode(...stems.slice(from, from + 4096).map(unitOf)));
  }
  return parts.join('');
}
