/**
 * Gives tests the browser's messages: what Glossa says, in English. Each file of tests loads this,
 * so it leaves the other languages alone.
 */
import { en } from '../../../assets/locales/en';
import type { Locale } from '../../../assets/locales/locale';
import { browserMessages } from '../../../src/i18n/locale';

/** A stand-in for `browser.i18n` that has one language. */
export function messagesIn(locale: Locale): {
  getMessage(name: string, values?: readonly string[]): string;
} {
  const messages = browserMessages(locale);
  return {
    getMessage: (name, values = []) =>
      (messages[name]?.message ?? '').replace(/\$(\d|\$)/g, (_, at: string) =>
        at === '$' ? '$' : (values[Number(at) - 1] ?? ''),
      ),
  };
}

Object.assign(globalThis, { browser: { i18n: messagesIn(en) } });
