/** Readers ignore single terms, from the card, and mark them again. */
import { beforeEach, expect, test } from 'vitest';
import type { Tab } from './drivers/driver';
import { press, textOf } from './own-pages';
import { readNotice } from './page-probes';
import { useGlossa } from './use-glossa';

const stage = useGlossa();
const OFFER = 'Wrong here?';
let tab: Tab;

beforeEach(async () => {
  const { glossa } = stage;
  tab = await glossa.open('http://news.example/card.html');
  await expect.poll(() => glossa.terms(tab)).toContain('cystitis');
  await glossa.openCard(tab, 'cystitis');
  await glossa.pressInCard(tab, OFFER);
});

test('a term that is switched off everywhere is unmarked at once, until it is restored in the options', async () => {
  const { glossa } = stage;
  await glossa.pressInCard(tab, 'Ignore everywhere');
  await expect.poll(() => glossa.terms(tab)).not.toContain('cystitis');
  await expect.poll(() => glossa.terms(tab)).toContain('serotonin');
  await expect.poll(() => glossa.card(tab)).toBeNull();

  const options = await glossa.page('/options.html');
  await press(options, 'Mark again: cystitis, Everywhere');
  await expect.poll(() => textOf(options)).toContain('Marked again');
  await tab.front();
  await expect.poll(() => glossa.terms(tab)).toContain('cystitis');
});

test('a term that means something else on a site is unmarked there, and stays marked on others', async () => {
  const { glossa } = stage;
  await glossa.pressInCard(tab, 'Ignore on this site');
  await expect.poll(() => glossa.terms(tab)).not.toContain('cystitis');
  const same = await glossa.open('http://news.example/second.html');
  await expect.poll(() => glossa.terms(same)).toEqual(['serotonin']);
  const other = await glossa.open('http://other.example/second.html');
  await expect.poll(() => glossa.terms(other)).toEqual(['cystitis', 'serotonin']);
});

test('a term that means something else on a page stays marked on others of the site', async () => {
  const { glossa } = stage;
  await glossa.pressInCard(tab, 'Ignore on this page');
  await expect.poll(() => glossa.terms(tab)).not.toContain('cystitis');
  await expect.poll(() => glossa.terms(tab)).toContain('serotonin');
  const other = await glossa.open('http://news.example/second.html');
  await expect.poll(() => glossa.terms(other)).toEqual(['cystitis', 'serotonin']);
});

test('a term can be ignored by keyboard; the page says so, and the reader undoes it', async () => {
  const { glossa } = stage;
  await tab.press('Escape');
  await expect.poll(() => glossa.card(tab)).toBeNull();
  await glossa.driver.command('next-term', 'Alt+Shift+J');
  const { term } = await glossa.settledCard(tab);
  const focus = async () => (await glossa.card(tab))?.focus;
  for (let tabs = 0; tabs < 9 && (await focus()) !== OFFER; tabs++) await tab.press('Tab');
  await tab.press('Enter');
  for (let tabs = 0; tabs < 3 && (await focus()) !== 'Ignore on this site'; tabs++) {
    await tab.press('Tab');
  }
  await tab.press('Enter');
  await expect.poll(() => glossa.terms(tab)).not.toContain(term);
  const said = async () => (await glossa.inFrames(tab, readNotice))[0];
  await expect.poll(said).toBe('Ignored on this siteUndo');
  await tab.press('Enter');
  await expect.poll(() => glossa.terms(tab)).toContain(term);
  expect(await said()).toBeNull();
});

test('a term ignored on a page is marked after the page’s script navigates, and ignored again on the way back', async () => {
  const { glossa } = stage;
  await glossa.pressInCard(tab, 'Ignore on this page');
  await expect.poll(() => glossa.terms(tab)).not.toContain('cystitis');
  await tab.evaluate(`history.pushState({}, '', '/other-page'); 0`);
  await expect.poll(() => glossa.terms(tab)).toContain('cystitis');
  await tab.evaluate('history.back(); 0');
  await expect.poll(() => glossa.terms(tab)).not.toContain('cystitis');
  await tab.evaluate(`history.replaceState({}, '', '/third-page'); 0`);
  await expect.poll(() => glossa.terms(tab)).toContain('cystitis');
});
