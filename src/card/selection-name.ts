/** What a card calls a selection that is no entry. */
import { t } from '../i18n/i18n';

/** A selection longer than this (UTF-16 units) is not repeated whole. */
const LONGEST_TITLE = 60;

/** What a selection that is no entry is called: the selection itself, in quotes. */
export function nameOfSelection(selected: string): string {
  const flat = selected.replace(/\s+/g, ' ').trim();
  const isLong = flat.length > LONGEST_TITLE;
  const text = isLong ? `${flat.slice(0, LONGEST_TITLE - 1).trimEnd()}…` : flat;
  return t('selection.query', { text });
}
