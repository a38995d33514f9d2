/** The title of a card for a selection that is no entry. */
import { t } from '../i18n/i18n';

/** A longer selection (UTF-16 units) is shortened. */
const MAX_TITLE_LENGTH = 60;

/** The selection itself, in quotes. */
export function selectionTitle(selected: string): string {
  const flat = selected.replace(/\s+/g, ' ').trim();
  const isLong = flat.length > MAX_TITLE_LENGTH;
  const text = isLong ? `${flat.slice(0, MAX_TITLE_LENGTH - 1).trimEnd()}…` : flat;
  return t('selection.query', { text });
}
