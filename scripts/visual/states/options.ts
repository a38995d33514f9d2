/** The states of the options. */
import { addGlossaries, chooseFiles, press } from '../../../tests/e2e/own-pages';
import { TEA, WINE } from '../../../tests/e2e/sample-glossaries';
import { FEW, SCHEMES, type VisualState } from '../state';
import { answering, bring, has, page } from './kit';

const PATH = '/options.html';

/** The links to the pages are beside them from 1160 px on. */
const WIDE = 1200;

/** Settings of another computer. */
const BACKUP = 'on science.example\noff money.example\noff old.example\n';

/** A worker that never finishes reading, in place of the one that reads files. */
const ENDLESS = `globalThis.Worker = class {
  postMessage() {}
  terminate() {}
};`;

export const OPTIONS: readonly VisualState[] = [
  page('options', PATH, async (tab) => has(tab, 'Ignored terms')),
  page('options-marks', `${PATH}#marks`, async (tab) => has(tab, 'How terms look')),
  page('options-cards', `${PATH}#cards`, async (tab) => has(tab, 'Change shortcuts')),
  page('options-backup', `${PATH}#backup`, async (tab) => has(tab, 'Read the article')),
  page('options-wide', PATH, async (tab) => has(tab, 'Glossaries'), {
    width: WIDE,
    ways: ['light', 'dark', 'rtl', 'forced'],
  }),
  page(
    'options-wide-part',
    PATH,
    async (tab) => {
      await has(tab, 'Glossaries');
      await press(tab, 'Keyboard');
    },
    { width: WIDE, ways: SCHEMES },
  ),
  page('options-loading', PATH, async (tab) => answering(tab, { '*': 'never' }), {
    ways: ['light', 'dark', 'narrow'],
  }),
  page(
    'options-failed',
    PATH,
    async (tab) => {
      await answering(tab, { settings: { error: 'The database is closed.' } });
      await has(tab, 'Try again');
    },
    { ways: ['light', 'dark', 'narrow'] },
  ),
  page(
    'options-pale',
    `${PATH}#look`,
    async (tab, glossa) => {
      const look = { style: 'solid', colour: '#f5e9a0' };
      const { marks } = await glossa.ask<{ marks: object }>('settings', {});
      await glossa.ask('setSettings', { settings: { marks: { ...marks, look } } });
      await has(tab, 'Contrast: 5.5');
    },
    { ways: SCHEMES },
  ),
  page('options-sites', `${PATH}#sites`, async (tab, glossa) => {
    for (const host of ['news.example', 'health.example', 'old.example']) {
      await glossa.ask('setSite', { host, state: 'off' });
    }
    await press(tab, 'Remove the rule for old.example');
    await has(tab, 'Removed');
  }),
  page(
    'options-muted',
    `${PATH}#muted`,
    async (tab, glossa) => {
      const places = { 'news.example': ['glutamate'] };
      const muted = { everywhere: ['cystitis', 'serotonin'], places };
      await glossa.ask('setSettings', { settings: { muted } });
      await press(tab, 'Mark again: cystitis, Everywhere');
      await has(tab, 'Marked again');
      await bring(tab, '#muted');
    },
    { ways: ['light', 'dark', 'rtl', 'narrow'] },
  ),
  page('options-glossaries', PATH, async (tab) => {
    await addGlossaries(tab, TEA, WINE);
    await press(tab, 'Remove “Words of wine”');
    await has(tab, 'Removed');
    await chooseFiles(tab, 'Add glossaries', {
      'tea.json': JSON.stringify(TEA),
      'torn.json': JSON.stringify({ ...TEA, title: '' }),
    });
    await has(tab, 'What would be added');
    await bring(tab, '.glossaries');
  }),
  page(
    'options-added',
    PATH,
    async (tab) => {
      await addGlossaries(tab, TEA, WINE);
      await bring(tab, '.glossaries');
    },
    { ways: FEW },
  ),
  page(
    'options-damaged',
    PATH,
    async (tab, glossa) => {
      await addGlossaries(tab, TEA);
      await tab.evaluate(`new Promise((resolve, reject) => {
        const request = indexedDB.open('glossa-shelf');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const transaction = request.result.transaction('bytes', 'readwrite');
          transaction.objectStore('bytes').put(new Uint8Array(9).buffer, 'tea');
          transaction.oncomplete = () => {
            request.result.close();
            resolve(0);
          };
        };
      })`);
      await glossa.driver.stopBackground();
      await tab.reload();
      await has(tab, 'Damaged');
      await bring(tab, '.glossaries');
    },
    { ways: FEW },
  ),
  page(
    'options-reading',
    PATH,
    async (tab) => {
      await tab.beforeScripts(ENDLESS);
      await tab.reload();
      await chooseFiles(tab, 'Add glossaries', { 'medicine.csv': 'term,meaning\n' });
      await has(tab, 'Reading “medicine.csv”');
      // A progress bar without a value is animated, so this one gets a value.
      await tab.evaluate('(document.querySelector("progress").value = 0.4, 0)');
      await bring(tab, '.glossaries');
    },
    { ways: ['light', 'dark', 'rtl', 'narrow', 'forced'] },
  ),
  page('options-restore', `${PATH}#backup`, async (tab, glossa) => {
    await glossa.ask('setSite', { host: 'old.example', state: 'on' });
    await chooseFiles(tab, 'Restore from a file', { 'sites.txt': BACKUP });
    await has(tab, 'What “sites.txt” changes');
    await press(tab, 'Replace everything');
    await bring(tab, '#backup');
  }),
  page(
    'options-restore-unreadable',
    `${PATH}#backup`,
    async (tab) => {
      await chooseFiles(tab, 'Restore from a file', { 'photo.json': '{"format": ' });
      await has(tab, 'This file is damaged');
      await bring(tab, '#backup');
    },
    { ways: FEW },
  ),
];
