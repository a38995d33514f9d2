/** A glossary from a page: opened from the popup, reviewed, reloaded, saved, and marked. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterEach, expect, test } from 'vitest';
import type { Tab } from './drivers/driver';
import { press, textOf, typeInto } from './own-pages';
import { faultsOn } from './tree-faults';
import { useGlossa } from './use-glossa';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const stage = useGlossa();

afterEach(() => stage.glossa.forgetGlossaries());

/** What axe finds, and the faults of the accessibility tree. */
async function faults(tab: Tab): Promise<string[]> {
  await tab.evaluate(`${AXE}\n0`);
  const broken = await tab.evaluate<string[]>(
    'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + nodes[0]?.html))',
  );
  return [...broken, ...(await faultsOn(tab))];
}

/** Firefox's driver doesn't notice the reload of a page whose address was replaced. */
async function reload(tab: Tab): Promise<void> {
  await tab.evaluate('(globalThis.isOld = true, setTimeout(() => location.reload()), 0)');
  await expect.poll(() => tab.evaluate<boolean>('globalThis.isOld === true')).toBe(false);
}

test('a reader makes a glossary from a page by keyboard, and its terms are marked at once', async () => {
  const { glossa, server } = stage;
  const page = await glossa.open('http://news.example/enzymes.html');
  expect(await glossa.terms(page)).toEqual([]);
  const before = await page.evaluate<string>('document.documentElement.outerHTML');
  server.forget();
  const popup = await glossa.popup(page);
  // Everything has loaded, and nothing moves any more.
  await expect.poll(() => textOf(popup)).toContain('Open the full reader');
  await press(popup, 'Make a glossary from this page');
  const review = await glossa.shown((address) => address.includes('/review.html'));
  await review.front();
  await expect.poll(() => textOf(review)).toContain('A glossary from “Enzymes”');
  const text = await textOf(review);
  expect(text).toContain('An enzyme is a protein that speeds up a chemical reaction');
  expect(text).not.toMatch(/secret|footer/);
  expect(await page.evaluate('document.documentElement.outerHTML')).toBe(before);
  expect(await faults(review)).toEqual([]);

  // The first row is the short form, the next ones are what the page defines.
  await review.evaluate('document.querySelector("[data-row]").focus()');
  await review.press('a');
  await review.press('r');
  await review.press('z');
  await review.press('e');
  await typeInto(review, 'The meaning in my own words', 'It speeds a reaction up.');
  await press(review, 'Accept as written');
  await expect.poll(() => textOf(review)).toContain('2 accepted, 0 rejected');
  const accepted = await review.evaluate<string[]>(
    '[...document.querySelectorAll(".accepted b")].map(({ textContent }) => textContent)',
  );
  expect(accepted[0]).toBe('ATP');

  await reload(review);
  await expect.poll(() => textOf(review)).toContain('2 accepted, 0 rejected');
  expect(await textOf(review)).toContain('Your own words It speeds a reaction up.');
  expect(await faults(review)).toEqual([]);
  await typeInto(review, 'Name of the glossary', 'Words of life');
  await press(review, 'Save 2 terms');
  await expect.poll(() => textOf(review)).toContain('“Words of life” now explains 2 terms');
  expect(await faults(review)).toEqual([]);

  await page.front();
  await expect.poll(() => glossa.terms(page)).toContain('ATP');
  expect((await glossa.openCard(page, 'ATP')).text).toContain('adenosine triphosphate');
  await review.front();
  await press(review, 'Undo');
  await expect.poll(() => textOf(review)).toContain('2 accepted, 0 rejected');
  await page.front();
  await expect.poll(() => glossa.terms(page)).toEqual([]);
  // Browsers check for updates meanwhile.
  expect(server.requests.filter(({ host }) => host.endsWith('.example'))).toEqual([]);
});
