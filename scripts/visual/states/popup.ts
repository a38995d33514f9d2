/** The states of the popup and of the side panel. */
import type { Glossa } from '../../../tests/e2e/glossa';
import { addGlossaries, press, typeInto } from '../../../tests/e2e/own-pages';
import { TEA } from '../../../tests/e2e/sample-glossaries';
import { FEW, SCHEMES, type VisualState } from '../state';
import { answering, has, marked, NEWS, popup, popupAt, view } from './kit';

/** An address whose site has parent domains, so that a rule can have several scopes. */
const SUBDOMAIN = 'http://science.weekly.news.example';

const FAILURE = { error: 'The database is closed.' };

/**
 * The tab that the side panel takes for the active one: it uses the active tab of its own window.
 */
const inFront = (id: number): string =>
  `for (const api of new Set([globalThis.chrome, globalThis.browser])) {
    if (api?.tabs) api.tabs.query = async () => [{ id: ${id} }];
  }`;

export const POPUP: readonly VisualState[] = [
  popup('popup-loading', '/living.html', async (tab) => answering(tab, { '*': 'never' })),
  popup(
    'popup-no-glossary',
    '/living.html',
    async (tab) => {
      await answering(tab, { glossaries: FAILURE });
      await has(tab, 'Try again');
    },
    { ways: ['light', 'dark', 'narrow', 'forced'] },
  ),
  popup(
    'popup-no-tab',
    '/living.html',
    async (tab) => {
      await answering(tab, { tabState: { error: 'No tab with id: 7.' } });
      await has(tab, 'Try again');
    },
    { ways: FEW },
  ),
  view(
    'popup-restricted',
    async (glossa) => glossa.popup(await glossa.page('/welcome.html')),
    'popup',
    async (tab) => has(tab, 'Extensions can’t run on this page'),
    { ways: ['light', 'dark', 'narrow'] },
  ),
  popup(
    'popup-silent',
    '/living.html',
    async (tab) => {
      await tab.beforeScripts(`for (const api of new Set([globalThis.chrome, globalThis.browser])) {
        if (!api?.tabs) continue;
        const connect = api.tabs.connect.bind(api.tabs);
        api.tabs.connect = (id, info) => connect(2 ** 30, info);
      }`);
      await tab.reload();
      await has(tab, 'Reload the page');
    },
    { ways: FEW },
  ),
  popup(
    'popup-file',
    '/living.html',
    async (tab) => {
      const site = { on: true, reason: { by: 'default' } };
      const state = { tabId: 1, support: 'files-not-allowed', host: 'file:', site };
      await answering(tab, { tabState: { ok: state } });
      await has(tab, 'Local files need your permission');
    },
    { ways: FEW },
  ),
  popup('popup-terms', '/demo/', async (tab) => has(tab, 'glutamate')),
  popup('popup-scrolled', '/demo/', async (tab) => {
    await has(tab, 'glutamate');
    await tab.evaluate('(scrollTo({ top: 420, behavior: "instant" }), 0)');
  }),
  popup('popup-term-open', '/demo/', async (tab) => {
    await press(tab, 'glutamate');
    await has(tab, 'From How Ketamine Works');
  }),
  popup('popup-held-back', '/demo/', async (tab) => {
    await has(tab, 'skipped');
    await tab.evaluate(`(() => {
      const held = document.querySelector('details.held');
      held.open = true;
      held.scrollIntoView();
    })()`);
  }),
  popup('popup-no-terms', '/empty.html', async (tab) => has(tab, 'No terms on this page')),
  popup('popup-off', '/living.html', async (tab) => {
    await press(tab, 'Glossa on news.example');
    await has(tab, 'Off on this site');
  }),
  view(
    'popup-scopes',
    (glossa) => popupAt(glossa, `${SUBDOMAIN}/living.html`),
    'popup',
    async (tab) => {
      await press(tab, 'Glossa on science.weekly.news.example');
      await has(tab, 'Off on this site');
    },
  ),
  popup('popup-paused', '/living.html', async (tab) => {
    await press(tab, 'Pause everywhere');
    await has(tab, 'Resume');
  }),
  popup('popup-article', '/living.html', async (tab) => {
    await press(tab, 'Article');
    await has(tab, 'The History of Ketamine');
  }),
  popup('popup-section', '/living.html', async (tab) => {
    await press(tab, 'Article');
    await press(tab, 'The History of Ketamine');
    await press(tab, 'anesthetic');
    await has(tab, 'Back to Article');
  }),
  popup('popup-recent', '/living.html', async (tab, glossa) => {
    for (const entry of ['cystitis', 'glutamate']) await glossa.ask('lookedUp', { entry });
    await press(tab, 'Recent');
    await has(tab, 'Clear the list');
  }),
  popup(
    'popup-recent-empty',
    '/living.html',
    async (tab) => {
      await press(tab, 'Recent');
      await has(tab, 'Nothing looked up yet');
    },
    { ways: FEW },
  ),
  popup('popup-search', '/living.html', async (tab) => {
    await typeInto(tab, 'Search terms and sections', 'glutamat receptr');
    await has(tab, 'result');
  }),
  popup(
    'popup-search-open',
    '/living.html',
    async (tab) => {
      await typeInto(tab, 'Search terms and sections', 'glutamate');
      await has(tab, 'result');
      await press(tab, 'glutamate');
      await has(tab, 'From How Ketamine Works');
    },
    { ways: ['light', 'dark', 'rtl', 'narrow'] },
  ),
  popup('popup-nothing-found', '/living.html', async (tab) => {
    await typeInto(tab, 'Search terms and sections', 'xylophone');
    await has(tab, 'Nothing in the glossary');
  }),
  view(
    'popup-own-glossary',
    async (glossa) => {
      await addGlossaries(await glossa.page('/options.html'), TEA);
      return popupAt(glossa, `${NEWS}/tea.html`);
    },
    'popup',
    async (tab) => {
      await has(tab, 'Words of tea');
      await press(tab, 'Oolong');
      await has(tab, 'Leaf Press');
    },
  ),
  popup(
    'popup-all-off',
    '/living.html',
    async (tab, glossa) => {
      await switchAllOff(glossa);
      await has(tab, 'All glossaries are off');
    },
    { ways: FEW },
  ),
  popup(
    'popup-no-article',
    '/living.html',
    async (tab, glossa) => {
      await switchAllOff(glossa);
      await press(tab, 'Article');
      await has(tab, 'No article');
    },
    { ways: FEW },
  ),
  view(
    'panel',
    async (glossa) => {
      const shown = await glossa.open(`${NEWS}/demo/`);
      await marked(glossa, shown);
      const id = await glossa.idOf(shown);
      const panel = await glossa.driver.newWindow();
      await panel.beforeScripts(inFront(id));
      await panel.goto(`${glossa.driver.origin}/sidepanel.html`);
      return panel;
    },
    'popup',
    async (tab) => has(tab, 'glutamate'),
  ),
  view(
    'panel-no-page',
    async (glossa) => {
      const panel = await glossa.driver.newWindow();
      await panel.goto(`${glossa.driver.origin}/sidepanel.html`);
      return panel;
    },
    'popup',
    async (tab) => has(tab, 'Extensions can’t run on this page'),
    { ways: SCHEMES },
  ),
];

async function switchAllOff(glossa: Glossa): Promise<void> {
  const { glossaries } = await glossa.ask<{ glossaries: { id: string }[] }>('glossaries', {});
  const off = glossaries.map(({ id }) => id);
  await glossa.ask('setSettings', { settings: { glossaries: { order: [], off } } });
}
