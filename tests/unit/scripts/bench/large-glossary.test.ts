import { describe, expect, it } from 'vitest';
import { seeded } from '../../../../scripts/bench/chance';
import { largeGlossary, nounGlossary } from '../../../../scripts/bench/large-glossary';
import type { SourcedEntry } from '../../../../src/glossary/model';
import { words } from '../../../../src/matching/tokens';

const MODEL: SourcedEntry = {
  id: 'side-effect',
  term: 'side effect',
  kind: 'effect',
  aliases: ['reaction'],
  forms: [
    { text: 'side effect', words: ['side', 'effect'] },
    { text: 'reaction', words: ['reaction'], gated: true },
  ],
  gloss: [{ text: 'What a medicine does besides ' }, { text: 'healing.', entry: 'healing' }],
  statements: [],
  mentions: [],
  related: ['healing'],
  sense: { veto: [], prove: [], cues: [], against: [], prior: 0 },
  glossary: 'bundled',
};

const LISTS = {
  rare: ['axolotl', 'quincunx', 'zugzwang'],
  modifiers: ['big', 'small', 'side', 'red'],
  nouns: ['effect', 'boat', 'house', 'tree'],
};

const keysOf = (entries: readonly SourcedEntry[]) =>
  entries.flatMap(({ forms }) => forms.map((form) => form.words.join(' ')));

describe('largeGlossary', () => {
  const entries = largeGlossary([MODEL], LISTS, 8, seeded(1));

  it('keeps the models as they are, and makes the wanted number of others', () => {
    expect(entries).toHaveLength(8);
    expect(entries[0]).toBe(MODEL);
  });

  it('writes no term twice, though its words are few', () => {
    const keys = keysOf(entries);
    expect(new Set(keys).size).toBe(keys.length);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  });

  it('gives new entries the lengths of the model', () => {
    for (const { forms, gloss } of entries.slice(1)) {
      expect(forms.map((form) => form.words.length)).toEqual([2, 1]);
      expect(gloss.map(({ text }) => text).join('')).toHaveLength(37);
    }
  });

  it('folds forms as pages are folded, or they would never be found', () => {
    for (const { forms } of entries) {
      for (const form of forms) expect(form.words).toEqual(words(form.text));
    }
  });

  it('links only to entries that exist, and gates nothing without a sense', () => {
    for (const entry of entries.slice(1)) {
      expect(entry.related).toEqual([]);
      expect(entry.gloss.some((run) => run.entry)).toBe(false);
      expect(entry.sense).toBeUndefined();
      expect(entry.forms.some((form) => form.gated)).toBe(false);
    }
  });

  it('makes the same entries from the same seed', () => {
    expect(largeGlossary([MODEL], LISTS, 8, seeded(1))).toEqual(entries);
    expect(largeGlossary([MODEL], LISTS, 8, seeded(2))).not.toEqual(entries);
  });

  it('fails with a message when the words are used up', () => {
    expect(() => largeGlossary([MODEL], LISTS, 40, seeded(1))).toThrow(/too short/);
  });
});

describe('nounGlossary', () => {
  it('has one entry for each noun, under that very name', () => {
    const entries = nounGlossary([MODEL], LISTS, ['heart attack', 'boat'], seeded(1));
    expect(keysOf(entries)).toEqual(['heart attack', 'boat']);
  });
});
