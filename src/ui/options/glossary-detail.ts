/** What is said of a glossary beside its title. */
import type { Source } from '../../glossary/model';
import { counted, language } from '../../i18n/i18n';
import { isNamedAlike } from '../article';

interface Described {
  readonly title: string;
  readonly language: string;
  readonly source: Source;
  readonly terms: number;
}

/** Number of terms, language, source and publisher, in a line. */
export function detailOf(glossary: Described): string {
  const { language: tag, source, terms } = glossary;
  const { title, publisher } = source;
  const named = [isNamedAlike(glossary) ? undefined : title, publisher];
  return [
    counted('glossaries.termCount', terms),
    languageName(tag),
    [...new Set(named.filter((name) => name !== undefined))].join(', '),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/** A language's name in the reader's; its tag where the browser knows none. */
export function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames([language()], { type: 'language' }).of(tag) ?? tag;
  } catch {
    // A tag that our schema lets through and the browser doesn't know as one.
    return tag;
  }
}
