/** Which entries the background gives to which page. */
import './fake';

import { beforeEach, describe, expect, test, vi } from 'vitest';
import { BUNDLED } from '../../../src/glossary/bundled';
import type { LookupReply, PageState } from '../../../src/messaging/protocol';
import { TEA } from '../ui/tea-glossary';
import { ask, OTHER, PAGE, sent, start, switchOff } from './asking';
import { ownPage, pageIn } from './fake';
import { database } from './fake-database';

vi.mock('../../../src/library/database', async (original) =>
  (await import('./fake-database')).fakeDatabase(await original()),
);

beforeEach(start);

describe('entries', () => {
  test('a page that names entries it was never sent, or forges a token, gets nothing', async () => {
    const ids = ['tea', 'own/tea'];
    const nothing = { entries: [], heads: [], companions: [] };
    expect(await ask(pageIn(PAGE), 'entries', { ids })).toEqual(nothing);
    const from = { entry: 'tea', token: 'A'.repeat(24) };
    expect(await ask(pageIn(PAGE), 'entries', { ids, from })).toEqual(nothing);
    const { token } = await sent(pageIn(PAGE), 'tea', 'own');
    const borrowed = { entry: 'own/caffeine', token };
    expect(await ask(pageIn(PAGE), 'entries', { ids, from: borrowed })).toEqual(nothing);
  });

  test('a page that was sent an entry also gets the entries it links to, and no others', async () => {
    const page = pageIn(PAGE);
    const tea = await sent(page, 'tea', 'own');
    const reply = await ask<LookupReply>(page, 'entries', {
      ids: ['own/caffeine', 'own/tea', 'caffeine'],
      from: { entry: tea.id, token: tea.token },
    });
    expect(reply.entries.map(({ id }) => id)).toEqual(['own/caffeine']);
    expect(reply.entries[0]?.token).toHaveLength(24);
  });

  test('a glossary that is off, or limited to other sites, gives nothing, with or without a token', async () => {
    const page = pageIn(PAGE);
    const tea = await sent(page, 'tea', 'own');
    await switchOff(['own']);
    const { entries } = await ask<LookupReply>(page, 'lookup', { words: ['tea'], known: [] });
    expect(entries.map(({ glossary }) => glossary)).toEqual([BUNDLED.id]);
    const reply = await ask<LookupReply>(page, 'entries', {
      ids: tea.related,
      from: { entry: tea.id, token: tea.token },
    });
    expect(reply).toEqual({ entries: [], heads: [], companions: [] });
    await switchOff([]);
    const kept = { own: { reach: 'only', sites: ['other.example'], marks: 'shown' } };
    await ask(ownPage(), 'setSettings', {
      settings: { glossaries: { order: [], off: [], uses: kept } },
    });
    const from = { entry: tea.id, token: tea.token };
    const here = await ask<LookupReply>(page, 'entries', { ids: tea.related, from });
    expect(here.entries).toEqual([]);
    const there = await ask<LookupReply>(pageIn(OTHER), 'entries', { ids: tea.related, from });
    expect(there.entries.map(({ id }) => id)).toEqual(tea.related);
    await switchOff(['own']);
    const own = await ask<LookupReply>(ownPage(), 'entries', { ids: ['own/tea'] });
    expect(own.entries.map(({ id }) => id)).toEqual(['own/tea']);
  });
});

test('if the browser can’t read a glossary at the moment, the entry is not reported as missing', async () => {
  /** A background that has just started. */
  const started = async () => {
    vi.resetModules();
    return (await import('../../../src/background/requests')).answer;
  };
  const page = pageIn(PAGE);
  const looked = await (await started())({ kind: 'lookup', words: ['tea'], known: [] }, page);
  const { entries } = (looked as { ok: LookupReply }).ok;
  const tea = entries.find(({ id }) => id === 'own/tea');
  database.fails = true;
  try {
    const from = { entry: tea?.id, token: tea?.token };
    const reply = (await started())({ kind: 'entries', ids: tea?.related, from }, page);
    expect(await reply).toEqual({
      error: expect.stringContaining('could not read this glossary just now'),
    });
  } finally {
    database.fails = false;
  }
});

describe('hello', () => {
  test('names no glossary, and gives each site another revision', async () => {
    await ask(ownPage(), 'setSettings', {
      settings: { muted: { everywhere: ['own/tea', 'tea'], places: {} } },
    });
    await switchOff(['own']);
    const state = await ask<PageState>(pageIn(PAGE), 'hello');
    expect(state.revision).toHaveLength(24);
    expect(JSON.stringify(state)).not.toContain('own');
    expect(state.muted).toEqual(['tea']);
    const other = await ask<PageState>(pageIn(OTHER), 'hello');
    expect(other.revision).not.toBe(state.revision);
  });

  test('its revision changes with the glossaries that are on', async () => {
    const before = await ask<PageState>(pageIn(PAGE), 'hello');
    expect((await ask<PageState>(pageIn(PAGE), 'hello')).revision).toBe(before.revision);
    await switchOff(['own']);
    expect((await ask<PageState>(pageIn(PAGE), 'hello')).revision).not.toBe(before.revision);
  });
});

test('a frame with too many open look-ups is refused, another frame is not', async () => {
  const flood = Array.from({ length: 10 }, () =>
    ask(pageIn(PAGE, 7), 'lookup', { words: ['tea'], known: [] }).then(
      () => 'answered',
      () => 'refused',
    ),
  );
  const other = ask<LookupReply>(pageIn(PAGE, 8), 'lookup', { words: ['tea'], known: [] });
  expect((await other).entries.length).toBeGreaterThan(0);
  const ends = await Promise.all(flood);
  expect(ends.filter((end) => end === 'answered')).toHaveLength(4);
  await ask(pageIn(PAGE, 7), 'lookup', { words: ['tea'], known: [] });
});

test('words of several steps find the forms that need words of both', async () => {
  const filler = (name: string) => Array.from({ length: 5_000 }, (_, i) => `${name}${i}`);
  const sender = pageIn(PAGE);
  const form = TEA.entries.flatMap(({ forms }) => forms).find(({ words }) => words.length > 1);
  const [first = '', ...others] = form?.words ?? [];
  const words = [first, ...filler('x'), ...others];
  const near = await ask<LookupReply>(sender, 'lookup', { words: form?.words, known: [] });
  const far = await ask<LookupReply>(sender, 'lookup', { words, known: [] });
  expect(far.entries.map(({ id }) => id)).toEqual(near.entries.map(({ id }) => id));
  expect(far.entries.length).toBeGreaterThan(0);
  expect(far.companions.filter((word) => words.includes(word))).toEqual([]);
});
