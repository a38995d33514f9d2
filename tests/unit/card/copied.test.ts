import { expect, test } from 'vitest';
import { entryAsText } from '../../../src/card/copied';
import { explain, head } from './samples';

test('all of a card is copied, with its source and disclaimer', () => {
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
  expect(entryAsText({ ...explained, head: { ...head, source } })).toBe(
    `NMDA receptor (N-methyl-D-aspartate receptor)
Reached by glutamate.

In the article:
– It may help. (The article is cautious; First things)
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
  const text = entryAsText(explain('receptor', { statements }));
  expect(text).not.toContain('It is safe.');
  expect(text).not.toContain('In the article');
});

test('an entry that the article only mentions is copied without statements', () => {
  expect(entryAsText(explain('receptor', { term: 'receptor' }))).toBe(
    'receptor\nWhat receptor means.\n\nSource: The Sample Article, Sample House. The publisher sells samples.\nNot medical advice.',
  );
});

test('without a publisher, only the source is named', () => {
  const source = { title: 'pots', imported: { file: 'pots.txt', licence: 'CC0' } };
  const text = entryAsText({
    ...explain('receptor', { term: 'receptor' }),
    head: { ...head, source },
  });
  expect(text).toBe(
    'receptor\nWhat receptor means.\n\nSource: pots.\nImported from pots.txt. Glossa has not checked what it says. Licence: CC0',
  );
});
