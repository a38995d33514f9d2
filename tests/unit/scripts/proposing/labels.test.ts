import { expect, it } from 'vitest';
import { type BookModule, contentWords, overlap } from '../../../../scripts/proposing/books';
import { labelledSentences, UNKNOWN } from '../../../../scripts/proposing/labels';
import { articleOf, wordReader } from '../../proposing/articles';

const TEXT =
  'Osmosis moves water through membranes. An enzyme is a protein that speeds up reactions. ' +
  'We ate bread. Proteins such as an enzyme may help.';

const module: BookModule = {
  book: 'test',
  article: articleOf(TEXT),
  defined: [[{ start: 0, end: 7 }]],
  glossary: new Map([['enzyme', contentWords('protein that speeds up chemical reactions')]]),
  summary: '',
};

it('labels what authors marked and what gives the meaning', () => {
  const found = labelledSentences(module, wordReader());
  expect(found.map(({ label }) => label)).toEqual([1, 1, 0, 0]);
  const positive = found.map(({ sentence, pairs }) =>
    sentence.runs.flatMap(({ from, to }, i) =>
      pairs[i] === 1 ? [sentence.view.words.slice(from, to).map(({ kind }) => kind.lower)] : [],
    ),
  );
  expect(positive).toEqual([[['osmosis']], [['enzyme']], [], []]);
  expect(UNKNOWN).toBeGreaterThan(1);
});

it('measures how much of a meaning a sentence has', () => {
  expect(overlap(contentWords('hot drinks'), contentWords('A drink of water'))).toBe(0.5);
  expect(overlap(new Set(), contentWords('water'))).toBe(0);
});
