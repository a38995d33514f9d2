import { describe, expect, it } from 'vitest';
import { learnAssociations } from '../../../../scripts/association-learning';
import { ASSETS, loadBundledGlossary, loadTopics } from '../../../../scripts/read-sources';
import type { Entry, Sense } from '../../../../src/glossary/model';
import {
  associationIn,
  packAssociations,
  withAssociations,
} from '../../../../src/matching/sense/associations';
import { createGate } from '../../../../src/matching/sense/gate';
import {
  classIn,
  MAX_CLASSES,
  stepsIn,
  type TopicModel,
  Topics,
} from '../../../../src/matching/sense/topic-model';
import { DEPRESSION, find, MODEL } from './gated-entries';

const CLASSES = ['sadness grief', 'valley crater'];

describe('associations of an entry', () => {
  it('are kept in steps of a quarter of a nat', () => {
    const packed = packAssociations([1.5, -0.75, 0]);
    expect([1, 2, 3].map((each) => associationIn(packed, each))).toEqual([1.5, -0.75, 0]);
  });

  it('have limits', () => {
    const packed = packAssociations([1_000, -1_000]);
    expect([associationIn(packed, 1), associationIn(packed, 2)]).toEqual([11.5, -11.25]);
  });

  it('are 0 for words without a class, and for classes missing from the table', () => {
    const packed = packAssociations([1]);
    expect([associationIn(packed, 0), associationIn(packed, 2), associationIn('', 1)]).toEqual([
      0, 0, 0,
    ]);
  });

  it('are given to entries with senses alone', () => {
    const bare = { id: 'other' } as Entry;
    const sensed = { id: 'mood', sense: { prior: 0 } } as Entry;
    const entries = { mood: 'P', other: 'P' };
    const table = { format: 'associations/1', classes: [], entries } as const;
    const [mood, other] = withAssociations([sensed, bare], table);
    expect(mood?.sense?.associations).toBe('P');
    expect(other).toBe(bare);
  });
});

describe('classes of words', () => {
  const topics = new Topics({ ...MODEL, classes: CLASSES });

  it('are sent together with the weights, in one unit a word', () => {
    const { steps } = topics.pack(['valleys', 'doctor', 'army', 'grief', 'unknown']);
    const units = [...steps].map((unit) => unit.charCodeAt(0));
    expect(units.map(classIn)).toEqual([2, 0, 0, 1, 0]);
    expect(units.map(stepsIn)).toEqual([0, 6, -6, 0, 0]);
  });

  it('are never surrogates, however many there are', () => {
    const classes = Array.from({ length: MAX_CLASSES + 9 }, (_, i) => `w${i}`);
    const { steps } = new Topics({ ...MODEL, classes }).pack([`w${MAX_CLASSES - 1}`, 'w405']);
    expect(steps.charCodeAt(0)).toBeLessThan(0xd800);
    expect(classIn(steps.charCodeAt(0))).toBe(MAX_CLASSES);
    expect(classIn(steps.charCodeAt(1))).toBe(0);
  });

  it.each([
    ['Her grief became a depression.', true],
    ['The crater is a depression.', false],
  ])('decide where no cue and no topic does: %s', (text, shown) => {
    const sense = { ...(DEPRESSION.sense as Sense), associations: packAssociations([2, -2]) };
    const page = createGate([{ ...DEPRESSION, sense }], topics).page('');
    const [hit] = page.decide(text, find(text, [DEPRESSION]));
    expect(hit?.shown).toBe(shown);
  });
});

describe('learning', () => {
  const axis = (...values: number[]): Float32Array => Float32Array.from(values);
  const vectors = [
    'grief',
    'sorrow',
    'despair',
    'sadness',
    'valley',
    'crater',
    'basin',
    'hollow',
  ].map((word, i) => [word, i < 4 ? axis(1, i / 10) : axis(-1, i / 10)] as const);
  const sense = (cues: string[], against: string[]): Sense => ({
    veto: [],
    prove: [],
    cues,
    against,
    prior: 0,
  });
  const senses = new Map([
    ['mood', sense(['grief', 'sorrow', 'despair'], ['valley', 'crater', 'basin'])],
    ['few', sense(['grief'], [])],
  ]);
  const table = learnAssociations(vectors, senses);

  function says(word: string): number {
    const at = table.classes.findIndex((stems) => stems.split(' ').includes(word));
    return associationIn(table.entries.mood ?? '', at + 1);
  }

  it('lets words that are used like cues speak for the sense, others against it', () => {
    expect(says('sadness')).toBeGreaterThan(0);
    expect(says('hollow')).toBeLessThan(0);
  });

  it('learns nothing about entries with few cues', () => {
    expect(Object.keys(table.entries)).toEqual(['mood']);
  });

  it('gives the same table each time', () => {
    expect(learnAssociations(vectors, senses)).toEqual(table);
  });
});

describe('the bundled table', () => {
  it('knows entries of the glossary alone, and a value for each class', async () => {
    const { entries } = await loadBundledGlossary(ASSETS);
    const { classes = [] }: TopicModel = await loadTopics();
    expect(classes.length).toBeGreaterThan(100);
    for (const { sense } of entries) {
      if (sense?.associations !== undefined) {
        expect(sense.associations.length).toBe(classes.length);
      }
    }
    expect(entries.filter(({ sense }) => sense?.associations).length).toBeGreaterThan(40);
  });

  it('has no word in two classes', async () => {
    const { classes = [] } = await loadTopics();
    const stems = classes.flatMap((each) => each.split(' '));
    expect(new Set(stems).size).toBe(stems.length);
  });
});
