import { afterEach, describe, expect, test } from 'vitest';
import { LOCALES } from '../../../assets/locales';
import { ago, counted, language, t } from '../../../src/i18n/i18n';
import { messagesIn } from './speak-english';

const speak = (locale: keyof typeof LOCALES): void => {
  Object.assign(globalThis, { browser: { i18n: messagesIn(LOCALES[locale]) } });
};

afterEach(() => speak('en'));

describe('t', () => {
  test('puts values where they belong, in whatever order the language has them', () => {
    expect(t('popup.shownAt', { nth: 2, count: 3, term: 'NMDA' })).toBe('“NMDA”: place 2 of 3');
    speak('de');
    expect(t('popup.shownAt', { count: 3, term: 'NMDA', nth: 2 })).toBe('„NMDA“: Stelle 2 von 3');
  });

  test('leaves values as they are, even with characters that are special in browser messages', () => {
    expect(t('shared.noResults', { query: '$1 {query} $$' })).toContain('“$1 {query} $$”');
  });

  test('writes large numbers as the language does', () => {
    expect(counted('shared.resultCount', 1234)).toBe('1,234 results');
    speak('de');
    expect(counted('shared.resultCount', 1234)).toBe('1.234 Ergebnisse');
  });

  test('says which language it is', () => {
    speak('fr');
    expect(language()).toBe('fr');
  });

  test('returns nothing and doesn’t throw once the extension is gone', () => {
    Object.assign(globalThis, { browser: undefined });
    expect(t('shared.back')).toBe('');
  });
});

describe('counted', () => {
  test.each([
    ['en', 0, '0 terms skipped'],
    ['en', 1, '1 term skipped'],
    // French counts zero as singular.
    ['fr', 0, '0 terme écarté'],
    ['fr', 1, '1 terme écarté'],
    ['es', 2, '2 términos omitidos'],
    // Spanish has a form of its own for a million; ours read the same.
    ['es', 1_000_000, '1.000.000 términos omitidos'],
  ] as const)('in %s, %i', (locale, count, words) => {
    speak(locale);
    expect(counted('popup.held', count).replace(/\s/gu, ' ')).toBe(words);
  });
});

test.each([
  [5_000, 'now'],
  [60_000, '1 minute ago'],
  [7_300_000, '2 hours ago'],
  [86_400_000, 'yesterday'],
])('a time %i ms ago is put into words', (ms, words) => {
  expect(ago(1_000_000_000_000 - ms, 1_000_000_000_000)).toBe(words);
});
