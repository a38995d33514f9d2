/**
 * What Glossa says, in the reader's language: the browser holds the texts
 * (`_locales`, made of `assets/locales/`), and this asks for them by typed keys.
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
 * @param values what stands for its `{names}`; numbers are written as the language does
 */
export function t<K extends TextKey>(key: K, ...values: Wanted<Values<K>>): string {
  return message(messageName(key), values[0]);
}

/** A message that depends on a number, in the form that goes with it. */
export function counted<K extends CountKey>(
  key: K,
  count: number,
  ...values: Wanted<Values<K>>
): string {
  const category = new Intl.PluralRules(language()).select(count);
  const given = { ...values[0], count };
  // Spanish and French have a form for millions that most messages need not tell apart.
  return message(messageName(key, category), given) || message(messageName(key, 'other'), given);
}

/** BCP 47 tag of the language that Glossa speaks: the reader's, or English. */
export function language(): string {
  return t('shared.language');
}

/** The direction in which that language is written. */
export function direction(): 'ltr' | 'rtl' {
  return t('shared.direction') === 'rtl' ? 'rtl' : 'ltr';
}

/** Tells the document of one of our own pages which language it is in. */
export function speak(document: Document): void {
  document.documentElement.lang = language();
  document.documentElement.dir = direction();
}

/** A point in time as said from now: "3 hours ago" (ms since the epoch). */
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
    .map((key) => spelled(values[key] ?? ''));
  return (browser ?? chrome)?.i18n?.getMessage(name, given) ?? '';
}

function spelled(value: string | number): string {
  return typeof value === 'number' ? value.toLocaleString(language()) : value;
}
