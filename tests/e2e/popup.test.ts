/**
 * The popup: the page's terms, the article, the search, and its messages on pages where Glossa
 * can't run.
 */
import { expect, test } from 'vitest';
import { press, textOf } from './own-pages';
import { browserName, useGlossa } from './use-glossa';

const stage = useGlossa();

/** A page of the browser itself. */
const OWN_PAGE = browserName === 'firefox' ? 'about:mozilla' : 'chrome://version/';

test("the page's terms are listed with their counts and meanings, and lead to each of their places", async () => {
  const { glossa } = stage;
  const tab = await glossa.open('http://news.example/long.html');
  await expect.poll(() => glossa.terms(tab)).toEqual(['anxiolytic']);
  const popup = await glossa.popup(tab);
  await expect.poll(() => textOf(popup)).toMatch(/anxiolytic 2 .*serotonin 1 /);
  expect(await textOf(popup)).toContain('On by default');
  await press(popup, 'Show “serotonin” on the page: 1');
  await expect.poll(() => glossa.terms(tab)).toEqual(['serotonin']);
  await press(popup, 'Show “anxiolytic” on the page: 2');
  await expect.poll(() => tab.evaluate('scrollY')).toBe(0);
  await press(popup, 'Show “anxiolytic” on the page: 1/2');
  const below = '(document.getElementById("deeper").getBoundingClientRect().top < innerHeight)';
  await expect.poll(() => tab.evaluate(below)).toBe(true);
});

test('terms of frames are listed as well', async () => {
  const { glossa } = stage;
  const tab = await glossa.open('http://news.example/frames.html');
  await expect.poll(async () => (await glossa.termsInFrames(tab)).flat()).toHaveLength(5);
  const popup = await glossa.popup(tab);
  await expect.poll(() => textOf(popup)).toMatch(/anxiolytic 1 .*serotonin 3 /);
});

test('terms that come later are listed, hidden ones are not; terms and sections are explained in place', async () => {
  const { glossa } = stage;
  const tab = await glossa.open('http://news.example/living.html');
  await expect.poll(() => glossa.terms(tab)).toEqual(['anxiolytic']);
  const popup = await glossa.popup(tab);
  await expect.poll(() => textOf(popup)).toContain('anxiolytic 1');
  expect(await textOf(popup)).not.toContain('serotonin');
  await tab.evaluate('(document.getElementById("feed").textContent = "Then came cystitis.")');
  await expect.poll(() => textOf(popup)).toContain('cystitis 1');
  await press(popup, 'anxiolytic');
  await expect.poll(() => textOf(popup)).toContain('From How Ketamine Works');

  // The search finds sections and terms.
  await press(popup, 'Search terms and sections');
  await popup.type('battlefield');
  await expect.poll(() => textOf(popup)).toContain('The History of Ketamine');
  await press(popup, 'Clear search');
  await press(popup, 'Search terms and sections');
  await popup.type('cystit');
  await expect.poll(() => textOf(popup)).toContain('ketamine-induced cystitis');
  await press(popup, 'Clear search');

  // The article opens by section, with terms explained in its text.
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

test('where nothing can be marked, it says why', async () => {
  const { glossa } = stage;
  const tab = await glossa.open(OWN_PAGE);
  const popup = await glossa.popup(tab);
  const address = await popup.address();
  await expect.poll(() => textOf(popup)).toContain('Extensions can’t run on this page');
  await tab.goto('http://news.example/plain.xml');
  await popup.goto(address);
  await expect.poll(() => textOf(popup)).toContain('Glossa isn’t running on this page');
  await tab.goto('http://news.example/empty.html');
  await popup.goto(address);
  await expect.poll(() => textOf(popup)).toContain('No terms on this page');
});
