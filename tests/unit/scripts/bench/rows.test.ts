import { describe, expect, it } from 'vitest';
import type { PageResult } from '../../../../scripts/bench/measure-pages';
import { exhaustionRow, pageRows, peerRows } from '../../../../scripts/bench/rows';

const page = (name: string, floor: number, bundled: number): PageResult => ({
  name,
  cold: { floor, bundled: bundled * 2 },
  samples: {
    floor: [floor],
    'no-term': [floor * 2],
    bundled: [bundled],
    large: [bundled],
    nouns: [bundled],
  },
  longest: { bundled: [bundled - 1, bundled, bundled + 7] },
  passes: {},
  page: { elements: 1, units: 1 },
});

describe('pageRows', () => {
  it('compares each pass with what its row names', () => {
    const rows = pageRows([page('a', 1, 3), page('b', 3, 5)]);
    expect(rows.map(({ value }) => value)).toEqual([2, 1, 2, 5]);
    expect(rows[0]?.remark).toContain('4.0 F');
    expect(rows[3]?.remark).toContain('12.0 ms');
  });
});

describe('peerRows', () => {
  const peer = (name: string, ms: number) => ({
    name,
    markJs: { ms, marks: 1 },
    advanced: { ms: ms / 10, marks: 1 },
  });

  it('compares only pages on which the peer ran', () => {
    const rows = peerRows([page('a', 1, 2), page('b', 1, 500)], [peer('a', 200)]);
    expect(rows.map(({ value }) => value)).toEqual([100, 10]);
  });

  it('claims nothing if no peer ran', () => {
    expect(peerRows([page('a', 1, 2)], []).map(({ value }) => value)).toEqual([null, null]);
  });
});

describe('exhaustionRow', () => {
  it('reports the phase that takes longest beyond the page’s own time', () => {
    const row = exhaustionRow([
      { kind: 'wide', phase: 'read', without: 400, with: 410 },
      { kind: 'deep', phase: 'go', without: 1, with: 41 },
    ]);
    expect(row.value).toBe(40);
    expect(row.remark).toBe('deep: go');
  });
});
