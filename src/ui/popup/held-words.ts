/** Puts into words for readers why a term was held back. Plain functions. */
import { t } from '../../i18n/i18n';
import type { Reason } from '../../matching/hit';

/**
 * @param reason undefined where the page gave none
 * @param term the entry's headword
 */
export function heldWords(reason: Reason | undefined, term: string): string {
  switch (reason?.by) {
    case 'phrase':
      return t('popup.heldByPhrase', { phrase: phraseWith(term, reason.pattern) });
    case 'topic':
      return reason.words.length > 0
        ? t('popup.heldByWords', { words: reason.words.join(', ') })
        : t('popup.heldByNothing');
    case 'subject':
      return t('popup.heldBySubject', { belonging: reason.belonging, of: reason.of });
    case 'reader':
      return t('popup.heldMuted');
    case 'unambiguous':
    case undefined:
      return t('popup.heldByNothing');
  }
}

/** A pattern (see `Sense` for its signs) as the phrase that it describes. */
function phraseWith(term: string, pattern: string): string {
  return pattern
    .replace(/~(?=[\p{L}\p{N}])/gu, '')
    .replaceAll('~', term)
    .replaceAll('*', '…')
    .replaceAll('|', '/');
}
