/** Actions that pages may request: opening a section, ignoring a term, loading code. */
import './fake';

import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Sender } from '../../../src/background/sender';
import { BUNDLED } from '../../../src/glossary/bundled';
import { NO_STEPS } from '../../../src/matching/sense/topic-model';
import type { PageState } from '../../../src/messaging/protocol';
import type { LookUp } from '../../../src/settings/recent';
import type { Settings } from '../../../src/settings/schema';
import { ask, OTHER, PAGE, PRIVATE, sent, start, stored } from './asking';
import { files, injected, opened, ownPage, pageIn, results, tabs } from './fake';

vi.mock('../../../src/library/database', async (original) =>
  (await import('./fake-database')).fakeDatabase(await original()),
);

beforeEach(start);

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

describe('searchFor', () => {
  test('opens one tab with the search if the popup can’t open, and only from the tab in front', async () => {
    const page = pageIn(OTHER);
    tabs.set(OTHER, { url: 'http://other.example/', active: false, incognito: false });
    await ask(page, 'searchFor', { text: 'xylophone' });
    expect(opened).toEqual([]);
    tabs.set(OTHER, { url: 'http://other.example/', active: true, incognito: false });
    for (let i = 0; i < 5; i++) await ask(page, 'searchFor', { text: 'xylophone' });
    expect(opened).toEqual([expect.stringContaining(`popup.html?tab=${OTHER}`)]);
    expect(await ask(ownPage(), 'sought')).toEqual({ query: 'xylophone' });
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

  test('shows a message on the page, and can be undone there', async () => {
    tabs.set(OTHER, { url: 'http://other.example/', active: true, incognito: false });
    const page = pageIn(OTHER);
    const { id: entry, token } = await sent(page, 'tea', 'own');
    const muted = async () => (await ask<Settings>(ownPage(), 'settings')).muted;
    results.set('callOffered', 'left');
    await ask(page, 'mute', { entry, token, scope: 'site', byKey: true });
    expect(injected.at(-1)?.what).toContain('"focus":true');
    expect(await muted()).toEqual({ everywhere: [], places: { 'other.example': [entry] } });
    results.set('callOffered', 'chosen');
    await ask(page, 'mute', { entry, token, scope: 'site' });
    await expect.poll(muted).toEqual({ everywhere: [], places: {} });
    await ask(page, 'mute', { entry, token, scope: 'everywhere' });
    await expect.poll(muted).toEqual({ everywhere: [], places: {} });
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

  test('a site switched in the popup of a private window leaves no rule on the disk', async () => {
    await ask(ownPage(), 'setSite', { host: 'secret.example', state: 'off', tabId: PRIVATE });
    expect((await ask<PageState>(pageIn(PRIVATE), 'hello')).on).toBe(false);
    expect(await stored()).not.toContain('secret.example');
    const there = await ask<Settings>(ownPage(), 'settings', { tabId: PRIVATE });
    expect(there.sites.rules).toEqual({ 'secret.example': 'off' });
    expect((await ask<Settings>(ownPage(), 'settings')).sites.rules).toEqual({});
  });
});

const SHEET = { name: 'bcdfghjkmnpq', look: { style: 'dotted', colour: 'text' } };

describe('prepare', () => {
  test('loads parts and styles into the frame that asks, and into no other', async () => {
    const parts = ['page', 'styles', 'card'];
    await ask(pageIn(PAGE, 7), 'prepare', { parts, sheet: SHEET });
    expect(injected).toEqual([
      { tab: PAGE, frames: [7], what: '/page.js,/card.js' },
      { tab: PAGE, frames: [7], what: 'insert styles' },
    ]);
  });

  test('inserts styles only if both their part and their sheet are asked for', async () => {
    await ask(pageIn(PAGE), 'prepare', { parts: ['styles'] });
    await ask(pageIn(PAGE), 'prepare', { parts: ['page'], sheet: SHEET });
    expect(injected).toEqual([{ tab: PAGE, frames: [0], what: '/page.js' }]);
  });

  test('loads nothing into Glossa’s own pages, which have all parts', async () => {
    await ask(ownPage(), 'prepare', { parts: ['page'] });
    expect(injected).toEqual([]);
  });

  test('fails for a sender without a tab, and where the browser refuses', async () => {
    const { tab: _, ...nowhere } = pageIn(PAGE);
    await expect(ask(nowhere as Sender, 'prepare', { parts: ['page'] })).rejects.toThrow('Only');
    tabs.set(PAGE, { url: 'about:addons', active: true, incognito: false });
    const refused = ask(pageIn(PAGE), 'prepare', { parts: ['page'] });
    await expect(refused).rejects.toThrow('Cannot access contents.');
  });
});

describe('dropSheet', () => {
  test('removes the sheet after it was inserted, even if removing is asked for first', async () => {
    const page = pageIn(PAGE);
    await Promise.all([
      ask(page, 'prepare', { parts: ['styles'], sheet: SHEET }),
      ask(page, 'dropSheet', { sheet: SHEET }),
    ]);
    expect(injected.map(({ what }) => what)).toEqual(['insert styles', 'remove styles']);
  });

  test('does nothing for Glossa’s own pages', async () => {
    await ask(ownPage(), 'dropSheet', { sheet: SHEET });
    expect(injected).toEqual([]);
  });
});

describe('drawCard', () => {
  test('draws once, in the frame that has the token that its page announced', async () => {
    await ask(pageIn(PAGE), 'expectFrame', { token: 'a token' });
    await ask(pageIn(PAGE, 9), 'drawCard', { token: 'a token' });
    expect(injected).toEqual([{ tab: PAGE, frames: [9], what: '/card-document.js' }]);
    const again = ask(pageIn(PAGE, 9), 'drawCard', { token: 'a token' });
    await expect(again).rejects.toThrow('No card was announced.');
  });

  test('draws nothing for a token of another tab, or for one that nobody announced', async () => {
    await ask(pageIn(PAGE), 'expectFrame', { token: 'a token' });
    for (const [tab, token] of [
      [PRIVATE, 'a token'],
      [PAGE, 'a guess'],
    ] as const) {
      await expect(ask(pageIn(tab, 9), 'drawCard', { token })).rejects.toThrow('No card');
    }
    expect(injected).toEqual([]);
  });
});

describe('lookedUp', () => {
  const recent = async () =>
    (await ask<{ lookUps: LookUp[] }>(ownPage(), 'recent')).lookUps.map(({ entry }) => entry);

  test('records an entry that the page was sent, until the reader clears the list', async () => {
    const { id: entry, token } = await sent(pageIn(PAGE), 'tea', 'own');
    await ask(pageIn(PAGE), 'lookedUp', { entry, token });
    await ask(ownPage(), 'lookedUp', { entry: 'caffeine' });
    expect(await recent()).toEqual(['caffeine', entry]);
    await ask(ownPage(), 'forgetRecent');
    expect(await recent()).toEqual([]);
    expect(await stored()).not.toContain(entry);
  });

  test('records no entry that the page was not sent, and none from a private window', async () => {
    await expect(ask(pageIn(PAGE), 'lookedUp', { entry: 'own/tea' })).rejects.toThrow();
    const { id: entry, token } = await sent(pageIn(PRIVATE), 'tea', 'own');
    await ask(pageIn(PRIVATE), 'lookedUp', { entry, token });
    expect(await recent()).toEqual([]);
  });

  test('records nothing that is looked up in the popup of a private window', async () => {
    let incognito = true;
    Object.assign(fakeBrowser.windows, { getLastFocused: async () => ({ incognito }) });
    await ask(ownPage(), 'lookedUp', { entry: 'caffeine' });
    expect(await recent()).toEqual([]);
    incognito = false;
    await ask(ownPage(), 'lookedUp', { entry: 'caffeine' });
    expect(await recent()).toEqual(['caffeine']);
  });
});

describe('hearEscape', () => {
  test('listens in the frame with the focus, not in the card’s, and stops in all frames', async () => {
    results.set('hasFocus', true);
    await ask(pageIn(PAGE, 4), 'hearEscape', { on: true });
    await ask(pageIn(PAGE, 4), 'hearEscape', { on: false });
    expect(injected.map(({ frames, what }) => [frames, what])).toEqual([
      ['all', 'hasFocus()'],
      [[0], 'hear()'],
      ['all', 'stopHearing()'],
    ]);
    injected.length = 0;
    await ask(pageIn(PAGE, 0), 'hearEscape', { on: true });
    expect(injected.map(({ what }) => what)).toEqual(['hasFocus()']);
  });

  test('closes the card in whatever frame it is when Esc is pressed', async () => {
    await ask(pageIn(PAGE, 4), 'escaped');
    expect(injected).toEqual([{ tab: PAGE, frames: 'all', what: 'callOffered(dismiss,escape)' }]);
  });

  test('does not fail in a tab that allows no extension', async () => {
    tabs.set(PAGE, { url: 'about:addons', active: true, incognito: false });
    await ask(pageIn(PAGE), 'hearEscape', { on: true });
    expect(injected).toEqual([]);
  });
});

describe('weigh', () => {
  test('weighs words by the bundled table, and reads it again after a failure', async () => {
    files.delete('topics.json');
    await expect(ask(pageIn(PAGE), 'weigh', { words: ['tea'] })).rejects.toThrow('topics.json');
    files.set('topics.json', { format: 'topics/1', step: 1, words: { 2: 'tea' }, parts: {} });
    // One unit per word: two steps above the unit for none, and that unit.
    const weights = { step: 1, steps: String.fromCharCode(NO_STEPS + 2, NO_STEPS) };
    expect(await ask(pageIn(PAGE), 'weigh', { words: ['tea', 'cup'] })).toEqual(weights);
  });
});
