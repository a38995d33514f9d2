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
  FINE_CLASSES,
  MAX_COARSE_CLASSES,
  stepsIn,
  type TopicModel,
  Topics,
} from '../../../../src/matching/sense/topic-model';
import { DEPRESSION, find, MODEL } from './gated-entries';

const CLASSES = ['sadness|grief', 'valley crater'];

/** What fine and coarse classes say, as the table has it; all others say nothing. */
function packed(fine: readonly number[], coarse: readonly number[]): string {
  return packAssociations([
    ...Array.from({ length: FINE_CLASSES }, (_, i) => fine[i] ?? 0),
    ...coarse,
  ]);
}

describe('associations of an entry', () => {
  it('are kept in steps of a quarter of a nat', () => {
    const says = packed([1.5, -0.75], [0]);
    expect([1, 2, 3].map((each) => associationIn(says, each))).toEqual([1.5, -0.75, 0]);
  });

  it('are those of the fine class and of the coarse one together', () => {
    const says = packed([1.5, -0.75], [0.5, -2]);
    const second = FINE_CLASSES;
    expect([1, 2, second + 1, second + 2].map((each) => associationIn(says, each))).toEqual([
      2, -0.25, -0.5, -2.75,
    ]);
  });

  it('have limits', () => {
    const says = packed([1_000, -1_000], [0]);
    expect([associationIn(says, 1), associationIn(says, 2)]).toEqual([11.5, -11.25]);
  });

  it('are 0 for words without a class, and for classes missing from the table', () => {
    const says = packed([1], [1]);
    const unknown = FINE_CLASSES + 1;
    expect([0, unknown].map((each) => associationIn(says, each))).toEqual([0, 0]);
    expect(associationIn('', 1)).toBe(0);
  });

  it('are given to entries with senses alone', () => {
    const bare = { id: 'other' } as Entry;
    const sensed = { id: 'mood', sense: { prior: 0 } } as Entry;
    const entries = { mood: 'P', other: 'P' };
    const table = { format: 'associations/2', classes: [], entries } as const;
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
    expect(units.map(classIn)).toEqual([FINE_CLASSES + 1, 0, 0, 2, 0]);
    expect(units.map(stepsIn)).toEqual([0, 6, -6, 0, 0]);
  });

  it('are never surrogates, however many there are', () => {
    const most = MAX_COARSE_CLASSES;
    const classes = Array.from({ length: most + 9 }, (_, i) =>
      Array.from({ length: FINE_CLASSES + 1 }, (_fine, j) => `w${i}x${j}`).join('|'),
    );
    const last = `w${most - 1}x${FINE_CLASSES - 1}`;
    const words = { 99: last };
    const { steps } = new Topics({ ...MODEL, words, classes }).pack([
      last,
      `w${most}x0`,
      `w0x${FINE_CLASSES}`,
    ]);
    expect(steps.charCodeAt(0)).toBeLessThan(0xd800);
    expect([...steps].map((unit) => classIn(unit.charCodeAt(0)))).toEqual([
      most * FINE_CLASSES,
      0,
      0,
    ]);
  });

  it('are left alone by weights, however large', () => {
    const topics = new Topics({
      ...MODEL,
      words: { 99: 'grief', '-99': 'valley' },
      classes: CLASSES,
    });
    const units = [...topics.pack(['grief', 'valley']).steps].map((unit) => unit.charCodeAt(0));
    expect(units.map(classIn)).toEqual([2, FINE_CLASSES + 1]);
    expect(units.map(stepsIn)).toEqual([7, -7]);
  });

  it.each([
    ['Her grief became a depression.', true],
    ['The crater is a depression.', false],
  ])('decide where no cue and no topic does: %s', (text, shown) => {
    const sense = { ...(DEPRESSION.sense as Sense), associations: packed([], [2, -2]) };
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
    const classes = table.classes.flatMap((coarse) => coarse.split('|'));
    const at = classes.findIndex((stems) => stems.split(' ').includes(word));
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
    expect(classes.length).toBe(MAX_COARSE_CLASSES);
    for (const coarse of classes) expect(coarse.split('|').length).toBe(FINE_CLASSES);
    for (const { sense } of entries) {
      if (sense?.associations !== undefined) {
        expect(sense.associations.length).toBe(FINE_CLASSES + classes.length);
      }
    }
    expect(entries.filter(({ sense }) => sense?.associations).length).toBeGreaterThan(40);
  });

  it('has no word in two classes', async () => {
    const { classes = [] } = await loadTopics();
    const stems = classes.flatMap((each) => each.match(/[^ |]+/g) ?? []);
    expect(new Set(stems).size).toBe(stems.length);
  });
});
