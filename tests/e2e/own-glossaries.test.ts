/** The reader's own glossaries: added, ordered, switched, removed, damaged; in open tabs at once. */
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, expect, onTestFinished, test } from 'vitest';
import { until } from '../../scripts/until';
import type { Tab } from './drivers/driver';
import { chooseFiles, press, textOf, typeInto } from './own-pages';
import { BREWING, GERMAN, LINKED, MIND, TEA, WINE } from './sample-glossaries';
import { storeGlossaries } from './stored-glossaries';
import { browserName, useGlossa } from './use-glossa';

const stage = useGlossa();
let page: Tab;

const terms = () => stage.glossa.terms(page);
const file = (options: Tab, name: string, content: unknown) =>
  chooseFiles(options, 'Add glossaries', { [name]: JSON.stringify(content) });

/**
 * Points at a text again and again until its card has the words: nothing on the page shows when it
 * has begun again with other glossaries, which closes cards.
 */
async function pointUntil(text: string, words: string): Promise<void> {
  const { glossa } = stage;
  await until(`the card of “${text}” has “${words}”`, async () => {
    await page.press('Escape');
    await glossa.pointAt(page, text);
    for (let turn = 0; turn < 10; turn++) {
      await pause(100);
      if ((await glossa.card(page))?.text.includes(words)) return true;
    }
    return false;
  });
}

beforeEach(async () => {
  page = await stage.glossa.open('http://news.example/tea.html');
  await expect.poll(terms).toEqual(['cystitis']);
});

afterEach(async () => {
  await stage.glossa.forgetGlossaries();
});

test('a glossary is shown before it is added, explains in open tabs, goes and comes back', async () => {
  const { glossa } = stage;
  // In a window of its own, beside which the page stays visible.
  const options = await glossa.driver.newWindow();
  await options.goto(`${glossa.driver.origin}/options.html`);
  /** Does something on the options page, and waits for what is marked then. */
  const after = async (action: () => Promise<unknown>, expected: readonly string[]) => {
    await action();
    await expect.poll(terms).toEqual(expected);
  };
  await file(options, 'tea.json', TEA);
  await expect.poll(() => textOf(options)).toContain('What would be added');
  expect(await textOf(options)).toContain('Oolong A tea between green and black.');
  expect(await textOf(options)).toContain('1 term · English · The Tea Book, Leaf Press');
  expect(await terms()).toEqual(['cystitis']);
  await after(() => press(options, 'Add'), ['Oolong', 'cystitis']);
  await page.front();
  const { text, controls } = await glossa.openWholeCard(page, 'Oolong');
  expect(text).toContain('A tea between green and black.');
  expect(text).toContain('Words of tea');
  expect(text).toContain('The Tea Book');
  expect(text).not.toContain('From The Tea Book');
  expect(controls.map(({ name }) => name).join()).toContain('The Tea Book');

  // Switched off and on, its marks go and come; the bundled one can be off, too.
  await options.front();
  await after(() => press(options, 'Explain terms from “Words of tea”'), ['cystitis']);
  await after(async () => {
    await press(options, 'Explain terms from “Words of tea”');
    await press(options, 'Explain terms from “How ketamine works in the brain”');
  }, ['Oolong']);
  await after(
    () => press(options, 'Explain terms from “How ketamine works in the brain”'),
    ['Oolong', 'cystitis'],
  );

  // Removed, its marks go; undone, they are back, after it was replaced as well.
  await after(() => press(options, 'Remove “Words of tea”'), ['cystitis']);
  await after(() => press(options, 'Undo: bring back “Words of tea”'), ['Oolong', 'cystitis']);
  await after(async () => {
    await file(options, 'tea.json', { ...TEA, title: 'Fewer words', entries: [] });
    await expect.poll(() => textOf(options)).toContain('Replaces your existing “Words of tea”');
    await press(options, 'Add');
  }, ['cystitis']);
  await after(() => press(options, 'Undo: remove Fewer words'), ['Oolong', 'cystitis']);
});

test('of two with the same term, the one further up explains it, and offers the other', async () => {
  const { glossa } = stage;
  await storeGlossaries(glossa, WINE, TEA);
  await expect.poll(terms).toEqual(['Oolong', 'cystitis']);
  expect((await glossa.openWholeCard(page, 'cystitis')).text).not.toContain('vintner');
  expect((await glossa.openCard(page, 'Oolong')).text).toContain('Not a wine at all.');
  await glossa.pressInCard(page, 'Words of tea');
  expect((await glossa.settledCard(page)).text).toContain('A tea between green and black.');
  await page.press('ArrowRight');
  await expect.poll(async () => (await glossa.card(page))?.text).toContain('Not a wine at all.');
  expect((await glossa.card(page))?.focus).toBe('Words of wine');
  const options = await glossa.page('/options.html');
  await press(options, 'Move “Words of tea” up');
  await press(options, 'Move “How ketamine works in the brain” down');
  await press(options, 'Move “How ketamine works in the brain” down');
  await expect.poll(() => textOf(options)).toContain('is now number 3 of 3');
  await page.front();
  await pointUntil('Oolong', 'A tea between green and black.');
  await pointUntil('cystitis', 'vintner');
});

test('what one glossary knows about a word’s senses also counts for glossaries above it', async () => {
  const { glossa } = stage;
  await page.evaluate(`(document.body.insertAdjacentHTML('beforeend',
    '<section><p>The laptop has 16 GB of memory.</p></section>' +
    '<section><p>Sleep helps the brain with memory.</p></section>'), 0)`);
  await glossa.ask('setSettings', { settings: { glossaries: { order: ['mind'], off: [] } } });
  await storeGlossaries(glossa, MIND);
  await expect.poll(terms).toEqual(['cystitis', 'laptop', 'memory']);
  expect((await glossa.openCard(page, 'memory', 1)).text).toContain('What the brain keeps.');
});

test('text in another language is explained by glossaries in that language alone, a selection by all', async () => {
  const { glossa } = stage;
  await storeGlossaries(glossa, TEA, GERMAN);
  await expect.poll(terms).toEqual(['Oolong', 'cystitis', 'Aufguss', 'Oolong']);
  expect((await glossa.openCard(page, 'Oolong', 0)).text).toContain('A tea between');
  expect((await glossa.openCard(page, 'Oolong', 1)).text).toContain('Ein Tee zwischen');
  await page.press('Escape');
  await expect.poll(() => glossa.card(page)).toBeNull();
  await page.evaluate(`(() => {
    const text = document.querySelectorAll('p')[2].firstChild;
    const at = text.data.indexOf('Aufguss');
    getSelection().setBaseAndExtent(text, at, text, at + 7);
  })()`);
  await glossa.driver.command('explain-selection', 'Alt+Shift+U');
  await expect.poll(async () => (await glossa.card(page))?.text).toContain('Wasser auf Blätter.');
});

test('popup, card, reader, search and the list of what was switched off know terms and articles', async () => {
  const { glossa } = stage;
  const options = await glossa.page('/options.html');
  await page.front();
  await storeGlossaries(glossa, TEA, BREWING);
  await expect.poll(terms).toEqual(['Oolong', 'cystitis', 'steep']);
  const popup = await glossa.popup(page);
  await expect.poll(() => textOf(popup)).toContain('A tea between green and black. Words of tea');
  await typeInto(popup, 'Search terms and sections', 'oolomg');
  await expect.poll(() => textOf(popup)).toContain('1 result');
  expect(await textOf(popup)).toContain('A tea between green and black.');
  await press(popup, 'Clear search');
  await press(popup, 'Article');
  await popup.evaluate(`(() => {
    const choice = document.querySelector('select');
    choice.value = 'brewing';
    choice.dispatchEvent(new Event('change', { bubbles: true }));
  })()`);
  await press(popup, 'Brewing twice');
  await press(popup, 'steep');
  await expect.poll(() => textOf(popup)).toContain('Leaves in hot water.');
  await popup.close();

  await page.front();
  expect((await glossa.openWholeCard(page, 'steep')).text).toContain('It is milder.');
  await glossa.pressInCard(page, 'Read “Brewing twice”');
  const reader = await glossa.shown((address) => address.includes('/reader.html'));
  await expect.poll(() => textOf(reader)).toContain('How tea is brewed');
  expect(await textOf(reader)).toContain('A second steep is milder. Steep');
  await typeInto(reader, 'Search terms and sections', 'oolomg');
  await expect
    .poll(() => textOf(reader))
    .toContain('1 result Oolong A tea between green and black. Words of tea');
  await reader.close();

  await page.front();
  await glossa.openCard(page, 'Oolong');
  await glossa.pressInCard(page, 'Wrong here?');
  await glossa.pressInCard(page, 'Ignore everywhere');
  await expect.poll(terms).toEqual(['cystitis', 'steep']);
  await options.front();
  await expect.poll(() => textOf(options)).toContain('Oolong Everywhere');
});

// In Firefox, drivers can't reach an extension's background.
test.runIf(browserName === 'chromium')(
  'where the browser cannot read one just now, a card says so, and not that the entry is gone',
  async () => {
    const { glossa } = stage;
    await storeGlossaries(glossa, LINKED);
    await expect.poll(terms).toContain('Oolong');
    await glossa.openCard(page, 'Oolong');
    onTestFinished(() => glossa.driver.stopBackground());
    await until('the background can read no glossary, and remembers none', async () => {
      await glossa.driver.stopBackground();
      await glossa.ask('settings', {});
      await glossa.driver.inBackground(`(IDBObjectStore.prototype.get = () => {
        throw new DOMException('Internal error opening backing store.', 'UnknownError');
      }, 0)`);
      // It may have read one for a page of its own before that.
      return glossa.ask('glossaries', { check: true }).then(
        () => false,
        () => true,
      );
    });
    await glossa.pressInCard(page, 'tea');
    await expect
      .poll(async () => (await glossa.card(page))?.text)
      .toContain('The browser could not read this glossary just now.');
  },
);

test('a file that is damaged is reported with its place, and the others are still added', async () => {
  const { glossa } = stage;
  const options = await glossa.page('/options.html');
  const bad = { ...TEA, entries: [{ ...TEA.entries[0], gloss: 7 }] };
  await chooseFiles(options, 'Add glossaries', {
    'bad.json': JSON.stringify(bad),
    'cut.json': JSON.stringify(TEA).slice(0, 200),
    'wine.json': JSON.stringify(WINE),
  });
  await expect.poll(() => textOf(options)).toContain('“bad.json” can’t be added');
  expect(await textOf(options)).toContain('entries[0].gloss: must be a list, not 7');
  expect(await textOf(options)).toContain('“cut.json” can’t be added');
  await press(options, 'Add');
  await page.front();
  await expect.poll(terms).toEqual(['Oolong', 'cystitis']);

  // A file in another format is read, and what is left out of it is reported.
  await glossa.forgetGlossaries();
  await expect.poll(terms).toEqual(['cystitis']);
  await options.front();
  expect(await textOf(options)).not.toMatch(/\bwarning/);
  await chooseFiles(options, 'Add glossaries', {
    'words.csv': 'term,gloss\nOolong,A tea.\n,None.',
  });
  await expect.poll(() => textOf(options)).toContain('What would be added');
  expect(await textOf(options)).toMatch(/\bwarning/);
  await press(options, 'Add');
  await page.front();
  await expect.poll(terms).toEqual(['Oolong', 'cystitis']);
});

test('where there is no room for another, it is said, and the one in its place outlives the background', async () => {
  const { glossa } = stage;
  const options = await glossa.page('/options.html');
  await storeGlossaries(glossa, TEA);
  await options.evaluate(`(() => {
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (value, key) {
      if (this.name === 'bytes') throw new DOMException('No room.', 'QuotaExceededError');
      return put.call(this, value, key);
    };
  })()`);
  await file(options, 'tea.json', { ...TEA, entries: [] });
  await expect.poll(() => textOf(options)).toContain('Replaces your existing');
  await press(options, 'Add');
  await expect.poll(() => textOf(options)).toContain('Your browser has no room left.');
  // What the background remembers proves nothing.
  await glossa.driver.stopBackground();
  await page.reload();
  await page.front();
  await expect.poll(terms).toEqual(['Oolong', 'cystitis']);
});

test('a stored record that is damaged leaves all others, and it can be removed', async () => {
  const { glossa } = stage;
  await storeGlossaries(glossa, TEA, GERMAN, WINE);
  await glossa.api(`new Promise((resolve, reject) => {
    const request = indexedDB.open('glossa-shelf');
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const transaction = request.result.transaction(['bytes', 'heads'], 'readwrite');
      transaction.objectStore('bytes').put(new ArrayBuffer(40), 'tea');
      transaction.objectStore('heads').put({ title: 'Torn' }, 'tee');
      transaction.oncomplete = () => resolve(request.result.close());
    };
  })`);
  await glossa.driver.stopBackground();
  await page.reload();
  await page.front();
  await expect.poll(terms).toEqual(['Oolong', 'cystitis']);
  expect((await glossa.openCard(page, 'Oolong')).text).toContain('Not a wine');
  const options = await glossa.page('/options.html');
  const damaged = async () =>
    (await textOf(options)).match(/Damaged: Glossa can’t read this glossary any more/g) ?? [];
  await expect.poll(damaged).toHaveLength(2);
  // What is left of its head doesn't say how the second one is called.
  await press(options, 'Remove “Words of tea”');
  await expect.poll(damaged).toHaveLength(1);
  await press(options, 'Remove “tee”');
  await expect.poll(() => textOf(options)).not.toContain('Damaged');
  expect(await textOf(options)).toContain('Words of wine');
});
