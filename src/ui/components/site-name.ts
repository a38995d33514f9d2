import { t } from '../../i18n/i18n';
import { FILES } from '../../sites/rules';

/** A site's name for readers: its host, or words for local files. */
export function siteName(host: string): string {
  return host === FILES ? t('shared.files') : host;
}
