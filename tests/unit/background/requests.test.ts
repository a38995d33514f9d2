/** What the background answers to whom: pages, forged senders, Glossa's own pages. */

import './fake';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answer } from '../../../src/background/requests';
import type { Sender } from '../../../src/background/sender';
import { reread } from '../../../src/background/shelf';
import { BUNDLED } from '../../../src/glossary/bundled';
import type { SourcedEntry } from '../../../src/glossary/model';
import { pack } from '../../../src/library/packed';
import type { LookupReply, PageState } from '../../../src/messaging/protocol';
import { FROM_PAGES } from '../../../src/messaging/schemas';
import type { Settings } from '../../../src/settings/schema';
import { TEA } from '../ui/tea-glossary';
import { files, opened, ownPage, pageIn, reset, tabs } from './fake';

const database = vi.hoisted(() => ({
  heads: new Map<string, unknown>(),
  data: new Map<string, unknown>(),
  /** Whether the browser can't read the bytes of any. */
  fails: false,
}));

vi.mock('../../../src/library/database', async (original) => {
  const real = await original<typeof import('../../../src/library/database')>();
  return {
    ...real,
    storedHeads: async () => database.heads,
    storedRecord: async (id: string) => {
      if (database.fails) throw new real.LibraryError('failed', 'no backing store');
      return { id, data: database.data.get(id) };
    },
  };
});

const PAGE = 1;
const PRIVATE = 2;
const OTHER = 3;

beforeEach(async () => {
  reset();
  tabs.set(PAGE, { url: 'http://news.example/a', active: true, incognito: false });
  tabs.set(PRIVATE, { url: 'http://secret.example/b?q', active: true, incognito: true });
  tabs.set(OTHER, { url: 'http://other.example/', active: true, incognito: false });
  // As the bundled glossary: nothing else in it counts here.
  const sound = TEA.entries.map((entry) => ({
    ...entry,
    related: entry.id === 'tea' ? ['caffeine'] : entry.related.filter((id) => id !== 'gone'),
  }));
  files.set('glossary.json', { ...TEA, ...BUNDLED, entries: sound });
  files.set('topics.json', { format: 'topics/1', step: 1, words: {}, parts: {} });
  const { head, data } = await pack({ ...TEA, id: 'own', entries: sound }, 5);
  database.heads = new Map([['own', head]]);
  database.data = new Map([['own', data]]);
  await reread();
});

/** What a sender gets; throws what it is refused with. */
async function ask<T>(sender: Sender, kind: string, request: object = {}): Promise<T> {
  const reply = await answer({ kind, ...request }, sender);
  if (!reply) throw new Error('no answer');
  if ('error' in reply) throw new Error(reply.error);
  return reply.ok as T;
}

async function sent(sender: Sender, word: string, glossary: string): Promise<SourcedEntry> {
  const { entries } = await ask<LookupReply>(sender, 'lookup', { words: [word], known: [] });
  const found = entries.find((entry) => entry.glossary === glossary);
  if (!found) throw new Error(`"${word}" isn't in ${glossary}`);
  return found;
}

const switchOff = (off: string[]) =>
  ask(ownPage(), 'setSettings', { settings: { glossaries: { order: [], off } } });

const stored = () => fakeBrowser.storage.local.get(null).then((all) => JSON.stringify(all));

describe('entries', () => {
  test('a page that names entries it was never sent gets none, nor one that forges a token', async () => {
    const ids = ['tea', 'own/tea'];
    const nothing = { entries: [], heads: [], companions: [] };
    expect(await ask(pageIn(PAGE), 'entries', { ids })).toEqual(nothing);
    const from = { entry: 'tea', token: 'A'.repeat(24) };
    expect(await ask(pageIn(PAGE), 'entries', { ids, from })).toEqual(nothing);
    const { token } = await sent(pageIn(PAGE), 'tea', 'own');
    const borrowed = { entry: 'own/caffeine', token };
    expect(await ask(pageIn(PAGE), 'entries', { ids, from: borrowed })).toEqual(nothing);
  });

  test('a page that was sent an entry gets those that it leads to, and no others', async () => {
    const page = pageIn(PAGE);
    const tea = await sent(page, 'tea', 'own');
    const reply = await ask<LookupReply>(page, 'entries', {
      ids: ['own/caffeine', 'own/tea', 'caffeine'],
      from: { entry: tea.id, token: tea.token },
    });
    expect(reply.entries.map(({ id }) => id)).toEqual(['own/caffeine']);
    expect(reply.entries[0]?.token).toHaveLength(24);
  });

  test('a glossary that is off, or kept to other sites, gives nothing, with a token or without', async () => {
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

test('a glossary that the browser cannot read just now is not said to lack the entry', async () => {
  /** A background that was just started. */
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
  test('names no glossary, and says something else to each site', async () => {
    await ask(ownPage(), 'setSettings', {
      settings: { muted: { everywhere: ['own/tea', 'tea'], places: {} } },
    });
    await switchOff(['own']);
    const state = await ask<PageState>(pageIn(PAGE), 'hello');
    expect(state.edition).toHaveLength(24);
    expect(JSON.stringify(state)).not.toContain('own');
    expect(state.muted).toEqual(['tea']);
    const other = await ask<PageState>(pageIn(OTHER), 'hello');
    expect(other.edition).not.toBe(state.edition);
  });

  test('its revision changes with the glossaries that are on', async () => {
    const before = await ask<PageState>(pageIn(PAGE), 'hello');
    expect((await ask<PageState>(pageIn(PAGE), 'hello')).edition).toBe(before.edition);
    await switchOff(['own']);
    expect((await ask<PageState>(pageIn(PAGE), 'hello')).edition).not.toBe(before.edition);
  });
});

describe('openSection', () => {
  const where = async (page: Sender, section: string, glossary = 'own') => {
    const tea = await sent(page, 'tea', 'own');
    return { glossary, section, entry: tea.id, token: tea.token };
  };

  test('opens one tab, and none while another tab is in front', async () => {
    const page = pageIn(PAGE);
    const asked = await where(page, 's1');
    for (let i = 0; i < 5; i++) await ask(page, 'openSection', asked);
    expect(opened).toHaveLength(1);
    expect(opened[0]).toContain('reader.html?glossary=own&entry=own%2Ftea#s1');
    tabs.set(PAGE, { url: 'http://news.example/a', active: true, incognito: false });
    await ask(page, 'openSection', asked);
    expect(opened).toHaveLength(1);
  });

  test.each([
    ['a section that the glossary lacks', { section: 'nowhere' }],
    ['another glossary than the entry is in', { glossary: BUNDLED.id }],
    ['an entry without a token', { token: undefined }],
    ['no entry', { entry: undefined }],
  ])('opens nothing for %s', async (_, wrong) => {
    const page = pageIn(PAGE);
    const asked = { ...(await where(page, 's1')), ...wrong };
    const request = Object.fromEntries(Object.entries(asked).filter(([, value]) => value));
    await expect(ask(page, 'openSection', request)).rejects.toThrow();
    expect(opened).toEqual([]);
  });
});

describe('mute', () => {
  test('stores nothing for a page that was not sent the entry, or is not in front', async () => {
    const before = await stored();
    const page = pageIn(PAGE);
    await expect(ask(page, 'mute', { entry: 'own/tea', scope: 'page' })).rejects.toThrow();
    const { id: entry, token } = await sent(page, 'tea', 'own');
    tabs.set(PAGE, { url: 'http://news.example/a', active: false, incognito: false });
    await expect(ask(page, 'mute', { entry, token, scope: 'page' })).rejects.toThrow();
    expect(await stored()).toBe(before);
  });

  test('a page that names a new address with each request stores a few, none of them long', async () => {
    const { id: entry, token } = await sent(pageIn(PAGE), 'tea', 'own');
    for (let i = 0; i < 20; i++) {
      const url = `http://news.example/${i}${i % 2 ? 'x'.repeat(2_000) : ''}`;
      tabs.set(PAGE, { url, active: true, incognito: false });
      await ask(pageIn(PAGE), 'mute', { entry, token, scope: 'page' }).catch(() => {});
    }
    const { muted } = await ask<Settings>(ownPage(), 'settings');
    const places = Object.keys(muted.places);
    expect(places.length).toBeGreaterThan(0);
    expect(places.length).toBeLessThanOrEqual(3);
    expect(Math.max(...places.map((place) => place.length))).toBeLessThan(1_000);
  });
});

describe('private windows', () => {
  test('a term switched off there holds there, and nothing of it reaches the disk', async () => {
    const page = pageIn(PRIVATE);
    const { id: entry, token } = await sent(page, 'tea', 'own');
    await ask(page, 'mute', { entry, token, scope: 'page' });
    expect((await ask<PageState>(page, 'hello')).muted).toEqual([entry]);
    expect(await stored()).not.toContain('secret.example');
    const everyday = { ...page, tab: { ...page.tab, incognito: false } } as Sender;
    expect((await ask<PageState>(everyday, 'hello')).muted).toEqual([]);
    const { muted } = await ask<Settings>(ownPage(), 'settings');
    expect(muted).toEqual({ everywhere: [], places: {} });
  });

  test('a section opened there leaves no address that names it', async () => {
    const page = pageIn(PRIVATE);
    const { id: entry, token } = await sent(page, 'tea', 'own');
    await ask(page, 'openSection', { glossary: 'own', section: 's1', entry, token });
    expect(opened).toHaveLength(1);
    expect(opened[0]).toMatch(/reader\.html\?handed=0$/);
    expect(await stored()).not.toContain('s1');
  });

  test('a site switched in the popup of a private window is no rule on the disk', async () => {
    await ask(ownPage(), 'setSite', { host: 'secret.example', state: 'off', tabId: PRIVATE });
    expect((await ask<PageState>(pageIn(PRIVATE), 'hello')).on).toBe(false);
    expect(await stored()).not.toContain('secret.example');
    const there = await ask<Settings>(ownPage(), 'settings', { tabId: PRIVATE });
    expect(there.sites.rules).toEqual({ 'secret.example': 'off' });
    expect((await ask<Settings>(ownPage(), 'settings')).sites.rules).toEqual({});
  });
});

describe('who asks', () => {
  test.each([
    ['another extension', { id: 'another-extension', url: 'chrome-extension://another/x.html' }],
    ['another extension under our address', { ...ownPage(), id: 'another-extension' }],
    ['a page without an extension', { url: 'http://news.example/' }],
  ])('%s is not answered', (_, sender) => {
    for (const kind of ['hello', 'settings', 'lookup', 'setPaused']) {
      expect(
        answer({ kind, words: [], known: [], paused: true }, sender as Sender),
      ).toBeUndefined();
    }
  });

  const requests = {
    unmute: { entry: 'tea' },
    tabState: { tabId: PAGE },
    glossary: {},
    glossaries: {},
    glossariesChanged: {},
    search: { query: 'tea' },
    setSite: { host: 'news.example', state: 'off' },
    setDefaultSite: { state: 'off' },
    setPaused: { paused: true },
    recent: {},
    forgetRecent: {},
    sought: {},
    settings: {},
    setSettings: { settings: { painter: 'elements' } },
  };

  test.each(Object.entries(requests))(
    '"%s" is not for pages, whatever they seem to be',
    async (kind, request) => {
      const before = await stored();
      const base = fakeBrowser.runtime.getURL('/' as never);
      const forged: Sender[] = [
        pageIn(PAGE),
        { ...pageIn(PAGE), url: `http://news.example/?${base}` },
        // A sandboxed page of ours, or one framed: our address, another origin.
        { ...pageIn(PAGE), url: `${base}popup.html`, origin: 'null' },
        { ...pageIn(PAGE), url: `${base.slice(0, -1)}.example/` },
      ];
      for (const sender of forged) {
        await expect(ask(sender, kind, request)).rejects.toThrow('Pages may not ask');
      }
      expect(await stored()).toBe(before);
      expect(FROM_PAGES.has(kind as never)).toBe(false);
    },
  );
});

test('a frame with too many look-ups open is refused more, and another frame is not', async () => {
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
