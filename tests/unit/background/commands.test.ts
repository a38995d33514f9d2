/** The keyboard commands, and the menu of a selection. */
import './fake';

import { beforeEach, describe, expect, test, vi } from 'vitest';
import { carryOut } from '../../../src/background/commands';
import { menuClicked } from '../../../src/background/menu';
import type { Push } from '../../../src/messaging/protocol';
import type { Settings } from '../../../src/settings/schema';
import { ask, OTHER, PAGE, PRIVATE, start, stored } from './asking';
import { injected, opened, ownPage, results, sentTo, tabs } from './fake';

vi.mock('../../../src/library/database', async (original) =>
  (await import('./fake-database')).fakeDatabase(await original()),
);

beforeEach(async () => {
  await start();
  tabs.delete(PRIVATE);
  tabs.set(OTHER, { url: 'http://other.example/', active: false, incognito: false });
});

const isOn = (tab: number): boolean | undefined =>
  (sentTo.get(tab)?.at(-1) as Push | undefined)?.state.on;

const rules = async () => (await ask<Settings>(ownPage(), 'settings')).sites.rules;

/** The calls that were made in frames, in order. */
const calls = () =>
  injected.filter(({ what }) => /^callOffered/.test(what)).map(({ what }) => what);

describe('toggle-site', () => {
  test('switches the site in front off, and on again, in its tabs alone', async () => {
    await carryOut('toggle-site');
    expect([isOn(PAGE), isOn(OTHER)]).toEqual([false, true]);
    await carryOut('toggle-site');
    expect(isOn(PAGE)).toBe(true);
    expect(await rules()).toEqual({});
  });

  test('says what it did, and takes it back if the reader wants that', async () => {
    await ask(ownPage(), 'setSite', { host: 'news.example', state: 'off' });
    const before = await rules();
    results.set('callOffered', 'left');
    await carryOut('toggle-site');
    expect(calls().at(-1)).toContain('news.example');
    expect(isOn(PAGE)).toBe(true);
    results.set('callOffered', 'chosen');
    await carryOut('toggle-site');
    expect(isOn(PAGE)).toBe(true);
    await ask(ownPage(), 'setSite', { host: 'news.example', state: 'off' });
    await carryOut('toggle-site');
    expect(isOn(PAGE)).toBe(false);
    expect(await rules()).toEqual(before);
  });

  test('undoing it after it ended a pause continues the pause', async () => {
    await ask(ownPage(), 'setPaused', { paused: true });
    results.set('callOffered', 'chosen');
    await carryOut('toggle-site');
    expect([isOn(PAGE), isOn(OTHER)]).toEqual([false, false]);
    await ask(ownPage(), 'setPaused', { paused: false });
  });

  test('during a pause ends the pause, with Glossa on here', async () => {
    await ask(ownPage(), 'setSite', { host: 'news.example', state: 'off' });
    await ask(ownPage(), 'setPaused', { paused: true });
    await carryOut('toggle-site');
    expect([isOn(PAGE), isOn(OTHER)]).toEqual([true, true]);
  });

  test('changes nothing on a page that belongs to no site', async () => {
    const before = await stored();
    tabs.set(PAGE, { url: 'about:blank', active: true, incognito: false });
    await carryOut('toggle-site');
    expect(await stored()).toBe(before);
  });

  test('in a private window leaves no rule on the disk', async () => {
    tabs.set(PAGE, { url: 'http://secret.example/', active: true, incognito: true });
    await carryOut('toggle-site');
    expect(isOn(PAGE)).toBe(false);
    expect(await stored()).not.toContain('secret.example');
  });
});

test('toggle-everywhere pauses and resumes, and says so on the page', async () => {
  await carryOut('toggle-everywhere');
  expect([isOn(PAGE), isOn(OTHER)]).toEqual([false, false]);
  await carryOut('toggle-everywhere');
  expect([isOn(PAGE), isOn(OTHER)]).toEqual([true, true]);
  expect(new Set(calls()).size).toBe(2);
  expect(calls().every((call) => call.startsWith('callOffered(notice,'))).toBe(true);
});

describe('next-term and previous-term', () => {
  test('step in the frame with the focus, and on the page where that frame has no term', async () => {
    results.set('callOffered', true);
    await carryOut('next-term');
    await carryOut('previous-term');
    expect(calls()).toEqual(['callOffered(step,1)', 'callOffered(step,-1)']);
  });

  test.each([
    ['off on this site', 'setSite', { host: 'news.example', state: 'off' }, /off/i],
    ['paused', 'setPaused', { paused: true }, /paused/i],
  ])('say why there is no term to step to: %s', async (_, kind, request, message) => {
    await ask(ownPage(), kind, request);
    await carryOut('next-term');
    expect(calls().at(-1)).toMatch(message);
  });

  test('do nothing on pages where the browser allows no extension', async () => {
    tabs.set(PAGE, { url: 'about:addons', active: true, incognito: false });
    await carryOut('next-term');
    expect(injected).toEqual([]);
  });
});

describe('explain-selection', () => {
  const SELECTED = { text: 'tea', focused: true, isCard: false };

  test('explains the selection in the frame, and loads the card if it isn’t there yet', async () => {
    results.set('selected', SELECTED);
    await carryOut('explain-selection');
    expect(injected.map(({ what }) => what.replace(/,\{.*/, ')'))).toEqual([
      'selected()',
      'callOffered(explain)',
      '/card.js,/selection.js',
      'callOffered(explain)',
    ]);
  });

  test('says so where nothing is selected', async () => {
    results.set('selected', { ...SELECTED, text: '  ' });
    await carryOut('explain-selection');
    expect(calls().at(-1)).toMatch(/^callOffered\(notice,/);
  });

  test('from the menu, on a page that allows no extension, searches in the popup', async () => {
    tabs.set(PAGE, { url: 'about:addons', active: true, incognito: false });
    const clicked = { menuItemId: 'explain-selection', selectionText: ' tea ', editable: false };
    const tab = { id: PAGE, index: 0, ...tabs.get(PAGE) };
    menuClicked(clicked as never, tab as never);
    // The fake browser can't open a popup, so a tab opens.
    await vi.waitFor(() => expect(opened.at(-1)).toMatch(/popup\.html\?tab=1$/));
    expect(await ask(ownPage(), 'sought')).toEqual({ query: 'tea' });
    expect(await ask(ownPage(), 'sought')).toEqual({ query: null });
  });

  test('another item of the menu is left alone', async () => {
    menuClicked({ menuItemId: 'other' } as never, { id: PAGE } as never);
    expect(injected).toEqual([]);
  });
});

test('an unknown command does nothing', async () => {
  await carryOut('make-tea');
  expect(injected).toEqual([]);
});
