import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formsOf } from '../../../src/forms/forms';
import { isSpelt, letterRules, spellingOf } from '../../../src/matching/letters';
import { LETTERS } from '../../../src/matching/letters-data';
import { createMatcher } from '../../../src/matching/matcher';
import { words } from '../../../src/matching/tokens';

/** Whether a glossary in a language marks a term in a text. */
function marks(language: string, term: string, text: string): boolean {
  const { forms: all } = formsOf([{ id: 'x', names: [term], only: true }], language);
  const forms = all.get('x') ?? [];
  return createMatcher([{ id: 'x', forms, language }]).find(text).length > 0;
}

describe('a mark that makes another letter in the language', () => {
  it.each([
    ['de', 'Bär', 'bar'],
    ['de', 'bar', 'Bär'],
    ['de', 'Maße', 'Masse'],
    ['de', 'drücken', 'drucken'],
    ['es', 'año', 'ano'],
    ['sv', 'hår', 'har'],
    ['da', 'før', 'for'],
    ['nb', 'bær', 'baer'],
    ['is', 'þór', 'þor'],
    ['pl', 'żona', 'zona'],
    ['pl', 'łata', 'lata'],
    ['cs', 'řada', 'rada'],
    ['cs', 'být', 'byt'],
    ['sk', 'päta', 'pata'],
    ['hu', 'őr', 'or'],
    ['hu', 'őr', 'ör'],
    ['hu', 'kór', 'kor'],
    ['tr', 'ısı', 'isi'],
    ['tr', 'kış', 'kis'],
    ['ro', 'față', 'fata'],
    ['lv', 'kāzas', 'kazas'],
    ['lt', 'ąsa', 'asa'],
    ['et', 'töö', 'too'],
    ['vi', 'mà', 'ma'],
    ['ru', 'мой', 'мои'],
    ['hi', 'काला', 'कल'],
    ['eo', 'ĉar', 'car'],
    ['sq', 'çel', 'cel'],
  ])('%s: %s is not %s', (language, term, other) => {
    expect(marks(language, term, other)).toBe(false);
    expect(marks(language, term, term)).toBe(true);
    expect(marks(language, term, term.normalize('NFD'))).toBe(true);
  });
});

describe('what makes no other letter', () => {
  it.each([
    ['en', 'naive', 'naïve'],
    ['en', 'café', 'cafe'],
    ['de', 'Café', 'Cafe'],
    ['fr', 'dépression', 'depression'],
    ['fr', 'œuvre', 'oeuvre'],
    ['fr', 'oeuvre', 'œuvre'],
    ['es', 'adicción', 'adiccion'],
    ['it', 'però', 'pero'],
    ['ru', 'ещё', 'еще'],
    ['ru', 'еще', 'ещё'],
    ['ro', 'față', 'faţă'],
    ['ar', 'أحمد', 'احمد'],
    ['de', 'Straße', 'EINE STRASSE IN BONN'],
    ['de', 'Übelkeit', 'ÜBELKEIT'],
    ['tr', 'ısı', 'Isı'],
    ['tr', 'sınır', 'SINIR BURADA BAŞLAR'],
  ])('%s: %s is found as %s', (language, term, text) => {
    expect(marks(language, term, text)).toBe(true);
  });

  it.each([
    ['fr', 'cote', 'côte'],
    ['fr', 'pêcheur', 'pécheur'],
    ['es', 'publico', 'público'],
    ['el', 'ποτέ', 'πότε'],
  ])('%s: a page that writes an accent means it: %s is not %s', (language, term, text) => {
    expect(marks(language, term, text)).toBe(false);
  });
});

it('letters are lower case and composed, and folding would lose each', () => {
  for (const [language, letters] of Object.entries(LETTERS)) {
    const [own = '', accented = ''] = letters.split(' ');
    for (const letter of own + accented) {
      expect(letter.normalize('NFC'), language).toBe(letter);
      expect(letter.toLowerCase(), language).toBe(letter);
      expect(words(letter).join(''), language).not.toBe(letter);
    }
  }
});

it('languages that lose nothing by folding have no rules', () => {
  expect(letterRules('en')).toBeUndefined();
  expect(letterRules(undefined)).toBeUndefined();
  expect(letterRules('constructor')).toBeUndefined();
});

it('a Turkish capital I with an accent is one letter, composed or not', () => {
  for (const language of ['tr', 'az']) {
    const rules = letterRules(language);
    if (!rules) throw new Error(language);
    expect(isSpelt('I\u0300', 0, 2, spellingOf('\u00cc', rules), rules)).toBe(true);
  }
});

it('any word is spelt as itself, in any language, composed or not', () => {
  const language = fc.constantFrom(...Object.keys(LETTERS));
  fc.assert(
    fc.property(language, fc.string({ unit: 'grapheme', maxLength: 12 }), (tag, word) => {
      const rules = letterRules(tag);
      if (!rules) throw new Error(tag);
      for (const text of [word, word.normalize('NFD'), word.normalize('NFC')]) {
        expect(isSpelt(text, 0, text.length, spellingOf(word, rules), rules)).toBe(true);
      }
    }),
  );
});
