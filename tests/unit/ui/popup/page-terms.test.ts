import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Reason } from '../../../../src/matching/hit';
import type { FoundTerm, PageReport } from '../../../../src/messaging/protocol';
import { mergeReports, revealRequest } from '../../../../src/ui/popup/page-terms';

const term = (entry: string, count: number, held = 0, reason?: Reason): FoundTerm => ({
  entry,
  term: entry.toUpperCase(),
  count,
  held,
  ...(reason && { reason }),
});
const FIRST: Reason = { by: 'phrase', pattern: 'great ~' };
const report = (frame: string, top: boolean, ...terms: FoundTerm[]): PageReport => ({
  report: 'terms',
  frame,
  top,
  terms,
});

describe('the reports of all frames', () => {
  test('become one list: the top frame first, even if it reports last', () => {
    const merged = mergeReports([
      report('inner', false, term('c', 1), term('a', 2)),
      report('main', true, term('a', 3), term('b', 1)),
    ]);
    expect(merged.map(({ entry, count }) => [entry, count])).toEqual([
      ['a', 5],
      ['b', 1],
      ['c', 1],
    ]);
  });

  test('keep the first reason why a term was held back, and count all that were', () => {
    const [merged] = mergeReports([
      report('main', true, term('a', 0, 1, FIRST)),
      report('inner', false, term('a', 1, 2, { by: 'reader' })),
    ]);
    expect(merged).toMatchObject({ count: 1, held: 3, reason: FIRST });
  });

  test('a frame that only held a term back is no place to show', () => {
    const [merged] = mergeReports([
      report('main', true, term('a', 0, 1)),
      report('inner', false, term('a', 2)),
    ]);
    expect(merged?.places).toEqual([{ frame: 'inner', count: 2 }]);
  });
});

describe('requests for a term’s places', () => {
  test('go through all frames and then start over', () => {
    const [merged] = mergeReports([
      report('main', true, term('a', 2)),
      report('inner', false, term('a', 1)),
    ]);
    const way = [0, 1, 2, 3].map((nth) => merged && revealRequest(merged, nth));
    expect(way).toEqual([
      { reveal: 'a', frame: 'main', nth: 0 },
      { reveal: 'a', frame: 'main', nth: 1 },
      { reveal: 'a', frame: 'inner', nth: 0 },
      { reveal: 'a', frame: 'main', nth: 0 },
    ]);
  });

  test('don’t exist if every place was held back', () => {
    const [merged] = mergeReports([report('main', true, term('a', 0, 1))]);
    expect(merged && revealRequest(merged, 0)).toBeNull();
  });

  test('show each place of each frame exactly once in a round', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5), { minLength: 1, maxLength: 6 }), (counts) => {
        const reports = counts.map((count, at) => report(`f${at}`, at === 0, term('a', count)));
        const [merged] = mergeReports(reports);
        if (!merged) throw new Error('There is a term.');
        const met = Array.from({ length: merged.count }, (_, nth) => {
          const { frame, nth: at } = revealRequest(merged, nth) ?? { frame: '', nth: -1 };
          return `${frame} ${at}`;
        });
        const there = counts.flatMap((count, at) =>
          Array.from({ length: count }, (_, nth) => `f${at} ${nth}`),
        );
        expect(met.sort()).toEqual(there.sort());
      }),
    );
  });
});
