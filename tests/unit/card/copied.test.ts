import { expect, test } from 'vitest';
import { entryAsText } from '../../../src/card/copied';
import { explain, head } from './samples';

test('all of a card that shows everything is copied, with its source and disclaimer', () => {
  const explained = explain('receptor', {
    term: 'NMDA receptor',
    expansion: 'N-methyl-D-aspartate receptor',
    gloss: [{ text: 'Reached by ' }, { text: 'glutamate', entry: 'glutamate' }, { text: '.' }],
    statements: [
      { runs: [{ text: 'It may help.' }], section: 's1', certainty: 'hedged', facts: [] },
      {
        runs: [{ text: 'It is blocked.' }],
        section: 's2',
        certainty: 'stated',
        facts: [],
        notes: ['caution'],
      },
    ],
  });
  const source = { ...head.source, url: 'https://sample.example/' };
  expect(entryAsText({ ...explained, head: { ...head, source } }, true)).toBe(
    `NMDA receptor (N-methyl-D-aspartate receptor)
Reached by glutamate.

From “The Sample Article”:
– It may help. (Tentative; First things)
– It is blocked. (Second things)
  Editors’ note: Reviews disagree. A review, 2020, https://review.example/1

Source: The Sample Article, Sample House, https://sample.example/. The publisher sells samples.
Not medical advice.`,
  );
});

test('a statement whose note is missing is not copied: alone it could mislead', () => {
  const statements = [
    {
      runs: [{ text: 'It is safe.' }],
      section: 's1',
      certainty: 'stated' as const,
      facts: [],
      notes: ['lost'],
    },
  ];
  const text = entryAsText(explain('receptor', { statements }), true);
  expect(text).not.toContain('It is safe.');
  expect(text).not.toContain('From');
});

test('a card that shows only the meaning is copied without statements, but with its source', () => {
  const statements = [
    { runs: [{ text: 'It helps.' }], section: 's1', certainty: 'stated' as const, facts: [] },
  ];
  expect(entryAsText(explain('receptor', { statements }), false)).toBe(
    'receptor\nWhat receptor means.\n\nSource: The Sample Article, Sample House. The publisher sells samples.\nNot medical advice.',
  );
});

test('an entry that the article only mentions is copied without statements', () => {
  expect(entryAsText(explain('receptor', { term: 'receptor' }), true)).toBe(
    'receptor\nWhat receptor means.\n\nSource: The Sample Article, Sample House. The publisher sells samples.\nNot medical advice.',
  );
});

test('without a publisher, only the source is named', () => {
  const source = { title: 'pots', imported: { file: 'pots.txt', licence: 'CC0' } };
  const text = entryAsText(
    { ...explain('receptor', { term: 'receptor' }), head: { ...head, source } },
    true,
  );
  expect(text).toBe(
    'receptor\nWhat receptor means.\n\nSource: pots.\nImported from pots.txt. Glossa has not checked what it says. Licence: CC0',
  );
});
