import { expect, test } from 'vitest';
import { at, countRemark, remark } from '../../../../src/importing/remark';
import { faultText } from '../../../../src/ui/options/fault-text';

test('a remark is said with its values and its line, and without the file that is named above it', () => {
  const told = at('tea.csv', 3, remark('imports.badJson', { reason: 'Unexpected end' }));
  expect(faultText(told)).toBe('Line 3: This isn’t JSON: Unexpected end');
});

test('what depends on a number is said in the form that goes with it', () => {
  expect(faultText(countRemark('imports.emptyRows', 1))).toBe('Left out 1 row without a term.');
  expect(faultText(countRemark('imports.untranslated', 1200, { language: 'de' }))).toBe(
    'Left out 1,200 concepts without a term in “de”.',
  );
});

test('a fault in data of our own is said as it is', () => {
  expect(faultText('entries[3].gloss: is missing')).toBe('entries[3].gloss: is missing');
});
