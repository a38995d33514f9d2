/** What is shown of a glossary beside its title. */

import { hasSourceTitle } from '../../glossary/article';
import type { Source } from '../../glossary/model';
import { counted } from '../../i18n/i18n';
import { languageName } from '../language-name';

interface Described {
  readonly title: string;
  readonly language: string;
  readonly source: Source;
  readonly terms: number;
}

/** The number of terms, language, source and publisher, in one line. */
export function detailOf(glossary: Described): string {
  const { language: tag, source, terms } = glossary;
  const { title, publisher } = source;
  const named = [hasSourceTitle(glossary) ? undefined : title, publisher];
  return [
    counted('glossaries.termCount', terms),
    languageName(tag),
    [...new Set(named.filter((name) => name !== undefined))].join(', '),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}
