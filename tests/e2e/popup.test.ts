/**
 * The popup: the page's terms, the article, the search, and its messages on pages where Glossa
 * can't run.
 */
import { describe, expect, test } from 'vitest';
import { press, textOf } from './own-pages';
import { browserName, useGlossa } from './use-glossa';

const stage = useGlossa();

/** A page of the browser itself. */
const OWN_PAGE = browserName === 'firefox' ? 'about:support' : 'chrome://version/';

describe("the page's terms", () => {
  test('are listed with their counts and meanings', async () => {
    const { glossa } = stage;
    const tab = await glossa.open('http://news.example/long.html');
    await expect.poll(() => glossa.terms(tab)).toEqual(['anxiolytic']);
    const popup = await glossa.popup(tab);
    await expect.poll(() => textOf(popup)).toMatch(/anxiolytic 2 .*serotonin 1 /);
    expect(await textOf(popup)).toContain('On by default');
  });

  test('of frames are listed as well, hidden ones are not', async () => {
    const { glossa } = stage;
    const tab = await glossa.open('http://news.example/frames.html');
    await expect.poll(async () => (await glossa.termsInFrames(tab)).flat()).toHaveLength(5);
    const popup = await glossa.popup(tab);
    await expect.poll(() => textOf(popup)).toMatch(/anxiolytic 1 .*serotonin 3 /);
    const hidden = await glossa.open('http://news.example/living.html');
    await expect.poll(() => glossa.terms(hidden)).toEqual(['anxiolytic']);
    const other = await glossa.popup(hidden);
    await expect.poll(() => textOf(other)).toContain('anxiolytic 1');
    expect(await textOf(other)).not.toContain('serotonin');
  });

  test('lead to each of their places', async () => {
    const { glossa } = stage;
    const tab = await glossa.open('http://news.example/long.html');
    await expect.poll(() => glossa.terms(tab)).toEqual(['anxiolytic']);
    const popup = await glossa.popup(tab);
    await press(popup, 'Show “serotonin” on the page: 1');
    await expect.poll(() => glossa.terms(tab)).toEqual(['serotonin']);
    await press(popup, 'Show “anxiolytic” on the page: 2');
    await expect.poll(() => tab.evaluate('scrollY')).toBe(0);
    await press(popup, 'Show “anxiolytic” on the page: 1/2');
    const below = '(document.getElementById("deeper").getBoundingClientRect().top < innerHeight)';
    await expect.poll(() => tab.evaluate(below)).toBe(true);
  });

  test('are added to while the popup is open', async () => {
    const { glossa } = stage;
    const tab = await glossa.open('http://news.example/living.html');
    await expect.poll(() => glossa.terms(tab)).toEqual(['anxiolytic']);
    const popup = await glossa.popup(tab);
    await expect.poll(() => textOf(popup)).toContain('anxiolytic 1');
    await tab.evaluate('(document.getElementById("feed").textContent = "Then came cystitis.")');
    await expect.poll(() => textOf(popup)).toContain('cystitis 1');
  });

  test('open their explanation in place', async () => {
    const { glossa } = stage;
    const tab = await glossa.open('http://news.example/living.html');
    await expect.poll(() => glossa.terms(tab)).toEqual(['anxiolytic']);
    const popup = await glossa.popup(tab);
    await press(popup, 'anxiolytic');
    await expect.poll(() => textOf(popup)).toContain('From How Ketamine Works');
  });
});

describe('the article', () => {
  test('opens by section, with terms explained in its text', async () => {
    const { glossa } = stage;
    const popup = await glossa.popup(await glossa.open('http://news.example/living.html'));
    await press(popup, 'Article');
    await press(popup, 'The History of Ketamine');
    await expect.poll(() => textOf(popup)).toContain('It was Dr. Calvin Stevens who first');
    await press(popup, 'anesthetic');
    await expect
      .poll(() => popup.evaluate('document.querySelector(".opened")?.textContent ?? ""'))
      .toContain('anesthetic');
    await press(popup, 'Back to Article');
    await expect.poll(() => textOf(popup)).not.toContain('It was Dr. Calvin Stevens who first');
  });

  test('is found by the search, sections and terms alike', async () => {
    const { glossa } = stage;
    const popup = await glossa.popup(await glossa.open('http://news.example/living.html'));
    await press(popup, 'Search terms and sections');
    await popup.type('battlefield');
    await expect.poll(() => textOf(popup)).toContain('The History of Ketamine');
    await press(popup, 'Clear search');
    await press(popup, 'Search terms and sections');
    await popup.type('cystit');
    await expect.poll(() => textOf(popup)).toContain('ketamine-induced cystitis');
  });
});

describe('where nothing can be marked', () => {
  test.each([OWN_PAGE])('the popup says so: %s', async (address) => {
    const { glossa } = stage;
    const tab = await glossa.open(address);
    const popup = await glossa.popup(tab);
    await expect.poll(() => textOf(popup)).toContain('Extensions can’t run on this page');
  });

  test('a document that is no web page, the popup says so', async () => {
    const { glossa } = stage;
    const tab = await glossa.open('http://news.example/plain.xml');
    const popup = await glossa.popup(tab);
    await expect.poll(() => textOf(popup)).toContain('Glossa isn’t running on this page');
  });

  test('a page without terms, the popup says so', async () => {
    const { glossa } = stage;
    const tab = await glossa.open('http://news.example/empty.html');
    const popup = await glossa.popup(tab);
    await expect.poll(() => textOf(popup)).toContain('No terms on this page');
  });
});
