import { describe, expect, it } from 'vitest';
import { parseIndex } from '../../../../scripts/bench/word-lists';

describe('parseIndex', () => {
  it('reads how often a word occurs after a varying number of pointers', () => {
    const lines = [
      '  1 This software and database is being provided to you',
      'blood_pressure n 1 2 @ ~ 1 1 11474403  ',
      '1-dodecanol n 1 1 @ 1 0 14954808  ',
      'zap n 1 0 1 3 00001  ',
      '',
    ];
    expect(parseIndex(lines)).toEqual([
      { text: 'blood pressure', seen: 1 },
      { text: '1-dodecanol', seen: 0 },
      { text: 'zap', seen: 3 },
    ]);
  });
});
