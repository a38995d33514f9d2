import { describe, expect, it } from 'vitest';
import { isReached, shortly, type TableRow, tableOf } from '../../../../scripts/bench/table';

const row = (over: Partial<TableRow>): TableRow => ({
  what: 'pass',
  value: 3,
  unit: 'F',
  reach: 3,
  bound: 'most',
  ...over,
});

describe('isReached', () => {
  it('counts exactly the goal as reached, in both directions', () => {
    expect(isReached(row({ value: 3 }))).toBe(true);
    expect(isReached(row({ value: 3, bound: 'least' }))).toBe(true);
  });

  it('compares in the right direction', () => {
    expect(isReached(row({ value: 3.1 }))).toBe(false);
    expect(isReached(row({ value: 2.9, bound: 'least' }))).toBe(false);
  });

  it('does not count as reached what was not measured', () => {
    expect(isReached(row({ value: null }))).toBeNull();
  });
});

describe('tableOf', () => {
  it('does not hide a row that fails or was not measured', () => {
    const lines = tableOf([row({ value: 9 }), row({ value: null, remark: 'no clock' })]);
    expect(lines.slice(2)).toEqual([
      '| pass | at most 3 F | 9.00 F | NO |',
      '| pass | at most 3 F | not measured (no clock) |  |',
    ]);
  });
});

describe('shortly', () => {
  it('keeps three digits, whatever the size', () => {
    expect([1234.5, 123.45, 1.2345, 0.0123, 0].map(shortly)).toEqual([
      '1235',
      '123',
      '1.23',
      '0.0123',
      '0',
    ]);
  });

  it('writes negative figures, as of a heap that shrank', () => {
    expect(shortly(-1.234)).toBe('-1.23');
  });
});
