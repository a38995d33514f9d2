import { describe, expect, it } from 'vitest';
import { Aligner } from '../../../src/proposing/alignment';

describe('Aligner', () => {
  it('finds first letters of all words', () => {
    const text = 'post-traumatic stress disorder';
    expect(new Aligner('PTSD', text).from(0)).toMatchObject({
      atWord: 3,
      afterHyphen: 1,
      skipped: 0,
      tail: 0,
      missing: 0,
    });
  });

  it('skips locants before the first letter', () => {
    expect(new Aligner('THC', '9-tetrahydrocannabinol').from(0)).toMatchObject({ missing: 0 });
  });

  it('counts words that have no letter of the short form', () => {
    expect(new Aligner('WHO', 'world famous health organisation').from(0)).toMatchObject({
      skipped: 1,
    });
    expect(new Aligner('NMDA', 'N-methyl-D-aspartate receptor').from(0)).toMatchObject({ tail: 1 });
  });

  it('finds nothing where the first letter is another', () => {
    expect(new Aligner('XYZ', 'world health organisation').from(0)).toBeUndefined();
  });
});
