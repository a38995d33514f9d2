/** Gives tests the browser's messages: Glossa's texts in English. */
import { LOCALES } from '../../../assets/locales';
import { browserMessages } from '../../../src/i18n/locale';

/** A stand-in for `browser.i18n` that has one language. */
export function messagesIn(language: keyof typeof LOCALES): {
  getMessage(name: string, values?: readonly string[]): string;
} {
  const messages = browserMessages(LOCALES[language]);
  return {
    getMessage: (name, values = []) =>
      (messages[name]?.message ?? '').replace(/\$(\d|\$)/g, (_, at: string) =>
        at === '$' ? '$' : (values[Number(at) - 1] ?? ''),
      ),
  };
}

Object.assign(globalThis, { browser: { i18n: messagesIn('en') } });
