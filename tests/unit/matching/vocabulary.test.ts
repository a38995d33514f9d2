import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { words } from '../../../src/matching/tokens';
import { LONGEST_WORD, Vocabulary } from '../../../src/matching/vocabulary';
import { pageText } from './page-text';

function collected(...texts: string[]): string[] {
  const vocabulary = new Vocabulary();
  for (const text of texts) {
    vocabulary.add(text);
  }
  return vocabulary.takeFresh();
}

describe('Vocabulary', () => {
  it('collects each distinct folded word once, in the order they were met', () => {
    expect(collected('Pain and PAIN', 'keta\u00ADmine and pain')).toEqual([
      'pain',
      'and',
      'ketamine',
    ]);
  });

  it('collects the very words of words()', () => {
    fc.assert(
      fc.property(fc.array(pageText(), { maxLength: 5 }), (texts) => {
        expect(collected(...texts)).toEqual([...new Set(texts.flatMap(words))]);
      }),
    );
  });

  it('distinguishes half a million similar words', () => {
    const vocabulary = new Vocabulary();
    const letters = 'abcdefgh';
    let texts = [''];
    for (let length = 0; length < 6; length++) {
      texts = texts.flatMap((start) => [...letters].map((letter) => start + letter));
      vocabulary.add(texts.join(' '));
      vocabulary.add(texts.map((text) => `${text}${text}`).join('-'));
    }
    // Doubled words of 2 and 4 letters are among the plain ones of 4; count each once.
    const expected = new Set<string>();
    let level = [''];
    for (let length = 0; length < 6; length++) {
      level = level.flatMap((start) => [...letters].map((letter) => start + letter));
      for (const word of level) {
        expected.add(word).add(word + word);
      }
    }
    const fresh = vocabulary.takeFresh();
    expect(fresh).toHaveLength(expected.size);
    expect(new Set(fresh)).toEqual(expected);
  }, 30_000);

  it('returns each word only once', () => {
    const vocabulary = new Vocabulary();
    vocabulary.add('pain');
    expect(vocabulary.takeFresh()).toEqual(['pain']);
    vocabulary.add('pain relief');
    expect(vocabulary.takeFresh()).toEqual(['relief']);
    expect(vocabulary.takeFresh()).toEqual([]);
  });

  it('remembers words that it has returned', () => {
    const vocabulary = new Vocabulary();
    vocabulary.add('pain');
    vocabulary.takeFresh();
    expect(vocabulary.has('pain')).toBe(true);
    expect(vocabulary.has('relief')).toBe(false);
  });

  it('starts again after it is cleared', () => {
    const vocabulary = new Vocabulary();
    vocabulary.add('pain relief');
    vocabulary.takeFresh();
    vocabulary.add('again');
    vocabulary.clear();
    expect(vocabulary.has('pain')).toBe(false);
    expect(vocabulary.takeFresh()).toEqual([]);
    vocabulary.add('pain');
    expect(vocabulary.takeFresh()).toEqual(['pain']);
  });

  it('leaves out encoded data, however long', () => {
    const data = 'a'.repeat(LONGEST_WORD + 1);
    expect(collected(`pain ${data} relief`)).toEqual(['pain', 'relief']);
    expect(collected('a'.repeat(LONGEST_WORD))).toHaveLength(1);
  });

  it('logs the number of each word in the order of the text', () => {
    fc.assert(
      fc.property(fc.array(pageText(), { maxLength: 5 }), (texts) => {
        const vocabulary = new Vocabulary();
        for (const text of texts) vocabulary.add(text);
        const fresh = vocabulary.takeFresh();
        const logged = Array.from(
          { length: vocabulary.logged },
          (_, i) => fresh[vocabulary.at(i) - 1],
        );
        expect(logged).toEqual(texts.flatMap(words));
      }),
    );
  });

  it('keeps its log and its words whole as they outgrow their tables', () => {
    const vocabulary = new Vocabulary();
    const many = Array.from({ length: 30_000 }, (_, i) => `w${i}`);
    vocabulary.add(`${many.join(' ')} ${many.join(' ')}`);
    expect(vocabulary.size).toBe(30_000);
    expect(vocabulary.logged).toBe(60_000);
    expect(vocabulary.at(59_999)).toBe(30_000);
    vocabulary.clearLog();
    vocabulary.add('w7');
    expect([vocabulary.logged, vocabulary.at(0)]).toEqual([1, 8]);
  });
});
