import { describe, expect, it } from 'vitest';
import { textAt } from '../../../src/proposing/article';
import { addedTerm } from '../../../src/reviewing/added-term';
import { mentionsOf, sentencesWith, withMarks } from '../../../src/reviewing/sentences';
import { ENZYMES } from '../proposing/articles';

describe('mentions of a text', () => {
  it('are whole words, without regard to case', () => {
    const texts = mentionsOf(ENZYMES, 'atp').map((place) => textAt(ENZYMES, place));
    expect(new Set(texts)).toEqual(new Set(['ATP']));
    expect(mentionsOf(ENZYMES, 'enzym')).toEqual([]);
    expect(mentionsOf(ENZYMES, '(ATP)')).toHaveLength(1);
    expect(mentionsOf(ENZYMES, ' ')).toEqual([]);
  });
});

describe('sentences', () => {
  it('are offered once each, and none from headings', () => {
    const sentences = sentencesWith(ENZYMES, mentionsOf(ENZYMES, 'energy'));
    expect(sentences.map((place) => textAt(ENZYMES, place))).toEqual([
      'Cells store energy as adenosine triphosphate (ATP).',
      'When ATP loses a phosphate group, energy becomes available to the enzyme.',
    ]);
  });

  it('show the term marked, and lose no letter', () => {
    const mentions = mentionsOf(ENZYMES, 'ATP');
    const [sentence] = sentencesWith(ENZYMES, mentions);
    if (!sentence) throw new Error('There is no sentence.');
    const parts = withMarks(ENZYMES, sentence, mentions);
    expect(parts.filter(({ isMarked }) => isMarked).map(({ text }) => text)).toEqual(['ATP']);
    expect(parts.map(({ text }) => text).join('')).toBe(textAt(ENZYMES, sentence));
  });
});

describe('a term that the reader selected', () => {
  it('has the sentence as its meaning, and all its places', () => {
    const place = mentionsOf(ENZYMES, 'phosphate group')[0];
    const term = addedTerm(ENZYMES, 'a1', 'phosphate group', place);
    expect(term.meaning?.is === 'quote' && textAt(ENZYMES, term.meaning.place)).toMatch(
      /^When ATP/,
    );
    expect(term.mentions).toEqual([place]);
  });
});
