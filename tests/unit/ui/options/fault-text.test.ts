import { expect, test } from 'vitest';
import { at, countRemark, remark } from '../../../../src/importing/remark';
import { faultText } from '../../../../src/ui/options/fault-text';

test('a remark has its values and its line, but not the file, which is named above it', () => {
  const fault = at('tea.csv', 3, remark('imports.badJson', { reason: 'Unexpected end' }));
  expect(faultText(fault)).toBe('Line 3: This isn’t JSON: Unexpected end');
});

test('a number gets the right plural form', () => {
  expect(faultText(countRemark('imports.emptyRows', 1))).toBe('Left out 1 row without a term.');
  expect(faultText(countRemark('imports.untranslated', 1200, { language: 'de' }))).toBe(
    'Left out 1,200 concepts without a term in “de”.',
  );
});

test('a fault in our own data is shown unchanged', () => {
  expect(faultText('entries[3].gloss: is missing')).toBe('entries[3].gloss: is missing');
});
