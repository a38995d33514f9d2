import { expect, it } from 'vitest';
import { type BookModule, contentWords, overlap } from '../../../../scripts/proposing/books';
import { labelledSentences, labelledText, UNKNOWN } from '../../../../scripts/proposing/labels';
import { markedText } from '../../../../scripts/proposing/own-labels';
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

it('takes its own labels rather than the author’s', () => {
  const { text, defined } = markedText('We [[ate]] bread.');
  const own = new Map([
    [text, defined],
    ['Osmosis moves water through membranes.', []],
  ]);
  const found = labelledSentences(module, wordReader(), own);
  expect(found.map(({ label, isOwn }) => [label, isOwn])).toEqual([
    [0, true],
    [1, false],
    [1, true],
    [0, false],
  ]);
  expect(found[0]?.pairs).not.toContain(1);
});

it('labels all sentences of a marked text', () => {
  const { text, defined } = markedText('It snows. [[Firn]] is old snow.');
  const article = articleOf(text);
  const found = labelledText({ title: '', kind: '', article, defined: [defined] }, wordReader());
  expect(found.map(({ label }) => label)).toEqual([0, 1]);
  expect(found[1]?.pairs[0]).toBe(1);
});

it('measures how much of a meaning a sentence has', () => {
  expect(overlap(contentWords('hot drinks'), contentWords('A drink of water'))).toBe(0.5);
  expect(overlap(new Set(), contentWords('water'))).toBe(0);
});
