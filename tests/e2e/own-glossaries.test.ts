/** The reader's own glossaries: added, ordered, switched, removed, damaged; in open tabs at once. */
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { until } from '../../scripts/until';
import type { Tab } from './drivers/driver';
import { addGlossaries, chooseFiles, press, textOf, typeInto } from './own-pages';
import { BREWING, GERMAN, LINKED, MIND, TEA, WINE } from './sample-glossaries';
import { browserName, useGlossa } from './use-glossa';

const stage = useGlossa();
let page: Tab;
let options: Tab;

const terms = () => stage.glossa.terms(page);
const file = (name: string, content: unknown) =>
  chooseFiles(options, 'Add glossaries', { [name]: JSON.stringify(content) });

beforeEach(async () => {
  page = await stage.glossa.open('http://news.example/tea.html');
  await expect.poll(terms).toEqual(['cystitis']);
  options = await stage.glossa.page('/options.html');
});

afterEach(async () => {
  await stage.glossa.forgetGlossaries();
});

test('a glossary is shown before it is added, and then explains in tabs that are open', async () => {
  const { glossa } = stage;
  await file('tea.json', TEA);
  await expect.poll(() => textOf(options)).toContain('What would be added');
  expect(await textOf(options)).toContain('Oolong A tea between green and black.');
  expect(await textOf(options)).toContain('1 term · English · The Tea Book, Leaf Press');
  await page.front();
  expect(await terms()).toEqual(['cystitis']);
  await options.front();
  await press(options, 'Add');
  await page.front();
  await expect.poll(terms).toEqual(['Oolong', 'cystitis']);
  const { text, controls } = await glossa.openWholeCard(page, 'Oolong');
  expect(text).toContain('A tea between green and black.');
  expect(text).toContain('Words of tea');
  expect(text).toContain('The Tea Book');
  expect(text).not.toContain('From The Tea Book');
  expect(controls.map(({ name }) => name).join()).toContain('The Tea Book');
});

test('outlives the background', async () => {
  const { glossa } = stage;
  await addGlossaries(options, TEA);
  await glossa.driver.stopBackground();
  const other = await glossa.open('http://other.example/tea.html');
  await expect.poll(() => glossa.terms(other)).toEqual(['Oolong', 'cystitis']);
});

test('switched off and on, its marks go and come; the bundled one can be off, too', async () => {
  await addGlossaries(options, TEA);
  await press(options, 'Explain terms from “Words of tea”');
  await page.front();
  await expect.poll(terms).toEqual(['cystitis']);
  await options.front();
  await press(options, 'Explain terms from “Words of tea”');
  await press(options, 'Explain terms from “How ketamine works in the brain”');
  await page.front();
  await expect.poll(terms).toEqual(['Oolong']);
});

test('removed, its marks go; undone, they are back, after it was replaced as well', async () => {
  await addGlossaries(options, TEA);
  await press(options, 'Remove “Words of tea”');
  await page.front();
  await expect.poll(terms).toEqual(['cystitis']);
  await options.front();
  await press(options, 'Undo: bring back “Words of tea”');
  await page.front();
  await expect.poll(terms).toEqual(['Oolong', 'cystitis']);

  await options.front();
  await file('tea.json', { ...TEA, title: 'Fewer words', entries: [] });
  await expect.poll(() => textOf(options)).toContain('Replaces your existing “Words of tea”');
  await press(options, 'Add');
  await page.front();
  await expect.poll(terms).toEqual(['cystitis']);
  await options.front();
  await press(options, 'Undo: remove Fewer words');
  await page.front();
  await expect.poll(terms).toEqual(['Oolong', 'cystitis']);
});

test('of two with the same term, the one further up explains it, and offers the other', async () => {
  const { glossa } = stage;
  await addGlossaries(options, WINE);
  await addGlossaries(options, TEA);
  await page.front();
  await expect.poll(terms).toEqual(['Oolong', 'cystitis']);
  expect((await glossa.openWholeCard(page, 'cystitis')).text).not.toContain('vintner');
  expect((await glossa.openCard(page, 'Oolong')).text).toContain('Not a wine at all.');
  await glossa.pressInCard(page, 'Words of tea');
  expect((await glossa.settledCard(page)).text).toContain('A tea between green and black.');
  await page.press('ArrowRight');
  await expect.poll(async () => (await glossa.card(page))?.text).toContain('Not a wine at all.');
  expect((await glossa.card(page))?.focus).toBe('Words of wine');
  await options.front();
  await press(options, 'Move “Words of tea” up');
  await press(options, 'Move “How ketamine works in the brain” down');
  await press(options, 'Move “How ketamine works in the brain” down');
  await expect.poll(() => textOf(options)).toContain('is now number 3 of 3');
  await page.front();
  await expect
    .poll(async () => (await glossa.openCard(page, 'Oolong')).text)
    .toContain('A tea between green and black.');
  await expect
    .poll(async () => (await glossa.openCard(page, 'cystitis')).text)
    .toContain('vintner');
});

test('what one glossary knows about the senses of a word counts for those above it', async () => {
  await page.evaluate(`(document.body.insertAdjacentHTML('beforeend',
    '<section><p>The laptop has 16 GB of memory.</p></section>' +
    '<section><p>Sleep helps the brain with memory.</p></section>'), 0)`);
  await addGlossaries(options, MIND);
  await press(options, 'Move “Words of the mind” up');
  await page.front();
  await expect.poll(terms).toEqual(['cystitis', 'laptop', 'memory']);
  expect((await stage.glossa.openCard(page, 'memory', 1)).text).toContain('What the brain keeps.');
});

test('text in another language is explained by glossaries in that language alone', async () => {
  const { glossa } = stage;
  await addGlossaries(options, TEA);
  await addGlossaries(options, GERMAN);
  await page.front();
  await expect.poll(terms).toEqual(['Oolong', 'cystitis', 'Aufguss', 'Oolong']);
  expect((await glossa.openCard(page, 'Oolong', 0)).text).toContain('A tea between');
  expect((await glossa.openCard(page, 'Oolong', 1)).text).toContain('Ein Tee zwischen');
});

test('popup, reader, search and the list of what was switched off know its terms', async () => {
  const { glossa } = stage;
  await addGlossaries(options, TEA);
  await expect.poll(terms).toEqual(['Oolong', 'cystitis']);
  const popup = await glossa.popup(page);
  await expect.poll(() => textOf(popup)).toContain('A tea between green and black. Words of tea');
  await typeInto(popup, 'Search terms and sections', 'oolomg');
  await expect.poll(() => textOf(popup)).toContain('1 result');
  expect(await textOf(popup)).toContain('A tea between green and black.');
  await popup.close();
  const reader = await glossa.page('/reader.html');
  await typeInto(reader, 'Search terms and sections', 'oolomg');
  await expect
    .poll(() => textOf(reader))
    .toContain('1 result Oolong A tea between green and black. Words of tea');
  await reader.close();

  await page.front();
  await glossa.openCard(page, 'Oolong');
  await glossa.pressInCard(page, 'Wrong here?');
  await glossa.pressInCard(page, 'Ignore everywhere');
  await expect.poll(terms).toEqual(['cystitis']);
  await options.front();
  await expect.poll(() => textOf(options)).toContain('Oolong Everywhere');
});

test('the article of a glossary is in its card, in the reader and in the popup', async () => {
  const { glossa } = stage;
  await addGlossaries(options, BREWING);
  await page.front();
  await expect.poll(terms).toEqual(['cystitis', 'steep']);
  expect((await glossa.openWholeCard(page, 'steep')).text).toContain('It is milder.');
  await glossa.pressInCard(page, 'Read “Brewing twice”');
  const reader = await glossa.shown((address) => address.includes('/reader.html'));
  await expect.poll(() => textOf(reader)).toContain('How tea is brewed');
  expect(await textOf(reader)).toContain('A second steep is milder. Steep');
  const popup = await glossa.popup(page);
  await press(popup, 'Article');
  await popup.evaluate(`(() => {
    const choice = document.querySelector('select');
    choice.value = 'brewing';
    choice.dispatchEvent(new Event('change', { bubbles: true }));
  })()`);
  await press(popup, 'Brewing twice');
  await press(popup, 'steep');
  await expect.poll(() => textOf(popup)).toContain('Leaves in hot water.');
});

// In Firefox, drivers can't reach an extension's background.
test.runIf(browserName === 'chromium')(
  'where the browser cannot read one just now, a card says so, and not that the entry is gone',
  async () => {
    const { glossa } = stage;
    await addGlossaries(options, LINKED);
    await page.front();
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

test('what is selected is explained by all that are on', async () => {
  const { glossa } = stage;
  await addGlossaries(options, GERMAN);
  await page.front();
  await page.evaluate(`(() => {
    const text = document.querySelectorAll('p')[2].firstChild;
    const at = text.data.indexOf('Aufguss');
    getSelection().setBaseAndExtent(text, at, text, at + 7);
  })()`);
  await glossa.driver.command('explain-selection', 'Alt+Shift+U');
  await expect.poll(async () => (await glossa.card(page))?.text).toContain('Wasser auf Blätter.');
});

test('a file in another format is read, and what is left out is reported', async () => {
  await chooseFiles(options, 'Add glossaries', {
    'words.csv': 'term,gloss\nOolong,A tea.\n,None.',
  });
  await expect.poll(() => textOf(options)).toContain('What would be added');
  expect(await textOf(options)).toMatch(/\bwarning/);
  await press(options, 'Add');
  await page.front();
  await expect.poll(terms).toEqual(['Oolong', 'cystitis']);
});

test('where there is no room for another, it is said, and the one in its place stays', async () => {
  await addGlossaries(options, TEA);
  await options.evaluate(`(() => {
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (value, key) {
      if (this.name === 'bytes') throw new DOMException('No room.', 'QuotaExceededError');
      return put.call(this, value, key);
    };
  })()`);
  await file('tea.json', { ...TEA, entries: [] });
  await expect.poll(() => textOf(options)).toContain('Replaces your existing');
  await press(options, 'Add');
  await expect.poll(() => textOf(options)).toContain('Your browser has no room left.');
  // What the background remembers proves nothing.
  await stage.glossa.driver.stopBackground();
  await page.reload();
  await page.front();
  await expect.poll(terms).toEqual(['Oolong', 'cystitis']);
});

describe('damage', () => {
  test('of a file is reported with its place, and the others are still added', async () => {
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
  });

  test.each([
    ['bytes', 'new ArrayBuffer(40)'],
    ['heads', '{ title: "Torn" }'],
  ])('of a stored record (%s) leaves all others, and it can be removed', async (store, value) => {
    const { glossa } = stage;
    await addGlossaries(options, TEA);
    await addGlossaries(options, WINE);
    await glossa.api(`new Promise((resolve, reject) => {
      const request = indexedDB.open('glossa-shelf');
      request.onerror = () => reject(request.error);
      request.onsuccess = () => {
        const transaction = request.result.transaction('${store}', 'readwrite');
        transaction.objectStore('${store}').put(${value}, 'tea');
        transaction.oncomplete = () => resolve(request.result.close());
      };
    })`);
    await glossa.driver.stopBackground();
    await page.reload();
    await page.front();
    await expect.poll(terms).toEqual(['Oolong', 'cystitis']);
    expect((await glossa.openCard(page, 'Oolong')).text).toContain('Not a wine');
    options = await glossa.page('/options.html');
    await expect
      .poll(() => textOf(options))
      .toContain('Damaged: Glossa can’t read this glossary any more');
    const name = store === 'bytes' ? 'Words of tea' : 'tea';
    await press(options, `Remove “${name}”`);
    await expect.poll(() => textOf(options)).not.toContain('Damaged');
    expect(await textOf(options)).toContain('Words of wine');
  });
});
