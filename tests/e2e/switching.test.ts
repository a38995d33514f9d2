/** Switching Glossa off and on: at once, everywhere it applies, and without a trace. */
import { setTimeout as pause } from 'node:timers/promises';
import { beforeEach, expect, test } from 'vitest';
import type { Tab } from './drivers/driver';
import { MARK_ELEMENTS } from './mark-elements';
import { isOn, press, textOf } from './own-pages';
import { useGlossa } from './use-glossa';

const stage = useGlossa();
const SWITCH = 'Glossa on news.example';
let tab: Tab;

beforeEach(async () => {
  tab = await stage.glossa.open('http://news.example/card.html');
  await expect.poll(() => stage.glossa.terms(tab)).toContain('cystitis');
});

/** Everything of Glossa that the page itself can see. */
const TRACES = `JSON.stringify([CSS.highlights.size, document.querySelectorAll('div[title=""]').length + ${MARK_ELEMENTS}.length])`;

test('the switch in the popup takes marks and card away at once, says why, and brings them back without a reload', async () => {
  const { glossa } = stage;
  const id = await glossa.idOf(tab);
  const title = () =>
    glossa.api<string>(`(browser.action ?? browser.browserAction).getTitle({ tabId: ${id} })`);
  expect(await title()).toBe('Glossa');
  await tab.evaluate('(window.same = true)');
  const popup = await glossa.popup(tab);
  expect(await isOn(popup, SWITCH)).toBe(true);
  await tab.front();
  await glossa.openCard(tab, 'cystitis');
  await popup.front();
  await press(popup, SWITCH);
  await expect.poll(() => tab.evaluate(TRACES)).toBe('[0,0]');
  await expect.poll(() => textOf(popup)).toContain('Off: rule for news.example');
  expect(await textOf(popup)).toContain('Off on this site');
  expect(await isOn(popup, SWITCH)).toBe(false);
  await expect.poll(title).toBe('Glossa (off here)');
  // No card opens while it is off.
  await tab.front();
  await glossa.pointAt(tab, 'serotonin');
  await pause(700);
  expect(await tab.evaluate(TRACES)).toBe('[0,0]');

  await popup.front();
  await press(popup, SWITCH);
  await expect.poll(() => glossa.terms(tab)).toContain('cystitis');
  await expect.poll(() => textOf(popup)).toContain('On by default');
  await expect.poll(() => textOf(popup)).toContain('cystitis 1');
  expect(await tab.evaluate('window.same')).toBe(true);

  // The next page remembers it.
  await press(popup, SWITCH);
  await expect.poll(() => tab.evaluate(TRACES)).toBe('[0,0]');
  await tab.front();
  await tab.reload();
  await pause(800);
  expect(await tab.evaluate(TRACES)).toBe('[0,0]');
});

test('the switch holds for every tab and frame of the site and its subdomains; a pause for all sites', async () => {
  const { glossa } = stage;
  const framed = await glossa.open('http://news.example/frames.html');
  await expect.poll(async () => (await glossa.termsInFrames(framed)).flat()).toHaveLength(5);
  const sub = await glossa.open('http://blog.news.example/card.html');
  await expect.poll(() => glossa.terms(sub)).toContain('cystitis');
  const other = await glossa.open('http://oldnews.example/card.html');
  await expect.poll(() => glossa.terms(other)).toContain('cystitis');

  // Browsers let pages that aren't shown wait.
  await tab.front();
  const popup = await glossa.popup(tab);
  await press(popup, SWITCH);
  await expect.poll(() => tab.evaluate(TRACES)).toBe('[0,0]');
  await expect.poll(async () => (await glossa.termsInFrames(framed)).flat()).toEqual([]);
  await expect.poll(() => sub.evaluate(TRACES)).toBe('[0,0]');
  expect(await glossa.terms(other)).toContain('cystitis');

  await press(popup, SWITCH);
  await expect.poll(() => glossa.terms(tab)).toContain('cystitis');
  await press(popup, 'Pause everywhere');
  await expect.poll(() => tab.evaluate(TRACES)).toBe('[0,0]');
  await expect.poll(() => other.evaluate(TRACES)).toBe('[0,0]');
  await expect.poll(() => textOf(popup)).toContain('Paused');
  await press(popup, 'Resume');
  await expect.poll(() => glossa.terms(tab)).toContain('cystitis');
  await other.front();
  await expect.poll(() => glossa.terms(other)).toContain('cystitis');
});

test('it works after the browser has ended the background, and by keyboard', async () => {
  const { glossa } = stage;
  await glossa.driver.stopBackground();
  await press(await glossa.popup(tab), SWITCH);
  await expect.poll(() => tab.evaluate(TRACES)).toBe('[0,0]');
  await glossa.settings();

  await glossa.driver.stopBackground();
  const later = await glossa.open('http://news.example/living.html');
  await expect.poll(() => glossa.terms(later)).toEqual(['anxiolytic']);

  const command = () => glossa.driver.command('toggle-site', 'Alt+Shift+G');
  await command();
  // The page shows for a while what the key did: that is a trace, too.
  await expect.poll(() => later.evaluate('CSS.highlights.size')).toBe(0);
  await command();
  await expect.poll(() => glossa.terms(later)).toEqual(['anxiolytic']);
});
