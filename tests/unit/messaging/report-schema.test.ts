import { describe, expect, test } from 'vitest';
import type { FoundTerm, Reason } from '../../../src/matching/hit';
import type { PageReport } from '../../../src/messaging/protocol';
import { parseReport } from '../../../src/messaging/report-schema';

const REASONS: readonly Reason[] = [
  { by: 'unambiguous' },
  { by: 'phrase', pattern: 'great ~' },
  { by: 'topic', score: -3.2, words: ['war', 'economy'] },
  { by: 'topic', score: -0.4, words: [] },
  { by: 'reader' },
];

const reportOf = (...terms: FoundTerm[]): PageReport => ({
  report: 'terms',
  frame: 'f',
  top: true,
  terms,
});

describe('a frame’s report', () => {
  test('is accepted with every reason that a page may give', () => {
    const terms = REASONS.map((reason) => ({ entry: 'a', term: 'A', count: 0, held: 1, reason }));
    expect(parseReport(reportOf(...terms))).toEqual(reportOf(...terms));
  });

  test('is accepted without what may be missing, and with all that may be there', () => {
    const plain = reportOf({ entry: 'a', term: 'A', count: 1, held: 0 });
    expect(parseReport(plain)).toEqual(plain);
    const full: PageReport = {
      ...reportOf({ entry: 'a', term: 'A', count: 1, held: 0, unmarked: true }),
      foreign: 'fi',
      languages: ['en', 'de'],
    };
    expect(parseReport(full)).toEqual(full);
  });

  test.each([
    [null],
    ['terms'],
    [{}],
    [[]],
    [{ ...reportOf(), frame: 1 }],
    [{ ...reportOf(), terms: [{ entry: 'a', term: 'A', count: -1, held: 0 }] }],
  ])('is not %j', (message) => {
    expect(parseReport(message)).toBeNull();
  });

  test.each([
    ['great'],
    [{}],
    [{ by: 'whim' }],
    [{ by: 'phrase' }],
    [{ by: 'topic', score: 1, words: 'war' }],
    [{ by: 'topic', score: '1', words: [] }],
  ])('is refused with the reason %j', (reason) => {
    const term = { entry: 'a', term: 'A', count: 0, held: 1, reason } as unknown as FoundTerm;
    expect(parseReport(reportOf(term))).toBeNull();
  });
});
