import { expect, test } from 'vitest';
import { isSubject } from '../../../src/glossary/subject';

const entries = (count: number) => Array.from({ length: count }, (_, at) => `entry-${at}`);

test('a page with a dozen different terms of a glossary is about its subject', () => {
  expect(isSubject(entries(12))).toBe(true);
});

test('a page with fewer is not, however often it has them', () => {
  expect(isSubject([...entries(11), ...entries(11), ...entries(11)])).toBe(false);
  expect(isSubject([])).toBe(false);
});
