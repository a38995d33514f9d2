import { expect, it } from 'vitest';
import { sentencesOfArticle } from '../../../src/proposing/analysis';
import { summarise } from '../../../src/proposing/summaries';
import { articleOf, ENZYMES, wordReader } from './articles';

it('sums up each section with a sentence of its own', () => {
  const sections = summarise(ENZYMES, sentencesOfArticle(ENZYMES, wordReader()));
  expect(sections.map(({ heading }) => heading)).toEqual(['Enzymes', 'Energy']);
  for (const { summary } of sections) {
    expect(summary).toHaveLength(1);
    for (const { text, place } of summary) {
      expect(ENZYMES.blocks[place.block]?.text.slice(place.start, place.end)).toBe(text);
    }
  }
});

it('has a section for text above the first heading, and no summary for an empty one', () => {
  const article = articleOf('Tea is a hot drink that is made of leaves.', '## Empty');
  const sections = summarise(article, sentencesOfArticle(article, wordReader()));
  expect(sections.map(({ heading, summary }) => [heading, summary.length])).toEqual([
    ['', 1],
    ['Empty', 0],
  ]);
});
