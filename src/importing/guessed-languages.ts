/** The languages that are recognised in texts, by their tags (BCP 47). */

/** By frequent small words and by letters. */
export const LANGUAGES_BY_WORDS = [
  'en',
  'de',
  'fr',
  'es',
  'it',
  'pt',
  'nl',
  'sv',
  'da',
  'nb',
  'fi',
  'pl',
  'cs',
  'sk',
  'hu',
  'ro',
  'tr',
  'is',
  'hr',
  'sl',
  'lt',
  'lv',
  'et',
  'ca',
  'vi',
  'ru',
  'uk',
  'bg',
] as const;

/** By script. */
export const LANGUAGES_BY_SCRIPT = ['ja', 'ko', 'zh', 'el', 'he', 'th', 'hi', 'ar'] as const;

export const GUESSED_LANGUAGES: readonly string[] = [...LANGUAGES_BY_WORDS, ...LANGUAGES_BY_SCRIPT];
