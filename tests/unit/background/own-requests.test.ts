/** Requests that only Glossa's own pages may send. */
import './fake';

import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answer } from '../../../src/background/requests';
import type { Sender } from '../../../src/background/sender';
import { BUNDLED } from '../../../src/glossary/bundled';
import type { Glossary } from '../../../src/glossary/model';
import { t } from '../../../src/i18n/i18n';
import { pack } from '../../../src/library/packed';
import type {
  GlossaryList,
  LookupReply,
  PageState,
  Push,
  TabState,
} from '../../../src/messaging/protocol';
import { FROM_PAGES } from '../../../src/messaging/schemas';
import { type EverydayScope, MAX_EVERYDAY_PLACES } from '../../../src/settings/glossary-use';
import { DEFAULT_USE, DEFAULTS, type Settings } from '../../../src/settings/schema';
import { TEA } from '../ui/tea-glossary';
import { ask, OTHER, PAGE, PRIVATE, start, stored, switchOff } from './asking';
import { icons, ownPage, pageIn, sentTo, tabs } from './fake';
import { database } from './fake-database';

vi.mock('../../../src/library/database', async (original) =>
  (await import('./fake-database')).fakeDatabase(await original()),
);

beforeEach(start);

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
    markEveryday: { tabId: PAGE, glossary: 'own', scope: 'everywhere' },
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
    keptLookUps: {},
    keepLookUps: { keep: true },
    forgetKeptLookUps: {},
    sought: {},
    settings: {},
    setSettings: { settings: { painter: 'elements' } },
    termToAdd: { number: 1 },
    ownGlossary: { id: 'own' },
    newGlossary: { title: 'My terms', language: 'en' },
    changeEntries: { glossary: 'own', change: { do: 'remove', id: 'tea' } },
  };

  test.each(Object.entries(requests))(
    '"%s" is refused from pages, whatever they pretend to be',
    async (kind, request) => {
      const before = await stored();
      const base = fakeBrowser.runtime.getURL('/' as never);
      const forged: Sender[] = [
        pageIn(PAGE),
        { ...pageIn(PAGE), url: `http://news.example/?${base}` },
        // One of our pages in a sandbox or a frame: our address, but another origin.
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

/** The last state that a tab received. */
function lastState(tab: number): PageState {
  const push = sentTo.get(tab)?.at(-1);
  if (!push) throw new Error(`Tab ${tab} received nothing.`);
  return (push as Push).state;
}

const own = <T>(kind: string, request: object = {}) => ask<T>(ownPage(), kind, request);

describe('where Glossa is on', () => {
  test('setSite switches a site, notifies every open tab, and shows it by the icon', async () => {
    const state = await own('setSite', { host: 'news.example', state: 'off' });
    expect(state).toMatchObject({ on: false });
    expect(lastState(PAGE).on).toBe(false);
    expect(lastState(OTHER).on).toBe(true);
    expect([icons.get(PAGE), icons.get(OTHER)]).toEqual(['off', 'on']);
    await own('setSite', { host: 'news.example', state: 'inherit' });
    expect(lastState(PAGE).on).toBe(true);
    expect((await own<Settings>('settings')).sites.rules).toEqual({});
  });

  test('setSite rejects text that is no site with a message, and stores nothing', async () => {
    const before = await stored();
    const wrong = own('setSite', { host: 'not a site', state: 'off' });
    await expect(wrong).rejects.toThrow('not a site');
    expect(await stored()).toBe(before);
  });

  test('setDefaultSite switches all sites without a rule', async () => {
    await own('setSite', { host: 'news.example', state: 'on' });
    await own('setDefaultSite', { state: 'off' });
    expect([lastState(PAGE).on, lastState(OTHER).on]).toEqual([true, false]);
  });

  test('setPaused switches off all tabs, whatever their rules, and stores nothing', async () => {
    await own('setSite', { host: 'news.example', state: 'on' });
    const before = await stored();
    await own('setPaused', { paused: true });
    expect([lastState(PAGE).on, lastState(OTHER).on]).toEqual([false, false]);
    expect(await own('setSite', { host: 'news.example', state: 'on' })).toMatchObject({
      on: false,
      reason: { by: 'pause' },
    });
    await own('setPaused', { paused: false });
    expect(lastState(PAGE).on).toBe(true);
    expect(await stored()).toBe(before);
  });

  test('tabState describes a tab, and fails once it is closed', async () => {
    const state = await own<TabState>('tabState', { tabId: PAGE });
    expect(state).toMatchObject({ tabId: PAGE, host: 'news.example', support: 'ready' });
    tabs.set(OTHER, { url: 'https://addons.mozilla.org/x', active: true, incognito: false });
    const restricted = await own<TabState>('tabState', { tabId: OTHER });
    expect(restricted.support).toBe('restricted');
    await expect(own('tabState', { tabId: 99 })).rejects.toThrow('No tab with id: 99.');
  });
});

describe('settings', () => {
  test('setSettings changes what is given, keeps the rest, and notifies open tabs', async () => {
    const now = await own<Settings>('setSettings', { settings: { painter: 'elements' } });
    expect(now).toEqual({ ...DEFAULTS, painter: 'elements' });
    expect(lastState(PAGE).painter).toBe('elements');
    expect(await own('settings')).toEqual(now);
  });

  test('setSettings rejects an invalid value, names the setting, and changes nothing', async () => {
    const wrong = own('setSettings', { settings: { painter: 'crayon' } });
    await expect(wrong).rejects.toThrow(/settings\.painter/);
    expect(await own('settings')).toEqual(DEFAULTS);
  });

  test('if storage is full, a change fails with the reason, and the next one works', async () => {
    const { local } = fakeBrowser.storage;
    const full = vi.spyOn(local, 'set').mockRejectedValueOnce(new Error('QuotaExceeded'));
    await expect(own('setDefaultSite', { state: 'off' })).rejects.toThrow('QuotaExceeded');
    full.mockRestore();
    expect(await own('settings')).toEqual(DEFAULTS);
    await own('setDefaultSite', { state: 'off' });
    expect((await own<Settings>('settings')).sites.default).toBe('off');
  });

  test('mute and unmute reach everywhere, or one place', async () => {
    await own('mute', { entry: 'tea', scope: 'everywhere' });
    expect(lastState(OTHER).muted).toEqual(['tea']);
    await own('unmute', { entry: 'tea' });
    expect(lastState(OTHER).muted).toEqual([]);
    const page = { ...ownPage(), tab: { id: PAGE, ...tabs.get(PAGE) } } as Sender;
    await ask(page, 'mute', { entry: 'tea', scope: 'site' });
    expect([lastState(PAGE).muted, lastState(OTHER).muted]).toEqual([['tea'], []]);
    const { muted } = await own<Settings>('settings');
    const [place] = Object.keys(muted.places);
    await own('unmute', { entry: 'tea', place });
    expect(lastState(PAGE).muted).toEqual([]);
  });
});

describe('markEveryday', () => {
  const mark = (tabId: number, scope: EverydayScope) =>
    own<Settings>('markEveryday', { tabId, glossary: 'own', scope });

  test('marks a glossary’s everyday words on a page, a site, or everywhere', async () => {
    await mark(PAGE, 'page');
    const { glossaries } = await mark(OTHER, 'site');
    const everydayPlaces = ['http://news.example/a', 'other.example'];
    expect(glossaries.uses).toEqual({ own: { ...DEFAULT_USE, everydayPlaces } });
    const { glossaries: all } = await mark(PRIVATE, 'everywhere');
    expect(all.uses?.own).toMatchObject({ everyday: 'everywhere' });
  });

  test('explains why a place can’t be stored, and stores nothing', async () => {
    const before = await stored();
    await expect(mark(PRIVATE, 'site')).rejects.toThrow(t('errors.privatePlace'));
    const long = `http://news.example/${'x'.repeat(2_000)}`;
    tabs.set(PAGE, { url: long, active: true, incognito: false });
    await expect(mark(PAGE, 'page')).rejects.toThrow(t('errors.longAddressToMark'));
    tabs.set(PAGE, { url: 'about:blank', active: true, incognito: false });
    await expect(mark(PAGE, 'page')).rejects.toThrow(t('errors.noAddress'));
    expect(await stored()).toBe(before);
    const everydayPlaces = Array.from({ length: MAX_EVERYDAY_PLACES }, (_, i) => `a${i}.example`);
    const uses = { own: { ...DEFAULT_USE, everydayPlaces } };
    await own('setSettings', { settings: { glossaries: { order: [], off: [], uses } } });
    await expect(mark(OTHER, 'site')).rejects.toThrow(t('errors.tooManyEveryday'));
  });
});

describe('glossaries', () => {
  test('are listed with what is on, in the order of the reader', async () => {
    await switchOff(['own']);
    const { glossaries, damaged } = await own<GlossaryList>('glossaries', { check: true });
    expect(glossaries.map(({ id, own, on }) => [id, own, on])).toEqual([
      [BUNDLED.id, false, true],
      ['own', true, false],
    ]);
    expect(damaged).toEqual([]);
  });

  test('are read again after the options page changed them, and tabs are notified', async () => {
    database.heads = new Map();
    const { glossaries } = await own<GlossaryList>('glossariesChanged');
    expect(glossaries.map(({ id }) => id)).toEqual([BUNDLED.id]);
    expect(lastState(PAGE).on).toBe(true);
  });

  test('with a damaged record are named, and the others are listed all the same', async () => {
    const { head } = await pack({ ...TEA, id: 'torn' }, 6);
    database.heads.set('torn', head);
    database.data.set('torn', new Uint8Array(8));
    const list = await own<GlossaryList>('glossariesChanged');
    expect(list.damaged.map(({ id }) => id)).toEqual(['torn']);
    expect(list.glossaries.map(({ id }) => id)).toEqual([BUNDLED.id, 'own']);
  });

  test('are returned whole; for one that is gone there is a message', async () => {
    expect((await own<Glossary>('glossary', {})).id).toBe(BUNDLED.id);
    const { id, entries } = await own<Glossary>('glossary', { id: 'own' });
    expect([id, entries.length > 0]).toEqual(['own', true]);
    await expect(own('glossary', { id: 'gone' })).rejects.toThrow(/glossary/i);
  });

  test('are all searched, except the one that is searched elsewhere', async () => {
    const found = await own<LookupReply>('search', { query: 'caffeine' });
    expect(found.entries[0]?.term.toLowerCase()).toBe('caffeine');
    const others = await own<LookupReply>('search', { query: 'caffeine', except: BUNDLED.id });
    expect(new Set(others.entries.map(({ glossary }) => glossary))).toEqual(new Set(['own']));
  });
});

test('"sought" has a query only while the popup opens for a selection', async () => {
  expect(await own('sought')).toEqual({ query: null });
});

test('a message that is no request is left to others', () => {
  for (const message of [null, 'hello', {}, { kind: 'unknown' }, { push: 'state' }]) {
    expect(answer(message, ownPage())).toBeUndefined();
  }
});

test('in private windows, a site is switched only for these windows', async () => {
  const host = 'secret.example';
  await own('setSite', { host, state: 'off', tabId: PRIVATE });
  expect(lastState(PRIVATE).on).toBe(false);
  tabs.set(OTHER, { url: `http://${host}/`, active: true, incognito: false });
  expect((await ask<PageState>(pageIn(OTHER), 'hello')).on).toBe(true);
});
