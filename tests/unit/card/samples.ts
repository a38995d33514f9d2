/** Entries and hits for the tests of the card. */

import type { CardHit, Explained } from '../../../src/card/ports';
import type { Entry, GlossaryHead } from '../../../src/glossary/model';

export const head: GlossaryHead = {
  id: 'sample',
  title: 'A sample',
  language: 'en',
  source: {
    title: 'The Sample Article',
    publisher: 'Sample House',
    interest: 'The publisher sells samples.',
    disclaimer: 'Not medical advice.',
  },
  sections: [
    { id: 's1', title: 'First things' },
    { id: 's2', title: 'Second things' },
    { id: 's3', title: 'Third things' },
    { id: 's4', title: 'Fourth things' },
    { id: 's5', title: 'Fifth things' },
  ],
  notes: {
    caution: {
      text: 'Reviews disagree.',
      references: [{ label: 'A review, 2020', url: 'https://review.example/1' }],
    },
    bare: { text: 'This is not settled.', references: [] },
  },
};

/** An entry of the sample glossary, with what a card shows of the glossary. */
export function explain(id: string, parts: Partial<Entry> = {}): Explained {
  return {
    head,
    entry: {
      glossary: 'sample',
      id,
      term: id,
      kind: 'thing',
      aliases: [],
      forms: [],
      gloss: [{ text: `What ${id} means.` }],
      statements: [],
      mentions: ['s1'],
      related: [],
      ...parts,
    },
  };
}

/** A new hit: hits are compared by identity. */
export function makeHit(entry: string): CardHit {
  return { entry, isMark: true, term: entry, node: {} as Node, rects: () => [] };
}
