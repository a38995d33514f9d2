/** A small glossary with everything that views have to handle. */
import type { Entry, Glossary, Run, Section, Sentence } from '../../../src/glossary/model';

const plain = (text: string): Run[] => [{ text }];

function sentence(runs: readonly Run[] | string, rest: Partial<Sentence> = {}): Sentence {
  return { runs: typeof runs === 'string' ? plain(runs) : runs, facts: ['F1'], ...rest };
}

function entry(id: string, term: string, gloss: string, rest: Partial<Entry> = {}): Entry {
  return {
    id,
    term,
    kind: 'thing',
    aliases: [],
    forms: [{ text: term, words: term.toLowerCase().split(' ') }],
    gloss: plain(gloss),
    statements: [],
    mentions: [],
    related: [],
    ...rest,
  };
}

const sections: Section[] = [
  {
    id: 's0',
    title: 'Introduction',
    summary: [{ text: 'Tea', entry: 'tea' }, { text: ' wakes people up.' }],
    paragraphs: [
      [sentence([{ text: 'Tea', entry: 'tea' }, { text: ' holds ' }, CAFFEINE(), { text: '.' }])],
    ],
  },
  {
    id: 's1',
    title: 'What tea does',
    summary: plain('This part tells what tea does.'),
    paragraphs: [],
  },
  {
    id: 's1-1',
    parent: 's1',
    title: 'Tea and the brain',
    summary: plain('Tea cures sleepiness.'),
    summaryNotes: ['unsettled'],
    paragraphs: [
      [
        sentence([CAFFEINE(), { text: ' blocks the ' }, RECEPTOR(), { text: '.' }]),
        sentence('The article says that it cures sleepiness.', { notes: ['unsettled'] }),
        sentence('Sleepiness is the wish to sleep.', { ours: true, facts: [] }),
      ],
      [
        sentence('The article says that tea never slows breathing.', {
          notes: ['breathing', 'unsettled'],
        }),
      ],
    ],
  },
  {
    id: 's1-2',
    parent: 's1',
    title: 'Tea and the body',
    summary: plain('Tea moves the heart.'),
    paragraphs: [
      [sentence('Off-label uses of tea are many.'), sentence('The heart beats faster.')],
    ],
  },
];

function CAFFEINE(): Run {
  return { text: 'caffeine', entry: 'caffeine' };
}

function RECEPTOR(): Run {
  return { text: 'adenosine receptor', entry: 'adenosine-receptor' };
}

export const TEA: Glossary = {
  format: 'glossa/1',
  id: 'tea',
  title: 'What tea does to you',
  language: 'en',
  source: {
    title: 'Tea and You',
    publisher: 'The Tea House',
    interest: 'The publisher sells tea.',
    disclaimer: 'This is not medical advice.',
  },
  sections,
  entries: [
    entry('tea', 'tea', 'A drink made from leaves.', { mentions: ['s0', 's1-2'] }),
    entry('caffeine', 'caffeine', 'A substance that keeps people awake.', {
      kind: 'stimulant',
      aliases: ['theine'],
      statements: [
        {
          runs: [{ text: 'It blocks the ' }, RECEPTOR(), { text: '.' }],
          section: 's1-1',
          certainty: 'hedged',
          facts: ['F1'],
        },
        {
          runs: plain('It cures sleepiness.'),
          section: 's1-1',
          certainty: 'disputed',
          facts: ['F2'],
          notes: ['unsettled'],
        },
      ],
      mentions: ['s0', 's1-1'],
      related: ['adenosine-receptor', 'gone'],
    }),
    entry('adenosine-receptor', 'adenosine receptor', 'A docking point that caffeine can shut.', {
      expansion: 'receptor for adenosine',
      aliases: ['A2AR'],
      mentions: ['s1-1'],
      related: ['caffeine'],
    }),
    entry('caffeine-crash', 'caffeine crash', 'The tiredness that comes after caffeine.', {
      mentions: ['s1-2'],
    }),
    entry('off-label', 'off-label', 'Used in a way nobody approved.', { mentions: ['s1-2'] }),
    entry('catechin', 'catéchine', 'A bitter part of leaves.', {
      forms: [{ text: 'catechin', words: ['catechin'] }],
      mentions: ['s0'],
    }),
  ],
  notes: {
    unsettled: {
      text: 'This is not settled.',
      references: [{ label: 'A review', url: 'https://example.org/review' }],
    },
    breathing: { text: 'Very large amounts have stopped breathing.', references: [] },
  },
};
