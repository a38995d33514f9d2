/**
 * The letters that a language distinguishes although they fold to the same one: German "Bär"
 * isn't "bar". The matcher finds candidates by folded words, which are the same in all
 * languages; then the letters decide whether the text really has the form. Which letters
 * count comes from Unicode's data (`letters-data.ts`).
 */

import { isAllCapitals } from './capitals';
import { foldSpan } from './characters';
import { LETTERS } from './letters-data';
import { casedSpan, WordCursor } from './tokens';

/** The letters that count in a language. */
export interface LetterRules {
  /** Lower case, composed (NFC): these count wherever they are. */
  readonly own: ReadonlySet<string>;
  /**
   * Letters with accents that aren't letters of their own (French é). A page may leave the
   * accents out, as many do in capitals or in haste; but where it writes them, they count.
   */
  readonly accented: ReadonlySet<string>;
  /** Substitutes for a letter: in Romanian ş, with a cedilla, for ș. */
  readonly variants: ReadonlyMap<string, string>;
  /** Whether I is the capital of ı. */
  readonly dotless: boolean;
}

/** Turkic languages, in which i and ı are two letters (SpecialCasing.txt). */
const DOTLESS = new Set(['tr', 'az']);

const known = new Map<string, LetterRules | undefined>();

/**
 * The letters of a language; undefined where folded words are enough, as in English.
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

/** A word as its language distinguishes it. */
export interface Spelling {
  /** Letters that count are kept, everything else is folded. */
  readonly strict: string;
  /** The same, with accented letters kept too. */
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
 * Whether the word at [start, end) of a text is spelt like a form's word. Both must already
 * fold to the same word.
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
    // Capital ß is rare: in capitals, "Straße" is written "STRASSE".
    (form.strict.includes('ß') &&
      isAllCapitals(casedSpan(text, start, end)) &&
      page.strict === form.strict.replaceAll('ß', 'ss'));
  return isSame && (page.accented === page.strict || page.accented === form.accented);
}

/**
 * A form in lower case and in capitals, where these fold to other words than the form: "ISI"
 * for "ısı" in Turkish, since elsewhere I is the capital of i. Empty in other languages.
 */
export function otherCases(text: string, language: string): string[] {
  if (!DOTLESS.has(language) || !/[Iıİ]/.test(text)) return [];
  const first = text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
  const all = [first, text.toLocaleUpperCase(language), text.toLocaleLowerCase(language)];
  return [...new Set(all)].filter((form) => form !== text);
}
