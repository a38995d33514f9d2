import { expect, test } from 'vitest';
import { describeReason } from '../../../scripts/reason';
import type { Reason } from '../../../src/matching/hit';

test.each<[Reason, string]>([
  [{ by: 'unambiguous' }, 'no gate'],
  [{ by: 'phrase', pattern: 'major ~' }, 'collocation "major ~"'],
  [
    { by: 'topic', score: 2.06, words: ['receptor', 'neurons', 'dose'] },
    'topic +2.1 (receptor, neurons, dose)',
  ],
  [{ by: 'topic', score: -0.44, words: [] }, 'topic −0.4'],
  [{ by: 'topic', score: 0, words: [] }, 'topic −0.0'],
  [{ by: 'reader' }, 'switched off by you'],
])('%j is printed as %s', (reason, printed) => {
  expect(describeReason(reason)).toBe(printed);
});
