/** What a glossary isn't, as plain text. */
import type { Source } from '../../glossary/model';
import { t } from '../../i18n/i18n';

/** Disclaimers that Glossa writes into glossaries, in English: readers see them in their language. */
const OURS: ReadonlyMap<string, 'shared.explainsArticle' | 'shared.madeFromPage'> = new Map([
  ['This explains an article. It is not medical advice.', 'shared.explainsArticle'],
  [
    'A reader made this glossary from the page. Nobody has checked what the page says.',
    'shared.madeFromPage',
  ],
]);

/** The disclaimer of the publisher or editors, followed by ours. */
export function cautionText(source: Source): string {
  return [theirDisclaimer(source), ownCaution(source)].filter((part) => part !== '').join(' ');
}

/** The disclaimer of the publisher or editors, in the glossary's language; empty without one. */
export function theirDisclaimer({ disclaimer = '' }: Source): string {
  return OURS.has(disclaimer) ? '' : disclaimer;
}

/**
 * What Glossa says of a glossary, in the reader's language: for one from a file or from readers,
 * that nobody has checked it. Empty for others.
 */
export function ownCaution({ disclaimer = '', imported, written }: Source): string {
  const ours = OURS.get(disclaimer);
  const parts = [ours === undefined ? '' : t(ours)];
  if (imported) {
    const { file, licence } = imported;
    parts.push(t('shared.imported', { file }));
    if (licence !== undefined) parts.push(t('shared.licence', { licence }));
  } else if (written && ours === undefined) {
    parts.push(t('shared.written'));
  }
  return parts.filter((part) => part !== '').join(' ');
}
