/** Why a term was held back, in words for readers. Plain functions. */
import { t } from '../../i18n/i18n';
import { MUTED } from '../../matching/hit';

/**
 * @param why the reason as the page gives it: `collocation "great ~"` (see `Sense` for the
 *   signs in it), `topic −3.2 (war, economy)` with the words that spoke against the sense,
 *   or words of its own
 * @param term the entry's headword
 */
export function heldWords(why: string | undefined, term: string): string {
  const collocation = /^collocation "(.+)"$/.exec(why ?? '')?.[1];
  if (collocation !== undefined) {
    const phrase = collocation
      .replace(/~(?=[\p{L}\p{N}])/gu, '')
      .replaceAll('~', term)
      .replaceAll('*', '…')
      .replaceAll('|', '/');
    return t('popup.heldByPhrase', { phrase });
  }
  const topic = /^topic [^(]*(?:\((.+)\))?$/.exec(why ?? '');
  if (topic)
    return topic[1] === undefined
      ? t('popup.heldByNothing')
      : t('popup.heldByWords', { words: topic[1] });
  return t(why === MUTED ? 'popup.heldMuted' : 'popup.heldByNothing');
}
