import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { otherNumber } from '../../../src/forms/inflection';

describe('otherNumber', () => {
  it.each([
    ['receptor', ['receptors']],
    ['receptors', ['receptor']],
    ['memory', ['memories']],
    ['memories', ['memory']],
    ['psychosis', ['psychoses']],
    ['psychoses', ['psychosis']],
    ['diagnosis', ['diagnoses']],
    ['nucleus', ['nuclei']],
    ['cortex', ['cortices', 'cortexes']],
    ['cortices', ['cortex']],
    ['criteria', ['criterion']],
    ['virus', ['viruses']],
    ['bias', ['biases']],
    ['doses', ['dose']],
    ['anesthetic', ['anesthetics']],
    ['sedative', ['sedatives']],
    ['laboratory', ['laboratories']],
    ['synapse', ['synapses']],
    ['Receptor', ['Receptors']],
    ['NMDAR', ['NMDARs']],
    ['NMDARs', ['NMDAR']],
    ['MoA', ['MoAs']],
    ['5-HT', ['5-HTs']],
  ])('turns %s into %j', (word, others) => {
    expect(otherNumber(word)).toEqual(others);
  });

  it.each(
    `cystitis analyzed metabolized vomiting often orally pharmacological serotonergic synaptic
    inhibitory hyperactive CNS genetics pons 1,2 x`
      .trim()
      .split(/\s+/),
  )('makes nothing of %s', (word) => {
    expect(otherNumber(word)).toEqual([]);
  });

  it('never returns the word itself, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (word) => {
        expect(otherNumber(word)).not.toContain(word);
      }),
    );
  });
});
