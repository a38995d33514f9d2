import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Lexicon } from '../../../../src/matching/sense/lexicon';
import { asMatched, bestFit, fits, parsePattern } from '../../../../src/matching/sense/pattern';
import { readWords, wordAt } from '../../../../src/matching/sense/words';

/** The pattern, the text and where `[term]` is in it. */
function place(pattern: string, marked: string) {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = readWords(marked.replace(/[[\]]/g, ''), new Lexicon());
  const parsed = parsePattern(pattern);
  if (!parsed) throw new Error(`not a pattern: ${pattern}`);
  return { parsed, text, from: wordAt(text, start), to: wordAt(text, end - 1) + 1 };
}

function fitsAt(pattern: string, marked: string): boolean {
  const { parsed, text, from, to } = place(pattern, marked);
  return fits(parsed, text, from, to);
}

describe('a pattern', () => {
  it.each([
    ['great ~', 'the Great [Depression] came'],
    ['~ of power', 'the [abuse] of power'],
    ['~ of power', 'the [abuse] of powers'],
    ['side effects ~', 'a side effect [drug]'],
    ['alcohol|drug ~', 'drug [abuse]'],
    ['alcohol|drug ~', 'Alcohol [abuse]'],
    ['~ of * power', 'the [abuse] of its power'],
    ['* ~', 'any [panic]'],
    ['fault ~', 'fault-[tolerance]'],
    ['anxiety ~', 'anxiety, [depression] and so on'],
    ['~anxieties', 'their [anxieties]'],
    ['~ and', '[side effects] and more'],
    ['u.s ~', 'the US [administration]'],
  ])('%s fits: %s', (pattern, marked) => {
    expect(fitsAt(pattern, marked)).toBe(true);
  });

  it.each([
    ['great ~', 'the [Depression]'],
    ['great ~', 'greatest [depression]'],
    ['great ~', 'It was great. [Depression] followed.'],
    ['~ of power', '[abuse]. Of power we say nothing'],
    ['~ of power', '[abuse] of'],
    ['* ~', '[panic] alone'],
    ['~anxieties', 'their [anxiety]'],
    ['anxiety ~', 'anxiety; [depression]'],
    ['anxiety ~', 'anxiety\n[depression]'],
  ])('%s does not fit: %s', (pattern, marked) => {
    expect(fitsAt(pattern, marked)).toBe(false);
  });

  it('ignores a full stop within a sentence', () => {
    expect(fitsAt('approx ~', 'approx. [dose] of 3 mg')).toBe(true);
  });

  it.each(['', 'great', '~ ~', '~ and ~', 'post~', 'post~ stress'])('is refused: "%s"', (text) => {
    expect(parsePattern(text)).toBeUndefined();
  });

  it('is the stronger the more words it has', () => {
    const { text, from, to } = place('~', 'food and drug [administration]');
    const patterns = ['drug ~', 'food and drug ~', '* ~'].flatMap((p) => parsePattern(p) ?? []);
    const best = bestFit(patterns, text, from, to);
    expect(best && asMatched(best, text, from, to)).toBe('food and drug ~');
  });

  it('is reported with the words that it matched', () => {
    const { parsed, text, from, to } = place('~ of * power|office', 'the [Abuse] of its Powers');
    expect(asMatched(parsed, text, from, to)).toBe('~ of its powers');
    const written = place('~anxious to', '[anxious] to go');
    expect(asMatched(written.parsed, written.text, written.from, written.to)).toBe('~anxious to');
  });

  it('fits the text it is made of, whatever the words', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/);
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 3 }),
        fc.array(word, { maxLength: 3 }),
        (left, right) => {
          const pattern = [...left, '~', ...right].join(' ');
          expect(fitsAt(pattern, [...left, '[term]', ...right].join(' '))).toBe(true);
        },
      ),
    );
  });
});
