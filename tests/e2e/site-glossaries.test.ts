/** Glossaries that are used on some sites only, or on all but some. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Tab } from './drivers/driver';
import { choose, press, textOf, typeInto } from './own-pages';
import { TEA } from './sample-glossaries';
import { storeGlossaries } from './stored-glossaries';
import { useGlossa } from './use-glossa';

const stage = useGlossa();

const WHERE = 'Where “Words of tea” is used';

beforeEach(async () => {
  await storeGlossaries(stage.glossa, TEA);
});

afterEach(async () => {
  await stage.glossa.forgetGlossaries();
});

/** Opens a page with words of tea, and waits until the bundled glossary has marked it. */
async function read(host: string): Promise<Tab> {
  const page = await stage.glossa.open(`http://${host}/tea.html`);
  await expect.poll(() => stage.glossa.terms(page)).toContain('cystitis');
  return page;
}

/** Selects the first place of a word and asks for its explanation. @returns what the card says */
async function explain(page: Tab, word: string): Promise<string> {
  await page.evaluate(`(() => {
    const text = document.querySelectorAll('p')[0].firstChild;
    const at = text.data.indexOf('${word}');
    getSelection().setBaseAndExtent(text, at, text, at + ${word.length});
  })()`);
  await stage.glossa.driver.command('explain-selection', 'Alt+Shift+U');
  const { text } = await stage.glossa.settledCard(page);
  await page.press('Escape');
  await expect.poll(() => stage.glossa.card(page)).toBeNull();
  return text;
}

/** How many entries our own script in the page gets for a word, as a broken page process would. */
async function asked(page: Tab, word: string): Promise<unknown> {
  const { ok } = await answered<{ ok: { entries: unknown[] } }>(page, {
    kind: 'lookup',
    words: [word],
    known: [],
  });
  return ok.entries.length;
}

/** The background's reply to a message from our own script in a page. */
async function answered<T>(page: Tab, message: object): Promise<T> {
  return stage.glossa.api(`browser.scripting.executeScript({
    target: { tabId: ${await stage.glossa.idOf(page)} },
    args: [${JSON.stringify(message)}],
    func: (message) => (globalThis.browser ?? chrome).runtime.sendMessage(message),
  }).then(([{ result }]) => result)`);
}

test('the options page keeps one to a site and its subdomains, or off them, in open tabs at once', async () => {
  const { glossa } = stage;
  const options = await glossa.page('/options.html');
  const inside = await read('news.example');
  const below = await read('www.sport.news.example');
  const outside = await read('other.example');
  await expect.poll(() => glossa.terms(outside)).toEqual(['Oolong', 'cystitis']);
  await options.front();
  await choose(options, WHERE, 'Only on some sites');
  await typeInto(options, 'Add a site for “Words of tea”', 'news.example');
  await press(options, 'Add site');
  await expect.poll(() => textOf(options)).toContain('news.example Remove');
  await outside.front();
  await expect.poll(() => glossa.terms(outside)).toEqual(['cystitis']);
  for (const page of [below, inside]) {
    await page.front();
    await expect.poll(() => glossa.terms(page)).toEqual(['Oolong', 'cystitis']);
  }
  expect((await glossa.openCard(inside, 'Oolong')).text).toContain('A tea between');
  // A name that only ends in the same way isn't a subdomain.
  const alike = await read('badnews.example');
  expect(await glossa.terms(alike)).toEqual(['cystitis']);

  await options.front();
  await choose(options, WHERE, 'Except on some sites');
  await inside.front();
  await expect.poll(() => glossa.terms(inside)).toEqual(['cystitis']);
  await outside.front();
  await expect.poll(() => glossa.terms(outside)).toEqual(['Oolong', 'cystitis']);
  // A site taken from the list can be put back.
  await options.front();
  await press(options, 'Remove news.example from the sites of “Words of tea”');
  await inside.front();
  await expect.poll(() => glossa.terms(inside)).toEqual(['Oolong', 'cystitis']);
  await options.front();
  await press(options, 'Undo: bring back news.example for “Words of tea”');
  await inside.front();
  await expect.poll(() => glossa.terms(inside)).toEqual(['cystitis']);
});

describe('kept to one site', () => {
  let inside: Tab;
  let outside: Tab;

  beforeEach(async () => {
    const uses = { tea: { reach: 'only', sites: ['news.example'], marks: 'shown' } };
    const settings = { glossaries: { order: [], off: [], uses } };
    await stage.glossa.ask('setSettings', { settings });
    inside = await read('news.example');
    outside = await read('other.example');
  });

  test('one explains no selection elsewhere, is in no popup there, and counts frames as part of the page', async () => {
    const { glossa } = stage;
    await expect.poll(() => glossa.terms(inside)).toEqual(['Oolong', 'cystitis']);
    expect(await explain(outside, 'Oolong')).not.toContain('A tea between');
    const unused = await glossa.popup(outside);
    await expect.poll(() => textOf(unused)).toContain('Not used on this page: Words of tea');
    expect(await textOf(unused)).not.toContain('Oolong');
    await unused.close();
    await inside.front();
    expect(await explain(inside, 'Oolong')).toContain('A tea between');
    const used = await glossa.popup(inside);
    await expect.poll(() => textOf(used)).toContain('A tea between green and black.');
    expect(await textOf(used)).not.toContain('Not used on this page');
    await used.close();

    await outside.front();
    await outside.evaluate(`(() => {
      const frame = document.createElement('iframe');
      frame.src = 'http://news.example/tea.html';
      frame.style = 'width: 600px; height: 500px';
      document.body.prepend(frame);
    })()`);
    await expect
      .poll(async () => (await glossa.termsInFrames(outside)).slice(1))
      .toEqual([['cystitis']]);
  });

  test('one gives other sites neither its entries nor its terms that are switched off', async () => {
    const { glossa } = stage;
    expect(await asked(outside, 'oolong')).toBe(0);
    expect(await asked(inside, 'oolong')).toBe(1);
    await inside.front();
    await glossa.openCard(inside, 'Oolong');
    await glossa.pressInCard(inside, 'Wrong here?');
    await glossa.pressInCard(inside, 'Ignore everywhere');
    await expect.poll(() => glossa.terms(inside)).toEqual(['cystitis']);
    expect(JSON.stringify(await answered(inside, { kind: 'hello' }))).toContain('tea/oolong');
    expect(JSON.stringify(await answered(outside, { kind: 'hello' }))).not.toContain('tea');
  });
});
