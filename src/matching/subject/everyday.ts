/**
 * How frequent the words of a language are: the tables that `scripts/learn-everyday.ts` writes.
 * They tell everyday words ("base", "service") from those of a subject. Pure.
 */
import { type EverydayLanguage, type Stemmer, stemmerOf } from './languages';

/** The tables that there are: profiles of glossaries that were made with others don't fit them. */
export const EVERYDAY_FORMAT = 'everyday/1';

/** A table as it is stored: stems by level, with a space between them. */
export interface EverydayTable {
  readonly format: typeof EVERYDAY_FORMAT;
  readonly language: EverydayLanguage;
  /**
   * Stems that say nothing about a subject, in any text: articles, pronouns, auxiliaries,
   * prepositions, and the commonest verbs and adjectives.
   */
  readonly functionWords: string;
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

/** The file of a language's table, in the extension and among its assets. */
export function everydayFile(language: EverydayLanguage): `everyday${string}.json` {
  return language === 'en' ? 'everyday.json' : `everyday.${language}.json`;
}

/** Look-ups in an `EverydayTable`. */
export class EverydayWords {
  /** How words are counted in the table's language. */
  readonly stem: Stemmer;
  readonly #functionWords: ReadonlySet<string>;
  readonly #levels = new Map<string, number>();
  readonly #counts: number[] = new Array(RARE_LEVEL + 1).fill(0);

  constructor({ language, functionWords, words }: EverydayTable) {
    this.stem = stemmerOf(language);
    this.#functionWords = new Set(functionWords.split(' '));
    for (const [level, stems] of Object.entries(words)) {
      for (const stem of stems.split(' ')) {
        const at = Number(level);
        this.#levels.set(stem, at);
        if (this.isEvidence(stem)) this.#counts[at] = (this.#counts[at] ?? 0) + 1;
      }
    }
  }

  /** Whether a stem can say something about a subject: no function word, letter or number. */
  isEvidence(stem: string): boolean {
    return stem.length > 1 && stem.charCodeAt(0) > 0x39 && !this.#functionWords.has(stem);
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
