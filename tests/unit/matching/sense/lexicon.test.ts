import { describe, expect, it, vi } from 'vitest';
import { Lexicon } from '../../../../src/matching/sense/lexicon';
import { WordCursor } from '../../../../src/matching/tokens';

function readAll(lexicon: Lexicon, text: string) {
  const cursor = new WordCursor();
  cursor.open(text);
  const found = [];
  while (cursor.next()) found.push(lexicon.at(cursor));
  return found;
}

describe('the lexicon', () => {
  it('asks about a word once, however often and in whatever case it occurs', () => {
    const weight = vi.fn(() => 1);
    const lexicon = new Lexicon({
      weight,
      wordClass: () => 0,
      cue: () => undefined,
      termsFrom: () => undefined,
    });
    const [first, second, third] = readAll(lexicon, 'Neurons NEURONS neurons');
    expect(weight.mock.calls).toEqual([['neurons']]);
    expect(first).toEqual({ word: 'neurons', stem: 'neuron', weight: 1, wordClass: 0 });
    expect(second).toBe(first);
    expect(third).toBe(first);
  });

  it('does not grow without limit', () => {
    let asked = 0;
    const lexicon = new Lexicon({
      weight: () => ++asked,
      wordClass: () => 0,
      cue: () => undefined,
      termsFrom: () => undefined,
    });
    const [before] = readAll(lexicon, 'first');
    readAll(lexicon, Array.from({ length: 50_000 }, (_, i) => `w${i}`).join(' '));
    const [after] = readAll(lexicon, 'first');
    expect(after).not.toBe(before);
    expect(asked).toBe(50_002);
  });

  it('distinguishes words', () => {
    const lexicon = new Lexicon();
    const text = Array.from({ length: 40_000 }, (_, i) => `w${i.toString(36)}`).join(' ');
    expect(readAll(lexicon, text).map(({ word }) => word)).toEqual(text.split(' '));
    expect(readAll(lexicon, text).map(({ word }) => word)).toEqual(text.split(' '));
  });
});
