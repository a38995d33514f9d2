/**
 * Glossa's texts in the reader's language. The browser has them (`_locales`, generated from
 * `assets/locales/`); these functions ask for them by typed keys.
 */
import type { Browser } from 'wxt/browser';
import { type CountKey, messageName, type TextKey, type Values } from './locale';

interface Extensions {
  readonly browser?: { readonly i18n?: typeof Browser.i18n };
  readonly chrome?: { readonly i18n?: typeof Browser.i18n };
}

type Wanted<V> = keyof V extends never ? [] : [values: V];

/**
 * A message.
 *
 * @param values replace its `{names}`; numbers are written in the style of the language
 */
export function t<K extends TextKey>(key: K, ...values: Wanted<Values<K>>): string {
  return message(messageName(key), values[0]);
}

/** A message that depends on a number, in the plural form for that number. */
export function counted<K extends CountKey>(
  key: K,
  count: number,
  ...values: Wanted<Values<K>>
): string {
  const category = new Intl.PluralRules(language()).select(count);
  const given = { ...values[0], count };
  // Spanish and French have a form for millions, which few messages need.
  return message(messageName(key, category), given) || message(messageName(key, 'other'), given);
}

/** BCP 47 tag of the interface's language: the reader's, or English. */
export function language(): string {
  return t('shared.language');
}

/** The direction in which that language is written. */
export function direction(): 'ltr' | 'rtl' {
  return t('shared.direction') === 'rtl' ? 'rtl' : 'ltr';
}

/** Sets language and direction of one of our own pages. */
export function setDocumentLanguage(document: Document): void {
  document.documentElement.lang = language();
  document.documentElement.dir = direction();
}

/** A past time in words: "3 hours ago" (ms since the epoch). */
export function ago(then: number, now: number): string {
  const words = new Intl.RelativeTimeFormat(language(), { numeric: 'auto' });
  const seconds = Math.round((then - now) / 1000);
  for (const [unit, length] of UNITS) {
    if (Math.abs(seconds) >= length) return words.format(Math.trunc(seconds / length), unit);
  }
  return words.format(0, 'second');
}

/** Units of time, in seconds. */
const UNITS = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
] as const;

function message(name: string, values: Readonly<Record<string, string | number>> = {}): string {
  const { browser, chrome } = globalThis as Extensions;
  const given = Object.keys(values)
    .sort()
    .map((key) => formatted(values[key] ?? ''));
  return (browser ?? chrome)?.i18n?.getMessage(name, given) ?? '';
}

function formatted(value: string | number): string {
  return typeof value === 'number' ? value.toLocaleString(language()) : value;
}
