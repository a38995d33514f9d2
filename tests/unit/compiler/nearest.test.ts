import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { didYouMean } from '../../../src/compiler/nearest';

describe('didYouMean', () => {
  it.each([
    ['glos', ['gloss', 'term'], 'gloss'],
    ['aliasse', ['aliases', 'gloss'], 'aliases'],
    ['realted', ['related', 'term'], 'related'],
    ['Gloss', ['gloss'], 'gloss'],
    ['receptr', ['receptor', 'receptors'], 'receptor'],
  ])('finds what %j was meant to be', (name, known, meant) => {
    expect(didYouMean(name, known)).toBe(`Did you mean "${meant}"?`);
  });

  it.each([['synonyms'], ['x'], ['']])('does not guess at %j', (name) => {
    expect(didYouMean(name, ['gloss', 'term', 'related'])).toBe('');
  });

  it('finds a name with two neighbouring letters swapped', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{6,12}$/), fc.nat(4), (name, at) => {
        const swapped =
          name.slice(0, at) + name.charAt(at + 1) + name.charAt(at) + name.slice(at + 2);
        expect(didYouMean(swapped, [name])).toBe(`Did you mean "${name}"?`);
      }),
    );
  });
});
