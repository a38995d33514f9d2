/** Everyday words of the reader's glossaries: marked where a page is about their subject. */
import { afterEach, expect, test } from 'vitest';
import { addGlossaries, choose, chooseFiles, press, textOf } from './own-pages';
import { CHEMISTRY } from './sample-glossaries';
import { useGlossa } from './use-glossa';

const stage = useGlossa();

afterEach(async () => {
  await stage.glossa.forgetGlossaries();
});

test('are marked on a page about the subject, and not on others', async () => {
  const { glossa } = stage;
  await addGlossaries(await glossa.page('/options.html'), CHEMISTRY);
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
});

test.each([
  ['On this page', []],
  ['On other.example', ['base', 'period']],
  ['Everywhere', ['base', 'period']],
])('are marked anyway: “%s”', async (button, inSubdomain) => {
  const { glossa } = stage;
  await addGlossaries(await glossa.page('/options.html'), CHEMISTRY);
  const news = await glossa.open('http://other.example/council.html');
  const popup = await glossa.popup(news);
  await expect.poll(() => textOf(popup)).toContain('2 terms skipped');
  await popup.evaluate('(document.querySelector(".held").open = true)');
  await press(popup, button);
  await news.front();
  await expect.poll(() => glossa.terms(news)).toEqual(['base', 'period']);
  const other = await glossa.open('http://sub.other.example/council.html');
  const seen = await glossa.popup(other);
  const expected = inSubdomain.length > 0 ? '2 terms on this page' : '2 terms skipped';
  await expect.poll(() => textOf(seen)).toContain(expected);
  expect(await glossa.terms(other)).toEqual(inSubdomain);
});

test('are marked everywhere once the options say so, and no longer when they don’t', async () => {
  const { glossa } = stage;
  const options = await glossa.page('/options.html');
  await addGlossaries(options, CHEMISTRY);
  const news = await glossa.open('http://news.example/council.html');
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

test('are named before a glossary is added', async () => {
  const { glossa } = stage;
  const options = await glossa.page('/options.html');
  await chooseFiles(options, 'Add glossaries', { 'chemistry.json': JSON.stringify(CHEMISTRY) });
  await expect.poll(() => textOf(options)).toMatch(/\d+ terms are everyday words/);
});
