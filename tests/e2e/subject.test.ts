/** Everyday words of the reader's glossaries: marked where a page is about their subject. */
import { afterEach, expect, test } from 'vitest';
import type { Tab } from './drivers/driver';
import { choose, chooseFiles, press, textOf } from './own-pages';
import { CHEMISTRY, CLOUD } from './sample-glossaries';
import { storeGlossaries } from './stored-glossaries';
import { useGlossa } from './use-glossa';

const stage = useGlossa();

afterEach(async () => {
  await stage.glossa.forgetGlossaries();
});

test('are named before a glossary is added, and then marked on pages about the subject alone', async () => {
  const { glossa } = stage;
  const options = await glossa.page('/options.html');
  await chooseFiles(options, 'Add glossaries', { 'chemistry.json': JSON.stringify(CHEMISTRY) });
  await expect.poll(() => textOf(options)).toMatch(/\d+ terms are everyday words/);
  await press(options, 'Add');
  await expect.poll(() => textOf(options)).toContain('Added:');
  const lesson = await glossa.open('http://news.example/chemistry.html');
  await expect
    .poll(() => glossa.terms(lesson))
    .toEqual(expect.arrayContaining(['acid', 'base', 'metal', 'bond']));
  const news = await glossa.open('http://news.example/council.html');
  const popup = await glossa.popup(news);
  await expect.poll(() => textOf(popup)).toContain('2 terms skipped');
  await popup.evaluate('(document.querySelector(".held").open = true)');
  await expect.poll(() => textOf(popup)).toContain('This page isn’t about “Words of chemistry”');
  expect(await glossa.terms(news)).toEqual([]);
  await popup.close();

  // Everywhere, once the options say so.
  await options.front();
  const name = 'Where everyday words of “Words of chemistry” are marked';
  await choose(options, name, 'On every page');
  await news.front();
  await expect.poll(() => glossa.terms(news)).toEqual(['base', 'period']);
  await options.front();
  await choose(options, name, 'Where the page is about it');
  await news.front();
  await expect.poll(() => glossa.terms(news)).toEqual([]);
});

test('are marked anyway: on this page, on its site, everywhere', async () => {
  const { glossa } = stage;
  // Without the profile that the options page makes, the background makes it.
  await storeGlossaries(glossa, CHEMISTRY);
  const news = await glossa.open('http://other.example/council.html');
  const popup = await glossa.popup(news);
  const views = [[news, popup]] as [Tab, Tab][];
  const markAnyway = async (button: string) => {
    await glossa.settings();
    for (const [page, view] of views) {
      // Browsers let pages that aren't shown wait.
      await page.front();
      await expect.poll(() => textOf(view)).toContain('2 terms skipped');
    }
    await popup.front();
    await popup.evaluate('(document.querySelector(".held").open = true)');
    await press(popup, button);
    await news.front();
    await expect.poll(() => glossa.terms(news), { message: button }).toEqual(['base', 'period']);
  };
  await markAnyway('On this page');
  const other = await glossa.open('http://sub.other.example/council.html');
  const seen = await glossa.popup(other);
  await expect.poll(() => textOf(seen)).toContain('2 terms skipped');
  expect(await glossa.terms(other)).toEqual([]);
  views.unshift([other, seen]);
  for (const button of ['On other.example', 'Everywhere']) {
    await markAnyway(button);
    await other.front();
    await expect.poll(() => textOf(seen), { message: button }).toContain('2 terms on this page');
    expect(await glossa.terms(other), button).toEqual(['base', 'period']);
  }
});

test('are marked by their subject in German, too', async () => {
  const { glossa } = stage;
  await storeGlossaries(glossa, CLOUD);
  const manual = await glossa.open('http://news.example/cluster.html');
  await expect
    .poll(() => glossa.terms(manual))
    .toEqual(expect.arrayContaining(['Dienst', 'Knoten', 'Last', 'Abbild']));
  const news = await glossa.open('http://news.example/bakery.html');
  const popup = await glossa.popup(news);
  await expect.poll(() => textOf(popup)).toContain('2 terms skipped');
  expect(await glossa.terms(news)).toEqual([]);
});
