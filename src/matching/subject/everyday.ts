/**
 * How frequent English words are: the table that `scripts/learn-everyday.ts` writes. It tells
 * everyday words ("base", "service") from those of a subject. Pure.
 */
import { topicStem } from '../sense/topic-model';

/** The table that there is: profiles of glossaries that were made with another one don't fit it. */
export const EVERYDAY_FORMAT = 'everyday/1';

/** The table as it is stored: stems by level, with a space between them. */
export interface EverydayTable {
  readonly format: typeof EVERYDAY_FORMAT;
  readonly words: Readonly<Record<string, string>>;
}

/** What one level is worth, in nats. */
export const LEVEL_STEP = 0.5;

/** The level of words that the table lacks: higher than any that it has. */
export const RARE_LEVEL = 27;

/** The probability of a word of a level. */
export function probabilityOf(level: number): number {
  return Math.exp(-rarityOf(level));
}

/** How rare a word of a level is, in nats: minus the logarithm of its probability. */
export function rarityOf(level: number): number {
  return LEVEL_STEP * level;
}

/** A phrase counts as rarer than its rarest word, by as many levels. */
export const PHRASE_LEVELS = 8;

/**
 * Words that say nothing about a subject, in any text: articles, pronouns, auxiliaries,
 * prepositions, and the commonest verbs and adjectives.
 */
const FUNCTION_WORDS =
  'a an the and or but nor so yet of in on at by to for from with without within into onto upon ' +
  'about above below under over between among through during before after since until against ' +
  'toward towards across along around behind beyond near off out up down as if than that which ' +
  'who whom whose what when where why how this these those it its he she they them him her his ' +
  'their our we us you your i me my mine be is are was were been being am do does did done doing ' +
  'have has had having will would can could may might must shall should not no yes also only ' +
  'just very more most much many few less least such same other another each every all any both ' +
  'either neither some one two three four five six seven eight nine ten first second third new ' +
  'old good well make made use used using get got go went come came take took taken see seen say ' +
  'said know known there here then now s t d m ll re ve';

const functionStems = new Set(FUNCTION_WORDS.split(' ').flatMap((word) => [word, topicStem(word)]));

/** Whether a stem can say something about a subject: no function word, letter or number. */
export function isEvidence(stem: string): boolean {
  return stem.length > 1 && stem.charCodeAt(0) > 0x39 && !functionStems.has(stem);
}

/** Look-ups in an `EverydayTable`. */
export class EverydayWords {
  readonly #levels = new Map<string, number>();
  readonly #counts: number[] = new Array(RARE_LEVEL + 1).fill(0);

  constructor({ words }: EverydayTable) {
    for (const [level, stems] of Object.entries(words)) {
      for (const stem of stems.split(' ')) {
        this.#levels.set(stem, Number(level));
        if (isEvidence(stem)) this.#counts[Number(level)] = (this.#counts[Number(level)] ?? 0) + 1;
      }
    }
  }

  /** Whether a stem is in the table. */
  has(stem: string): boolean {
    return this.#levels.has(stem);
  }

  /** A stem's level: the higher, the rarer. */
  level(stem: string): number {
    return this.#levels.get(stem) ?? RARE_LEVEL;
  }

  /** The level of a term, by its stems: that of its rarest word, and more for a phrase. */
  levelOfTerm(stems: readonly string[]): number {
    let level = 0;
    for (const stem of stems) level = Math.max(level, this.level(stem));
    return stems.length === 1 ? level : level + PHRASE_LEVELS;
  }

  /** How many words of each level can say something about a subject. */
  get counts(): readonly number[] {
    return this.#counts;
  }
}
