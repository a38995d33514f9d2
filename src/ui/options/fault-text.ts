/** What importing found wrong with a file, in the reader's language. */

import { counted, t } from '../../i18n/i18n';
import type { CountKey, TextKey } from '../../i18n/locale';
import type { Fault } from '../../library/unreadable-file';

/** The caller names the file. */
export function faultText(fault: Fault): string {
  if (typeof fault === 'string') return fault;
  const { key, values, count, line } = fault;
  // A remark has exactly the values that its message needs.
  const text =
    count === undefined
      ? (t as Say<TextKey>)(key as TextKey, values)
      : (counted as SayCounted<CountKey>)(key as CountKey, count, values);
  return line === undefined ? text : t('imports.atLine', { line, text });
}

type Given = Readonly<Record<string, string | number>>;
type Say<K> = (key: K, values: Given) => string;
type SayCounted<K> = (key: K, count: number, values: Given) => string;
