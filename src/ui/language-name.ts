import { language } from '../i18n/i18n';

/** A language's name in the reader's; its tag where the browser knows none. */
export function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames([language()], { type: 'language' }).of(tag) ?? tag;
  } catch {
    // A tag that our schema lets through and the browser doesn't know as one.
    return tag;
  }
}
