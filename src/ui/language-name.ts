import { language } from '../i18n/i18n';

/** A language's name in the reader's language; its tag if the browser knows no name. */
export function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames([language()], { type: 'language' }).of(tag) ?? tag;
  } catch {
    // Our schema accepts some tags that the browser rejects.
    return tag;
  }
}

/** The tag that a reader typed, as it is written officially; undefined if it is none. */
export function typedLanguage(text: string): string | undefined {
  const tag = text.trim().replaceAll('_', '-');
  if (!/^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(tag)) return undefined;
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

let known: readonly string[] | undefined;

/** The tags of all languages of two letters that the browser knows, and of some of their scripts. */
export function allLanguages(): readonly string[] {
  known ??= tagsWithNames();
  return known;
}

/** Written in two ways that aren't read by the same people, or spelt differently. */
const VARIANTS = ['en-GB', 'en-US', 'pt-BR', 'pt-PT', 'zh-Hans', 'zh-Hant', 'sr-Latn', 'sr-Cyrl'];

function tagsWithNames(): string[] {
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
  const canonical = (tag: string) => Intl.getCanonicalLocales(tag)[0] === tag;
  const tags = letters.flatMap((one) => letters.map((other) => one + other));
  // Old tags, such as `iw` for Hebrew, have new ones beside them.
  return [...tags.filter((tag) => names.of(tag) !== undefined && canonical(tag)), ...VARIANTS];
}
