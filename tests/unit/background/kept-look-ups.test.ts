/** Look-ups are kept only if the reader wants that, and none from private windows. */
import './fake';

import { beforeEach, expect, test, vi } from 'vitest';
import type { KeptLookUps } from '../../../src/settings/kept-look-ups';
import { ask, PAGE, PRIVATE, sent, start, stored } from './asking';
import { ownPage, pageIn, results } from './fake';

vi.mock('../../../src/library/database', async (original) =>
  (await import('./fake-database')).fakeDatabase(await original()),
);

beforeEach(start);

const kept = () => ask<KeptLookUps>(ownPage(), 'keptLookUps');

async function lookUp(tab: number): Promise<void> {
  const { id, token } = await sent(pageIn(tab), 'tea', 'own');
  await ask(pageIn(tab), 'lookedUp', { entry: id, token });
}

test('nothing is kept at first', async () => {
  await lookUp(PAGE);
  expect(await kept()).toEqual({ keep: false, lookUps: [] });
  expect(await stored()).not.toContain('own/tea');
});

test('a look-up on a page is kept with its sentence; none of a private window', async () => {
  await ask(ownPage(), 'keepLookUps', { keep: true });
  await lookUp(PRIVATE);
  expect((await kept()).lookUps).toEqual([]);
  results.set('callOffered', {
    before: 'It rains. I drink ',
    text: 'tea',
    after: ' now. It is late.',
    language: 'en',
  });
  await lookUp(PAGE);
  expect((await kept()).lookUps).toMatchObject([
    { entry: 'own/tea', sentence: 'I drink tea now.', term: 'tea' },
  ]);
  // A later look-up without a sentence keeps the earlier one.
  results.delete('callOffered');
  await lookUp(PAGE);
  expect((await kept()).lookUps).toMatchObject([{ sentence: 'I drink tea now.' }]);
  expect(await stored()).not.toContain('news.example');

  await ask(ownPage(), 'keepLookUps', { keep: false });
  expect((await kept()).lookUps).toHaveLength(1);
  expect(await ask(ownPage(), 'forgetKeptLookUps')).toEqual({ keep: false, lookUps: [] });
});
