import { expect, it } from 'vitest';
import { ABBREVIATION_FEATURES } from '../../../src/proposing/abbreviation-features';
import { CHANCE_FEATURES } from '../../../src/proposing/chance-features';
import { CLAIM_FEATURES } from '../../../src/proposing/claim-features';
import { readModels, storeHashed } from '../../../src/proposing/tables';
import { TERM_FEATURES } from '../../../src/proposing/term-features';
import { tables } from './articles';

it('has a weight for each feature, and asks for none that is missing', () => {
  expect(tables.format).toBe('proposing/1');
  expect(tables.abbreviations).toHaveLength(ABBREVIATION_FEATURES.length);
  expect(Math.max(...Array.from(tables.claim.features))).toBeLessThan(CLAIM_FEATURES.length);
  expect(Math.max(...Array.from(tables.chance.features))).toBeLessThan(
    CLAIM_FEATURES.length + CHANCE_FEATURES.length,
  );
  expect(Math.max(...Array.from(tables.term.features))).toBeLessThan(TERM_FEATURES.length);
  for (const { depth, features, thresholds, leaves } of [
    tables.claim,
    tables.chance,
    tables.term,
  ]) {
    const trees = leaves.length / 2 ** depth;
    expect(features).toHaveLength(trees * (2 ** depth - 1));
    expect(thresholds).toHaveLength(features.length);
  }
});

it('names the sources it was learnt from', () => {
  expect(tables.sources.join(' ')).toMatch(/CC BY 4\.0.*MED1250/s);
});

it('stores weights as they were', () => {
  const { pair } = readModels(tables);
  expect(pair.weights).toHaveLength(2 ** pair.bits);
  expect(storeHashed(pair)).toEqual(tables.pair);
});
