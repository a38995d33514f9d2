/** The extension is updated while pages are open, and pages come back from the past. */
import { expect, test } from 'vitest';
import { call } from './drivers/driver';
import { useGlossa } from './use-glossa';

const stage = useGlossa();

test('a page that is open during an update is marked by the new version alone', async () => {
  const { glossa } = stage;
  const tab = await glossa.open('http://news.example/living.html');
  await expect.poll(() => glossa.terms(tab)).toEqual(['anxiolytic']);
  await tab.evaluate('(window.same = true)');

  await glossa.reloadExtension();
  await tab.front();
  await expect.poll(() => glossa.terms(tab)).toEqual(['anxiolytic']);
  await tab.evaluate('(document.getElementById("feed").textContent = "Later, cystitis.")');
  await expect.poll(() => glossa.terms(tab)).toEqual(['anxiolytic', 'cystitis']);
  expect(await glossa.openCard(tab, 'cystitis')).toMatchObject({ term: 'cystitis' });
  expect(await tab.evaluate('document.querySelectorAll("glossa-card").length')).toBe(1);
  expect(await tab.evaluate('window.same')).toBe(true);
});

test('elements of the old version are gone after an update, and the page is whole', async () => {
  const { glossa } = stage;
  await glossa.ask('setSettings', { settings: { painter: 'elements' } });
  const tab = await glossa.open('http://news.example/living.html');
  const elements = 'document.querySelectorAll("#second glossa-term").length';
  await expect.poll(() => tab.evaluate(elements)).toBe(1);

  await glossa.reloadExtension();
  await glossa.ask('setSettings', { settings: { painter: 'highlight' } });
  await tab.front();
  await expect.poll(() => glossa.terms(tab)).toEqual(['anxiolytic']);
  await expect.poll(() => tab.evaluate(elements)).toBe(0);
  const second = 'document.getElementById("second").childNodes.length';
  expect(await tab.evaluate(second)).toBe(1);
});

test('a page that comes back from the history has its marks, and the state of now', async () => {
  const { glossa } = stage;
  const tab = await glossa.open('http://news.example/living.html');
  await expect.poll(() => glossa.terms(tab)).toEqual(['anxiolytic']);
  await tab.goto('http://other.example/empty.html');
  await glossa.ask('setSite', { host: 'news.example', state: 'off' });
  await tab.evaluate(call(() => history.back()));
  await expect.poll(() => tab.address()).toBe('http://news.example/living.html');
  await expect.poll(() => glossa.terms(tab)).toEqual([]);
  await glossa.ask('setSite', { host: 'news.example', state: 'inherit' });
  await expect.poll(() => glossa.terms(tab)).toEqual(['anxiolytic']);
});
