import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arranged, moved, switchedTo } from '../../../src/settings/glossaries';
import { DEFAULTS, readSettings } from '../../../src/settings/schema';

const IDS = ['bundled', 'tea', 'wine'];
const ALL_GLOSSARIES = DEFAULTS.glossaries;

const readGlossaryChoice = (glossaries: unknown) => readSettings({ glossaries }).glossaries;

describe('arranged', () => {
  test('what the reader put in order comes first, what was added since comes after', () => {
    expect(arranged(IDS, { order: ['wine', 'bundled'], off: [] })).toEqual([
      'wine',
      'bundled',
      'tea',
    ]);
  });

  test('a removed one leaves no gap', () => {
    expect(arranged(IDS, { order: ['gone', 'tea'], off: [] })).toEqual(['tea', 'bundled', 'wine']);
  });

  test('whatever is stored, every glossary is listed once', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...IDS, 'gone')), (order) => {
        const choice = readGlossaryChoice({ order });
        expect(arranged(IDS, choice).sort()).toEqual([...IDS].sort());
      }),
    );
  });
});

describe('moved', () => {
  test('moves by one place, even if no order was chosen before', () => {
    expect(moved(ALL_GLOSSARIES, IDS, 'tea', -1).order).toEqual(['tea', 'bundled', 'wine']);
    expect(moved(ALL_GLOSSARIES, IDS, 'tea', 1).order).toEqual(['bundled', 'wine', 'tea']);
  });

  test('changes nothing at the end of the list, or without a list', () => {
    expect(moved(ALL_GLOSSARIES, IDS, 'bundled', -1)).toBe(ALL_GLOSSARIES);
    expect(moved(ALL_GLOSSARIES, IDS, 'wine', 1)).toBe(ALL_GLOSSARIES);
    expect(moved(ALL_GLOSSARIES, IDS, 'gone', 1)).toBe(ALL_GLOSSARIES);
  });

  test('keeps what is off', () => {
    expect(moved({ order: [], off: ['wine'] }, IDS, 'wine', -1).off).toEqual(['wine']);
  });
});

test('one that is switched off twice is on again after one switch', () => {
  const off = switchedTo(switchedTo(ALL_GLOSSARIES, 'tea', false), 'tea', false);
  expect(off.off).toEqual(['tea']);
  expect(switchedTo(off, 'tea', true).off).toEqual([]);
});

test.each([undefined, null, 7, 'x', [], { order: 'tea', off: { tea: true } }])(
  'uses the default for %j',
  (stored) => {
    expect(readGlossaryChoice(stored)).toEqual(ALL_GLOSSARIES);
  },
);

test('keeps what is valid beside what is damaged', () => {
  const stored = { order: ['tea', 7, 'tea'], off: [null, 'wine'] };
  expect(readGlossaryChoice(stored)).toEqual({ order: ['tea'], off: ['wine'] });
});
