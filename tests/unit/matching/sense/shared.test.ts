import { describe, expect, test } from 'vitest';
import type { SourcedEntry } from '../../../../src/glossary/model';
import { sameForms, withSharedSense } from '../../../../src/matching/sense/shared';
import { Topics } from '../../../../src/matching/sense/topic-model';
import { DEPRESSION, form, MODEL } from './gated-entries';

function sourced(glossary: string, part: Partial<SourcedEntry>): SourcedEntry {
  return {
    ...{ id: `${glossary}/depression`, term: 'depression', kind: '', aliases: [], gloss: [] },
    ...{ forms: [form('depression', false)], statements: [], mentions: [], related: [] },
    ...{ glossary, language: 'en', rank: 0 },
    ...part,
  };
}

const BUNDLED = sourced('bundled', { ...DEPRESSION, rank: 9 });
const topics = new Topics(MODEL);

/** An entry of a reader's own glossary as it is sent to pages. */
function judged(gloss: string, part: Partial<SourcedEntry> = {}, bundled = BUNDLED): SourcedEntry {
  const own = sourced('own', { gloss: [{ text: gloss }], ...part });
  const [pair] = sameForms([own, bundled]);
  return pair ? withSharedSense(pair, topics) : own;
}

describe('an entry without senses', () => {
  test('gets those of another glossary’s entry if it has the same meaning', () => {
    const { sense, forms } = judged('What a doctor treats by therapy.');
    expect(sense).toBe(BUNDLED.sense);
    expect(forms).toEqual([form('depression')]);
  });

  test('keeps the forms that the other one doesn’t have, or knows to be unambiguous', () => {
    const own = [form('depression', false), form('low mood', false)];
    const { forms } = judged('What a doctor treats.', { forms: own });
    expect(forms).toEqual([form('depression'), form('low mood', false)]);
    const clinical = { forms: [form('clinical depression', false)] };
    expect(judged('What a doctor treats.', clinical).sense).toBeUndefined();
  });

  test.each(['The bank lost its market.', 'A word of which nothing is known.'])(
    'stays as it is if it has another meaning, or none that is known: %s',
    (gloss) => {
      expect(judged(gloss).sense).toBeUndefined();
    },
  );

  test('has the other one as its rival if it clearly has another meaning', () => {
    expect(judged('The bank lost its market.').rival).toBe(BUNDLED.id);
    expect(judged('What falls in front of a barometer.').rival).toBe(BUNDLED.id);
    expect(judged('A word of which nothing is known.').rival).toBeUndefined();
    expect(judged('What a doctor treats by therapy.').rival).toBeUndefined();
  });

  test('stays as it is if its reader wants it marked everywhere', () => {
    const { sense } = judged('What a doctor treats by therapy.', { everywhere: true });
    expect(sense).toBeUndefined();
  });

  test('stays as it is if the other one is in another language', () => {
    expect(judged('What a doctor treats.', { language: 'de' }).sense).toBeUndefined();
  });

  test('doesn’t learn from one that is found by pointing only, unless it is so, too', () => {
    const hidden: SourcedEntry = { ...BUNDLED, unmarked: true };
    expect(judged('What a doctor treats.', {}, hidden).sense).toBeUndefined();
    const both = judged('What a doctor treats.', { unmarked: true }, hidden);
    expect(both.sense).toBe(BUNDLED.sense);
  });
});

test('an entry with senses of its own keeps them', () => {
  const own = sourced('own', { ...DEPRESSION });
  expect(sameForms([own, BUNDLED])).toEqual([]);
});
