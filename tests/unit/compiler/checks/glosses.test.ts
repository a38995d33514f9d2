import { describe, expect, it } from 'vitest';
import { codesWith } from '../tea';

const gloss = (text: string): string[] =>
  codesWith(['terms', 'gloss: The muscle that pumps blood.', `gloss: ${text}`]);

describe('checkGlosses', () => {
  it('lets 20 words pass, and not 21', () => {
    const words = (count: number) => `${'a '.repeat(count - 1)}b.`;
    expect(gloss(words(20))).toEqual([]);
    expect(gloss(words(21))).toEqual(['terms/tea.yaml:27 gloss-length']);
  });

  it.each(['Two. Sentences.', 'No end'])('refuses %j', (text) => {
    expect(gloss(text)).toEqual(['terms/tea.yaml:27 gloss-sentence']);
  });

  it('does not take an abbreviation for the end of a sentence', () => {
    expect(gloss('A muscle, e.g. of a man, that Dr. Who has two of.')).toEqual([]);
  });
});
