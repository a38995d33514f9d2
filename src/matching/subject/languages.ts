/**
 * The languages whose everyday words are known, and how words are counted there: under a stem
 * that most of a word's endings share. Pure.
 */
import { topicStem } from '../sense/topic-model';

export const EVERYDAY_LANGUAGES = ['en', 'de', 'es', 'fr'] as const;

export type EverydayLanguage = (typeof EVERYDAY_LANGUAGES)[number];

/** @param word folded, as `tokens.ts` folds */
export type Stemmer = (word: string) => string;

/**
 * The language whose table of everyday words is for a text in `language`; undefined if there is
 * none.
 *
 * @param language BCP 47
 */
export function everydayLanguage(language: string): EverydayLanguage | undefined {
  const [primary] = language.toLowerCase().split('-', 1);
  return EVERYDAY_LANGUAGES.find((each) => each === primary);
}

/**
 * How words are counted in a language; in an unknown one as in English. The stem of a stem is
 * that stem.
 *
 * @param language BCP 47
 */
export function stemmerOf(language: string): Stemmer {
  return STEMMERS[everydayLanguage(language) ?? 'en'];
}

/**
 * Endings of each language: the shortest length of a word that loses one, the ending, and what
 * replaces it. The first that fits is taken, again and again until none does. Chosen after Jacques
 * Savoy's light stemmers: few rules that rarely take words of different meaning for one.
 */
type Ending = readonly [length: number, ending: string, replacement?: string];

const GERMAN: readonly Ending[] = [
  [7, 'nen'],
  [6, 'en'],
  [6, 'er'],
  [6, 'es'],
  [6, 'em'],
  [6, 'se'],
  [5, 'e'],
  [5, 'n'],
  [5, 's'],
];

const SPANISH: readonly Ending[] = [
  [5, 'ces', 'z'],
  [4, 's'],
  [4, 'e'],
];

const FRENCH: readonly Ending[] = [
  [5, 'eaux', 'eau'],
  [5, 'aux', 'al'],
  [4, 's'],
  [4, 'x'],
  [6, 'er'],
  [4, 'e'],
];

const STEMMERS: Readonly<Record<EverydayLanguage, Stemmer>> = {
  en: topicStem,
  de: (word) => without(GERMAN, word),
  es: (word) => without(SPANISH, word),
  fr: (word) => without(FRENCH, word),
};

function without(endings: readonly Ending[], word: string): string {
  for (const [length, ending, replacement = ''] of endings) {
    if (word.length >= length && word.endsWith(ending)) {
      return without(endings, word.slice(0, -ending.length) + replacement);
    }
  }
  return word;
}
