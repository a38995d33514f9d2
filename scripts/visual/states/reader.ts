/** The states of the reader, and the welcome page. */
import { setTimeout as pause } from 'node:timers/promises';
import { addGlossaries, press, typeInto } from '../../../tests/e2e/own-pages';
import { TEA } from '../../../tests/e2e/sample-glossaries';
import { FEW, type VisualState } from '../state';
import { answering, has, page, view } from './kit';

export const READER: readonly VisualState[] = [
  page('reader', '/reader.html#s1-1', async (tab) => has(tab, 'What is Ketamine?')),
  page('reader-explanation', '/reader.html?entry=glutamate#s2-1', async (tab) =>
    has(tab, 'Ketamine and the NMDA Receptor'),
  ),
  page('reader-search', '/reader.html', async (tab) => {
    await typeInto(tab, 'Search terms and sections', 'glutamate');
    await has(tab, 'results');
  }),
  page(
    'reader-nothing-found',
    '/reader.html',
    async (tab) => {
      await typeInto(tab, 'Search terms and sections', 'xylophone');
      await has(tab, 'Nothing in the glossary');
    },
    { ways: FEW },
  ),
  page('reader-loading', '/reader.html', async (tab) => answering(tab, { '*': 'never' }), {
    ways: ['light', 'dark', 'narrow'],
  }),
  page(
    'reader-failed',
    '/reader.html',
    async (tab) => {
      await answering(tab, { glossary: { error: 'The database is closed.' } });
      await has(tab, 'Try again');
    },
    { ways: ['light', 'dark', 'narrow'] },
  ),
  page(
    'reader-missing',
    '/reader.html?entry=none#none',
    async (tab) => has(tab, 'This section is no longer in the article'),
    { ways: FEW },
  ),
  page(
    'reader-contents',
    '/reader.html',
    async (tab) => {
      await press(tab, 'Contents');
      await pause(200);
    },
    { ways: ['narrow', 'zoomed'] },
  ),
  view(
    'reader-no-article',
    async (glossa) => {
      await addGlossaries(await glossa.page('/options.html'), TEA);
      return glossa.page('/reader.html?glossary=tea');
    },
    'page',
    async (tab) => has(tab, 'Words of tea'),
    { ways: FEW },
  ),
  page('welcome', '/welcome.html', async (tab) => {
    await has(tab, 'The publisher sells');
    await pause(600);
  }),
];
