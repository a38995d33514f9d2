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
