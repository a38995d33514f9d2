/** Every language has all texts that English has, and every text is used. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../../assets/locales';
import type { PluralTexts } from '../../../assets/locales/locale';
import { browserMessages, valueNames } from '../../../src/i18n/locale';

const ROOT = new URL('../../../', import.meta.url).pathname;

/** `group.name` -> its texts by plural category; `''` where there is one alone. */
function textsOf(locale: object): Map<string, Record<string, string>> {
  return new Map(
    Object.entries(locale).flatMap(([group, texts]) =>
      Object.entries(texts as Record<string, string | PluralTexts>).map(([key, text]) => [
        `${group}.${key}`,
        typeof text === 'string' ? { '': text } : { ...text },
      ]),
    ),
  );
}

const english = textsOf(LOCALES.en);

/** Texts that are rightly the same in both languages. */
const ALIKE = new Set([
  'shared.direction',
  'shared.source',
  'shared.section',
  'kinds.receptor',
  'kinds.cognition',
  'kinds.profession',
  'popup.article',
  'reader.title',
  'options.pause',
  'marks.colourPink',
  'marks.colourViolet',
  'marks.colourOrange',
  'marks.keyCtrl',
  'files.format',
  'files.xlsx',
  'files.markdown',
  'options.sites',
  'options.version',
]);

describe.each(Object.entries(LOCALES))('%s', (name, locale) => {
  const texts = textsOf(locale);

  test('names itself, for plurals, numbers and screen readers', () => {
    expect(locale.shared.language).toBe(name);
  });

  test('has the keys that English has', () => {
    expect([...texts.keys()]).toEqual([...english.keys()]);
  });

  test.each([...texts])('%s has the values that English has', (key, forms) => {
    const wanted = valueNames(Object.values(english.get(key) ?? {}).join());
    expect(valueNames(Object.values(forms).join())).toEqual(wanted);
  });

  test('has a text for every number', () => {
    // `many` is only for millions in Spanish and French, and `other` fits there too.
    const categories = new Intl.PluralRules(name)
      .resolvedOptions()
      .pluralCategories.filter((category) => category !== 'many')
      .sort();
    for (const [key, forms] of texts) {
      if (!('' in forms)) expect(Object.keys(forms).sort(), key).toEqual(categories);
    }
  });

  test.runIf(name !== 'en')('has nothing left in English', () => {
    const left = [...texts].flatMap(([key, forms]) =>
      Object.values(forms).some((text) => Object.values(english.get(key) ?? {}).includes(text))
        ? [key]
        : [],
    );
    expect(left.filter((key) => !ALIKE.has(key))).toEqual([]);
  });

  test('follows the typography of its language', () => {
    for (const [key, forms] of texts) {
      for (const text of Object.values(forms)) {
        expect(text, key).not.toMatch(/["']|\.\.\.|^\s|\s$| {2}/u);
        if (name === 'fr') expect(text, key).not.toMatch(/\w[;!?]|«\S/u);
      }
    }
  });

  test('has names that browsers take', () => {
    const messages = browserMessages(locale);
    for (const key of Object.keys(messages)) expect(key).toMatch(/^[A-Za-z0-9_]+$/);
    // Browsers replace at most nine values.
    for (const { message } of Object.values(messages)) expect(message).not.toMatch(/\$0|\$\d\d/);
    // Chromium loads no extension with a message in which two values are side by side: it
    // takes what is between their signs for the name of a placeholder.
    for (const { message } of Object.values(messages)) expect(message).not.toMatch(/\$[\w@]+\$/);
  });
});

function sources(folder: string): string {
  return readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true })
    .filter((file) => file.isFile() && /\.tsx?$/.test(file.name))
    .map((file) => readFileSync(join(file.parentPath, file.name), 'utf8'))
    .join('\n');
}

test('no text is unused', () => {
  const code = sources('src') + sources('entrypoints');
  const manifest = readFileSync(join(ROOT, 'wxt.config.ts'), 'utf8');
  const unused = [...english.keys()].filter((key) =>
    key.startsWith('manifest.')
      ? !manifest.includes(`__MSG_${key.replace('.', '_')}__`)
      : !code.includes(`'${key}'`),
  );
  expect(unused).toEqual([]);
});

test('every text of the manifest exists in every language', () => {
  const manifest = readFileSync(join(ROOT, 'wxt.config.ts'), 'utf8');
  const asked = [...manifest.matchAll(/__MSG_(\w+?)__/g)].map(([, name]) => name as string);
  expect(Object.keys(browserMessages(LOCALES.en))).toEqual(expect.arrayContaining(asked));
});
