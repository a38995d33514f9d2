import { expect, it } from 'vitest';
import { describedTerms } from '../../../src/proposing/described-terms';

it('takes the first sentence of the description', () => {
  const block = { emphasis: [] };
  const found = describedTerms({
    title: '',
    blocks: [
      { ...block, kind: 'term', text: 'Tea' },
      { ...block, kind: 'description', text: 'A drink. It is hot.' },
      { ...block, kind: 'term', text: 'Alone' },
    ],
  });
  expect([...found].map(([key, { description }]) => [key, description])).toEqual([
    ['tea', { text: 'A drink.', place: { block: 1, start: 0, end: 8 } }],
  ]);
});
