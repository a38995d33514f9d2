// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SourcedEntry } from '../../../../src/glossary/model';
import { createMatcher } from '../../../../src/matching/matcher';
import { Vocabulary } from '../../../../src/matching/vocabulary';
import { Batch } from '../../../../src/page/reading/batch';
import { FirstWords } from '../../../../src/page/reading/first-words';

function entry(...terms: string[]): SourcedEntry {
  const [term = ''] = terms;
  const empty = { kind: '', aliases: [], gloss: [], statements: [], mentions: [], related: [] };
  const forms = terms.map((text) => ({ text, words: text.split(' ') }));
  return { id: term, term, forms, glossary: 'g', ...empty };
}

/** The texts, each read as a block of its own. */
function read(vocabulary: Vocabulary, texts: readonly string[]): Batch {
  const batch = new Batch();
  for (const text of texts) {
    vocabulary.add(text);
    const node = document.createTextNode(text);
    batch.add({ root: document.body, text, nodes: [node], starts: [0] }, vocabulary.logged);
  }
  return batch;
}

/** The texts that have to be matched with these entries. */
function matched(texts: readonly string[], ...entries: SourcedEntry[]): string[] {
  const vocabulary = new Vocabulary();
  const batch = read(vocabulary, texts);
  const words = new FirstWords();
  words.add(entries, vocabulary);
  return words.blocksIn(batch, vocabulary).map(({ text }) => text);
}

describe('blocks', () => {
  test('that have a form of one word', () => {
    expect(matched(['an ant', 'a bee'], entry('ant'))).toEqual(['an ant']);
  });

  test('that have the words of a longer form, wherever they are', () => {
    const texts = ['red ant', 'ant, red or not', 'red bee', 'bee and ant'];
    expect(matched(texts, entry('red ant'))).toEqual(['red ant', 'ant, red or not']);
  });

  test('are found with forms that begin alike', () => {
    const texts = ['red ant', 'red bee', 'red cat', 'red'];
    expect(matched(texts, entry('red ant'), entry('red bee'))).toEqual(['red ant', 'red bee']);
  });

  test('are found with a form that has a word twice', () => {
    expect(matched(['bora bora', 'bora'], entry('bora bora'))).toEqual(['bora bora', 'bora']);
  });
});

describe('forms', () => {
  const forms = (words: FirstWords, entries: SourcedEntry[], vocabulary: Vocabulary) =>
    words.add(entries, vocabulary).flatMap((each) => each.forms.map(({ text }) => text));

  test('are looked for once the page has all their words', () => {
    const vocabulary = new Vocabulary();
    const words = new FirstWords();
    const both = entry('ant', 'red ant');
    read(vocabulary, ['an ant']);
    expect(forms(words, [both], vocabulary)).toEqual(['ant']);
    read(vocabulary, ['a red one']);
    expect(forms(words, [both], vocabulary)).toEqual(['ant', 'red ant']);
  });

  test('without words are never looked for', () => {
    const vocabulary = new Vocabulary();
    read(vocabulary, ['an ant']);
    const { forms: _, ...rest } = entry('x');
    const empty = { ...rest, forms: [{ text: '…', words: [] }] };
    expect(forms(new FirstWords(), [empty], vocabulary)).toEqual([]);
  });
});

test('numbers of words that were forgotten mean nothing', () => {
  const vocabulary = new Vocabulary();
  const words = new FirstWords();
  read(vocabulary, ['ant bee']);
  words.add([entry('ant')], vocabulary);
  vocabulary.clear();
  words.clear();
  const batch = read(vocabulary, ['bee', 'ant']);
  expect(words.blocksIn(batch, vocabulary)).toEqual([]);
});

test('leaves out no block in which the matcher finds something', () => {
  const word = fc.constantFrom('ant', 'bee', 'cat', 'dog', 'eel');
  const phrase = fc.array(word, { minLength: 1, maxLength: 3 }).map((each) => each.join(' '));
  fc.assert(
    fc.property(fc.array(phrase), fc.array(phrase), (texts, terms) => {
      const entries = [...new Set(terms)].map((term) => entry(term));
      const matcher = createMatcher(entries);
      const found = matched(texts, ...entries);
      expect(
        texts.filter((text) => matcher.find(text).length > 0 && !found.includes(text)),
      ).toEqual([]);
    }),
  );
});
