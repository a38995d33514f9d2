/** What a glossary isn't, as plain text. */
import type { Source } from '../../glossary/model';
import { t } from '../../i18n/i18n';

/** The disclaimer of the publisher or editors, followed by ours. */
export function cautionText(source: Source): string {
  return [source.disclaimer ?? '', ownCaution(source)].filter((part) => part !== '').join(' ');
}

/** For a glossary from a file or from readers: that nobody has checked it. Empty for others. */
export function ownCaution({ imported, written }: Source): string {
  if (!imported) return written ? t('shared.written') : '';
  const { file, licence } = imported;
  const from = t('shared.imported', { file });
  return licence === undefined ? from : `${from} ${t('shared.licence', { licence })}`;
}
