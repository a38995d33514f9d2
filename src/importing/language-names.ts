/** Tags and names of languages, as the platform knows them. */

import { GUESSED_LANGUAGES } from './guessed-languages';

/** Two-letter names that columns and keys have for other things far more often. */
const OTHER_MEANINGS = new Set(['id', 'no', 'is', 'to', 'or', 'as', 'so', 'am', 'na']);

const NAMES_IN = ['en', 'de', 'fr', 'es'];

/** Languages whose columns are often named in the language itself. */
const OWN_NAMES = new Set(GUESSED_LANGUAGES);
const displayNames = new Map<string, Intl.DisplayNames>();

function nameOfLanguage(code: string, inLanguage: string): string | undefined {
  let names = displayNames.get(inLanguage);
  if (!names) {
    names = new Intl.DisplayNames([inLanguage], { type: 'language', fallback: 'none' });
    displayNames.set(inLanguage, names);
  }
  try {
    return names.of(code);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Whether the name is just a language: `en`, `fr-CA`, `zh-Hant`, `gsw`. */
export function isLanguageTag(name: string): boolean {
  const match = /^([a-z]{2,3})(?:[-_][A-Za-z]{4})?(?:[-_](?:[A-Za-z]{2,4}|\d{3}))?$/.exec(name);
  const code = match?.[1];
  return code !== undefined && nameOfLanguage(code, 'en') !== undefined;
}

/** Whether all names are languages, and at least one is nothing else. */
export function areLanguageTags(names: readonly string[]): boolean {
  return (
    names.length > 0 &&
    names.every(isLanguageTag) &&
    names.some((name) => name.length !== 3 && !OTHER_MEANINGS.has(name))
  );
}

let byName: ReadonlyMap<string, string> | undefined;

/** The tag of a language by its name, in its own words or in one of four languages. */
export function languageNamed(name: string): string | undefined {
  byName ??= namesOfAll();
  return byName.get(bare(name));
}

function namesOfAll(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  for (const code of letters.flatMap((one) => letters.map((other) => one + other))) {
    if (nameOfLanguage(code, 'en') === undefined) continue;
    for (const language of OWN_NAMES.has(code) ? [...NAMES_IN, code] : NAMES_IN) {
      const name = bare(nameOfLanguage(code, language) ?? '');
      if (name.length > 2 && !found.has(name)) found.set(name, code);
    }
  }
  return found;
}

function bare(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
