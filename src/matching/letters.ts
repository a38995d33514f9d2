/**
 * The letters that a language tells apart though folding makes them one: "Bär" is no "bar"
 * in German. Folded words, which are the same for all languages, find a place on a page;
 * the letters then decide whether the form is written there. Which letters those are is
 * taken from Unicode's data (`letters-data.ts`).
 */

import { isAllCapitals } from './capitals';
import { foldSpan } from './characters';
import { LETTERS } from './letters-data';
import { casedSpan, WordCursor } from './tokens';

/** A language's letters, as `letterRules` knows them. */
export interface LetterRules {
  /** Lower case, composed (NFC): these count wherever they are. */
  readonly own: ReadonlySet<string>;
  /**
   * Accents that make no other letter (French é): a page may leave them out, as many do in
   * capitals and in haste, but a page that writes them means them.
   */
  readonly accented: ReadonlySet<string>;
  /** What stands for a letter: in Romanian ş, with a cedilla, for ș. */
  readonly variants: ReadonlyMap<string, string>;
  /** Whether I is the capital of ı. */
  readonly dotless: boolean;
}

/** Turkic alphabets, in which i and ı are two letters (SpecialCasing.txt). */
const DOTLESS = new Set(['tr', 'az']);

const known = new Map<string, LetterRules | undefined>();

/**
 * What counts in a language; undefined where folded words say all, as in English.
 *
 * @param language primary subtag of its tag, lower case
 */
export function letterRules(language: string | undefined): LetterRules | undefined {
  if (language === undefined) return undefined;
  if (!known.has(language)) known.set(language, readRules(language));
  return known.get(language);
}

function readRules(language: string): LetterRules | undefined {
  if (!Object.hasOwn(LETTERS, language)) return undefined;
  const [own = '', accented = '', pairs = ''] = (LETTERS[language] ?? '').split(' ');
  return {
    own: new Set(own),
    accented: new Set(accented),
    variants: new Map(
      [...pairs.matchAll(/(.)(.)/gu)].map(([, one = '', other = '']) => [one, other]),
    ),
    dotless: DOTLESS.has(language),
  };
}

/** A word in a language's letters. */
export interface Spelling {
  /** With the letters that count, everything else folded. */
  readonly strict: string;
  /** With accented letters as well. */
  readonly accented: string;
}

/** @param word one word as it is written */
export function spellingOf(word: string, rules: LetterRules): Spelling {
  const { own, accented, variants, dotless } = rules;
  const composed = word.normalize('NFC');
  // Turkic capitals first: elsewhere İ becomes two characters, and I isn't ı. Only composed
  // text shows which I has no accent of its own.
  const cased = dotless
    ? composed.replace(/[Iİ]/g, (letter) => (letter === 'I' ? 'ı' : 'i'))
    : composed;
  let strict = '';
  let full = '';
  for (const written of cased.toLowerCase().normalize('NFC')) {
    const letter = variants.get(written) ?? written;
    const folded = own.has(letter) ? letter : foldSpan(letter, 0, letter.length);
    strict += folded;
    full += accented.has(letter) ? letter : folded;
  }
  return { strict, accented: full };
}

/** The spellings of the words of a form. */
export function spellingsOf(text: string, rules: LetterRules): Spelling[] {
  const cursor = new WordCursor();
  cursor.open(text);
  const found: Spelling[] = [];
  while (cursor.next()) found.push(spellingOf(text.slice(cursor.start, cursor.end), rules));
  return found;
}

/**
 * Whether the word at [start, end) of a text is spelt as a form's word is. Its folded words
 * must be the same already.
 */
export function isSpelt(
  text: string,
  start: number,
  end: number,
  form: Spelling,
  rules: LetterRules,
): boolean {
  const page = spellingOf(text.slice(start, end), rules);
  const isSame =
    page.strict === form.strict ||
    // There is hardly ever a capital ß: "STRASSE" is how "Straße" is written in capitals.
    (form.strict.includes('ß') &&
      isAllCapitals(casedSpan(text, start, end)) &&
      page.strict === form.strict.replaceAll('ß', 'ss'));
  return isSame && (page.accented === page.strict || page.accented === form.accented);
}

/**
 * A form in the other cases whose folded words are not its own: "ISI" for "ısı" in Turkish,
 * since elsewhere I is the capital of i. Empty in other languages.
 */
export function otherCases(text: string, language: string): string[] {
  if (!DOTLESS.has(language) || !/[Iıİ]/.test(text)) return [];
  const first = text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
  const all = [first, text.toLocaleUpperCase(language), text.toLocaleLowerCase(language)];
  return [...new Set(all)].filter((form) => form !== text);
}
