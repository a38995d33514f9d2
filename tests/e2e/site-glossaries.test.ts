/** Glossaries that are used on some sites only, or on all but some. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Tab } from './drivers/driver';
import { addGlossaries, choose, press, textOf, typeInto } from './own-pages';
import { TEA } from './sample-glossaries';
import { useGlossa } from './use-glossa';

const stage = useGlossa();
let options: Tab;

const WHERE = 'Where “Words of tea” is used';

beforeEach(async () => {
  options = await stage.glossa.page('/options.html');
});

afterEach(async () => {
  await stage.glossa.forgetGlossaries();
});

/** Limits the tea glossary to one site, or to all others. */
async function useTea(where: string, site: string): Promise<void> {
  await choose(options, WHERE, where);
  await typeInto(options, 'Add a site for “Words of tea”', site);
  await press(options, 'Add site');
  await expect.poll(() => textOf(options)).toContain(`${site} Remove`);
}

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
  return (await stage.glossa.settledCard(page)).text;
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

describe('a glossary kept to one site', () => {
  beforeEach(async () => {
    await addGlossaries(options, TEA);
  });

  test('is used there and on its subdomains, in tabs that are open, and nowhere else', async () => {
    const { glossa } = stage;
    const inside = await read('news.example');
    const below = await read('www.sport.news.example');
    const outside = await read('other.example');
    await expect.poll(() => glossa.terms(outside)).toEqual(['Oolong', 'cystitis']);
    await options.front();
    await useTea('Only on some sites', 'news.example');
    await outside.front();
    await expect.poll(() => glossa.terms(outside)).toEqual(['cystitis']);
    for (const page of [inside, below]) {
      await page.front();
      await expect.poll(() => glossa.terms(page)).toEqual(['Oolong', 'cystitis']);
    }
    expect((await glossa.openCard(inside, 'Oolong')).text).toContain('A tea between');
    // A name that only ends in the same way isn't a subdomain.
    const alike = await read('badnews.example');
    expect(await glossa.terms(alike)).toEqual(['cystitis']);
  });

  test('explains no selection elsewhere, and no page there learns of its entries', async () => {
    await useTea('Only on some sites', 'news.example');
    const outside = await read('other.example');
    expect(await explain(outside, 'Oolong')).not.toContain('A tea between');
    expect(await asked(outside, 'oolong')).toBe(0);
    const inside = await read('news.example');
    expect(await explain(inside, 'Oolong')).toContain('A tea between');
    expect(await asked(inside, 'oolong')).toBe(1);
  });

  test('gives other pages neither its name nor its terms that are switched off', async () => {
    const { glossa } = stage;
    const inside = await read('news.example');
    await glossa.openCard(inside, 'Oolong');
    await glossa.pressInCard(inside, 'Wrong here?');
    await glossa.pressInCard(inside, 'Ignore everywhere');
    await expect.poll(() => glossa.terms(inside)).toEqual(['cystitis']);
    expect(JSON.stringify(await answered(inside, { kind: 'hello' }))).toContain('tea/oolong');
    await options.front();
    await useTea('Only on some sites', 'news.example');
    const outside = await read('other.example');
    expect(JSON.stringify(await answered(outside, { kind: 'hello' }))).not.toContain('tea');
    expect(JSON.stringify(await answered(inside, { kind: 'hello' }))).toContain('tea/oolong');
  });

  test('counts frames as part of the page around them', async () => {
    const { glossa } = stage;
    await useTea('Only on some sites', 'news.example');
    const outside = await read('other.example');
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

  test('the popup says where one is not used', async () => {
    const { glossa } = stage;
    await useTea('Only on some sites', 'news.example');
    const outside = await glossa.popup(await read('other.example'));
    await expect.poll(() => textOf(outside)).toContain('Not used on this page: Words of tea');
    expect(await textOf(outside)).not.toContain('Oolong');
    await outside.close();
    const inside = await glossa.popup(await read('news.example'));
    await expect.poll(() => textOf(inside)).toContain('A tea between green and black.');
    expect(await textOf(inside)).not.toContain('Not used on this page');
  });

  test('or kept off one, is used on all others; a site taken from its list can be put back', async () => {
    const { glossa } = stage;
    await useTea('Except on some sites', 'news.example');
    const inside = await read('news.example');
    expect(await glossa.terms(inside)).toEqual(['cystitis']);
    const outside = await read('other.example');
    await expect.poll(() => glossa.terms(outside)).toEqual(['Oolong', 'cystitis']);
    await options.front();
    await press(options, 'Remove news.example from the sites of “Words of tea”');
    await inside.front();
    await expect.poll(() => glossa.terms(inside)).toEqual(['Oolong', 'cystitis']);
    await options.front();
    await press(options, 'Undo: bring back news.example for “Words of tea”');
    await inside.front();
    await expect.poll(() => glossa.terms(inside)).toEqual(['cystitis']);
  });
});
