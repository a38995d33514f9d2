// @vitest-environment happy-dom
/** Words of the bundled glossary that the interface has in the reader's language. */
import { readdirSync, readFileSync } from 'node:fs';
import { render } from 'preact';
import { expect, test } from 'vitest';
import { LOCALES } from '../../../../assets/locales';
import { ownCaution, theirDisclaimer } from '../../../../src/ui/entry/caution-text';
import { ContentLanguage } from '../../../../src/ui/entry/glossary-text';
import { KindLabel } from '../../../../src/ui/entry/kind';

const terms = readdirSync('assets/terms').map((file) =>
  readFileSync(`assets/terms/${file}`, 'utf8'),
);
const kinds = [
  ...new Set([...terms.join().matchAll(/^ *kind: (.+)$/gm)].map(([, kind = '']) => kind)),
];
const source = {
  title: 'The article',
  disclaimer: /^ {2}disclaimer: (.+)$/m.exec(readFileSync('assets/article.md', 'utf8'))?.[1] ?? '',
};

function drawn(kind: string, language: string): string {
  const root = document.createElement('p');
  const theirs = <KindLabel kind={kind} />;
  render(<ContentLanguage.Provider value={language}>{theirs}</ContentLanguage.Provider>, root);
  return root.innerHTML;
}

test('every kind of entry has a name in each language; English names stay as they are', () => {
  expect(kinds.length).toBeGreaterThan(20);
  for (const kind of kinds) {
    const key = kind.replace(/ (.)/g, (_, letter: string) => letter.toUpperCase());
    for (const { kinds: words } of Object.values(LOCALES)) expect(words).toHaveProperty(key);
    expect(drawn(kind, 'en')).toBe(kind);
  }
  expect(Object.keys(LOCALES.en.kinds)).toHaveLength(kinds.length);
});

test('kinds of other glossaries stay as they are', () => {
  expect(drawn('constructor', 'en')).toBe('constructor');
  expect(drawn('drug', 'nl')).toBe('<span lang="nl" dir="auto">drug</span>');
});

test('the disclaimer of the bundled glossary is Glossa’s own', () => {
  expect(theirDisclaimer(source)).toBe('');
  expect(ownCaution(source)).toBe(source.disclaimer);
});
