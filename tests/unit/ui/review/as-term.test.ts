import { expect, it } from 'vitest';
import { asTerm } from '../../../../src/ui/review/use-selected-place';

it('leaves out the punctuation around a selected term', () => {
  expect(asTerm('“active site”, ')).toBe('active site');
  expect(asTerm('N-methyl-D-aspartate.')).toBe('N-methyl-D-aspartate');
  expect(asTerm(' … ')).toBe('');
});
