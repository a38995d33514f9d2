import { expect, test } from 'vitest';
import { rowsInView } from '../../../../src/ui/terms/window-of-rows';

test.each([
  ['at the top', 100, { from: 0, to: 21 }],
  ['scrolled far', -50_000, { from: 488, to: 522 }],
  ['at the end', -99_500, { from: 983, to: 1_000 }],
  ['beyond the end', -300_000, { from: 1_000, to: 1_000 }],
])('%s, only rows near the window are drawn', (_, top, range) => {
  expect(rowsInView(top, 1_000, 100, 1_000)).toMatchObject(range);
});
