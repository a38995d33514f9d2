import { describe, expect, it } from 'vitest';
import { busiest } from '../../../../scripts/bench/profile';

const node = (id: number, functionName: string) => ({ id, callFrame: { functionName } });

describe('busiest', () => {
  const profile = {
    nodes: [
      node(1, '(idle)'),
      node(2, 'collect'),
      node(3, 'collect'),
      node(4, 'find'),
      node(5, ''),
    ],
    samples: [1, 2, 3, 4, 5],
    timeDeltas: [9_000, 300, 300, 300, 100],
  };

  it('adds up a function that was called from several places, and leaves out waiting', () => {
    expect(busiest(profile, 9)).toEqual([
      { name: 'collect', share: 0.6 },
      { name: 'find', share: 0.3 },
      { name: '(anonymous)', share: 0.1 },
    ]);
  });

  it('takes shares of all the work, not of what is listed', () => {
    expect(busiest(profile, 1)).toEqual([{ name: 'collect', share: 0.6 }]);
  });
});
