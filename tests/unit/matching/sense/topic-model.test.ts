import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ASSETS } from '../../../../scripts/read-sources';
import {
  NO_STEPS,
  type TopicModel,
  Topics,
  topicStem,
} from '../../../../src/matching/sense/topic-model';
import { words } from '../../../../src/matching/tokens';

describe('packed weights', () => {
  it('have one unit a word, in its order', () => {
    const topics = new Topics({
      format: 'topics/1',
      step: 0.5,
      words: { 6: 'nurse', '-4': 'bank' },
      parts: {},
    });
    const { step, steps } = topics.pack(['banks', 'unlisted', 'nurse', '']);
    expect(Array.from(steps, (unit) => (unit.charCodeAt(0) - NO_STEPS) * step)).toEqual([
      -2, 0, 3, 0,
    ]);
  });

  it('can be of more words than a function takes arguments', () => {
    const topics = new Topics({ format: 'topics/1', step: 0.5, words: { 2: 'nurse' }, parts: {} });
    expect(topics.pack(new Array(300_000).fill('nurse')).steps).toHaveLength(300_000);
  });
});

describe('the stem of a word', () => {
  it.each([
    ['studies', 'study'],
    ['vessels', 'vessel'],
    ['patches', 'patch'],
    ['losses', 'loss'],
    ['loss', 'loss'],
    ['virus', 'virus'],
    ['analysis', 'analysis'],
    ['gas', 'gas'],
    ['ties', 'tie'],
    ['memory', 'memory'],
    ['s', 's'],
    ['', ''],
  ])('of "%s" is "%s"', (word, stem) => {
    expect(topicStem(word)).toBe(stem);
  });

  it('is never empty, nor longer than the word', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,12}$/), (word) => {
        const stem = topicStem(word);
        expect(stem.length).toBeGreaterThan(0);
        expect(stem.length).toBeLessThanOrEqual(word.length);
      }),
    );
  });
});

describe('the weight of a stem', () => {
  const topics = new Topics({
    format: 'topics/1',
    step: 0.5,
    words: { 6: 'patient nurse', '-4': 'bank arthritisland' },
    parts: { 4: 'neuro- -itis', 5: '-ritis' },
  });

  it('is that of its group', () => {
    expect(topics.weight('nurse')).toBe(3);
    expect(topics.weight('bank')).toBe(-2);
    expect(topics.weight('unlisted')).toBe(0);
  });

  it('is that of its strongest part if it is not listed', () => {
    expect(topics.weight('neurogenic')).toBe(2);
    expect(topics.weight('arthritis')).toBe(2.5);
    expect(topics.weight('colitis')).toBe(2);
  });

  it('ignores the parts of short or listed words', () => {
    expect(topics.weight('neuros')).toBe(0);
    expect(topics.weight('arthritisland')).toBe(-2);
  });

  it('does not confuse words with properties of objects', () => {
    expect(topics.weight('constructor')).toBe(0);
    expect(topics.weight('__proto__')).toBe(0);
  });
});

describe('the bundled table', () => {
  const json = readFileSync(join(ASSETS, 'topics.json'), 'utf8');
  const model = JSON.parse(json) as TopicModel;
  const topics = new Topics(model);

  it('is small enough to be sent to a page', () => {
    expect(json.length).toBeLessThan(60_000);
  });

  it('holds folded stems alone, each once', () => {
    const stems = Object.values(model.words).flatMap((group) => group.split(' '));
    expect(new Set(stems).size).toBe(stems.length);
    expect(stems.filter((stem) => words(stem).join() !== stem)).toEqual([]);
    expect(stems.filter((stem) => topicStem(stem) !== stem)).toEqual([]);
  });

  it.each(['patient', 'dose', 'neuron', 'symptom', 'therapy', 'receptor', 'psychiatrist'])(
    'knows "%s" for medicine',
    (stem) => expect(topics.weight(stem)).toBeGreaterThanOrEqual(1.5),
  );

  it.each(['army', 'bank', 'software', 'court', 'storm', 'voltage', 'election'])(
    'knows "%s" for another subject',
    (stem) => expect(topics.weight(stem)).toBeLessThanOrEqual(-1.5),
  );

  it.each(['time', 'thing', 'make', 'year', 'the', 'of'])('has no subject for "%s"', (stem) =>
    expect(topics.weight(stem)).toBe(0),
  );
});
