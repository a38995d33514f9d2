/** Updates of the extension while pages are open, and pages that come back from the history. */
import { describe, expect, test } from 'vitest';
import { call, type Tab } from './drivers/driver';
import { marksIn } from './mark-elements';
import { browserName, useGlossa } from './use-glossa';

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
  expect(await tab.evaluate('document.querySelectorAll("div[title=\'\']").length')).toBe(1);
  expect(await tab.evaluate('window.same')).toBe(true);
});

test('an update removes the old version’s elements, and the page is whole', async () => {
  const { glossa } = stage;
  await glossa.ask('setSettings', { settings: { painter: 'elements' } });
  const tab = await glossa.open('http://news.example/living.html');
  const elements = `${marksIn('document.querySelector("#second")')}.length`;
  await expect.poll(() => tab.evaluate(elements)).toBe(1);

  await glossa.reloadExtension();
  await glossa.ask('setSettings', { settings: { painter: 'highlight' } });
  await tab.front();
  await expect.poll(() => glossa.terms(tab)).toEqual(['anxiolytic']);
  await expect.poll(() => tab.evaluate(elements)).toBe(0);
  const second = 'document.getElementById("second").childNodes.length';
  expect(await tab.evaluate(second)).toBe(1);
});

test('a page that comes back from the history has its marks, and the state of now; its duplicate is marked, too', async () => {
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

  const before = await glossa.driver.tabs();
  await glossa.api(`browser.tabs.duplicate(${await glossa.idOf(tab)}).then(() => 0)`);
  const fresh = async () => (await glossa.driver.tabs()).find((one) => !before.includes(one));
  await expect.poll(async () => (await (await fresh())?.address()) ?? '').toMatch(/living/);
  const copy = (await fresh()) as Tab;
  await copy.front();
  await expect.poll(() => glossa.terms(copy)).toEqual(['anxiolytic']);
});

describe.each(['highlight', 'elements'] as const)('disabled, with marks as %s', (painter) => {
  test('leaves an open page as it was, logs nothing, and continues when enabled', async () => {
    const { glossa } = stage;
    await glossa.settings({ painter });
    const tab = await glossa.open('http://news.example/living.html');
    await expect.poll(() => tab.evaluate(call(underlined))).toBe(true);
    const said = glossa.driver.written.length;
    await glossa.whileDisabled(async () => {
      await tab.front();
      await tab.evaluate('(document.getElementById("feed").textContent = "Later, cystitis.")');
      await expect.poll(() => tab.evaluate(call(underlined))).toBe(false);
      expect(await tab.evaluate('document.body.innerText')).toContain('It begins with anxiolytic.');
      expect(glossa.driver.written.slice(said)).toEqual([]);
    });
    await tab.front();
    await expect.poll(() => tab.evaluate(call(underlined))).toBe(true);
    expect(await tab.evaluate(`${marksIn('document.querySelector("#second")')}.length`)).toBe(
      painter === 'elements' ? 1 : 0,
    );
  });
});

test('an extension that is removed leaves open pages as they were', async () => {
  const glossa = await stage.another();
  try {
    await glossa.settings({ painter: 'elements' });
    const tab = await glossa.open('http://news.example/living.html');
    await expect.poll(() => tab.evaluate(call(underlined))).toBe(true);
    const said = glossa.driver.written.length;
    await glossa.driver.removeExtension();
    // A page that never met the extension.
    const plain = await glossa.driver.newTab();
    await plain.goto('http://news.example/living.html');
    await tab.front();
    // The next change shows the script that the extension is gone.
    const change = '(document.getElementById("feed").textContent = "Later, cystitis.")';
    await tab.evaluate(change);
    await plain.evaluate(change);
    // Firefox ends the scripts of a removed extension without notice: mark elements stay, as plain
    // text.
    const left = browserName === 'firefox' ? 'body.textContent' : 'documentElement.outerHTML';
    const now = await plain.evaluate(`document.${left}`);
    await expect.poll(() => tab.evaluate(`document.${left}`)).toBe(now);
    expect(await tab.evaluate(call(underlined))).toBe(false);
    expect(glossa.driver.written.slice(said)).toEqual([]);
  } finally {
    await glossa.driver.close();
  }
});

/** In the page: whether a term is seen to be marked. */
function underlined(): boolean {
  const second = document.getElementById('second') as Element;
  const isName = (name: string) => /^[b-z]{12}$/.test(name);
  const term = [...second.querySelectorAll('*')].find(({ localName }) => isName(localName));
  const marked = (style: CSSStyleDeclaration) => style.textDecorationLine.includes('underline');
  if (term) return marked(getComputedStyle(term));
  const [name] = [...CSS.highlights.keys()].filter(isName);
  return name !== undefined && marked(getComputedStyle(second, `::highlight(${name})`));
}
