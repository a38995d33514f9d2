/** The states of Glossa's interface, each brought about as a reader would. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Tab } from '../../tests/e2e/drivers/driver';
import type { Glossa } from '../../tests/e2e/glossa';
import { addGlossaries, chooseFiles, press, textOf, typeInto } from '../../tests/e2e/own-pages';
import { TEA, WINE } from '../../tests/e2e/sample-glossaries';
import { until } from '../until';
import type { Variant } from './variants';

export interface State {
  readonly name: string;
  /** Brings it about. @returns the tab that shows it */
  show(glossa: Glossa, variant: Variant): Promise<Tab>;
}

const NEWS = 'http://news.example';

export const STATES: readonly State[] = [
  popup('popup-terms', '/demo/', async (tab) => has(tab, 'glutamate')),
  popup('popup-term-open', '/demo/', async (tab) => {
    await press(tab, 'glutamate');
    await has(tab, 'In the article');
  }),
  popup('popup-held-back', '/demo/', async (tab) => {
    await has(tab, 'held back');
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
  popup('popup-search', '/living.html', async (tab) => {
    await typeInto(tab, 'Search terms and sections', 'glutamat receptr');
    await has(tab, 'result');
  }),
  popup('popup-nothing-found', '/living.html', async (tab) => {
    await typeInto(tab, 'Search terms and sections', 'xylophone');
    await has(tab, 'Nothing in the glossary');
  }),
  {
    name: 'popup-own-glossary',
    async show(glossa, { popup: width, height, direction }) {
      await addGlossaries(await glossa.page('/options.html'), TEA);
      const tab = await glossa.popup(await glossa.open(`${NEWS}/tea.html`));
      await tab.resize(width, height);
      await turn(tab, direction);
      await has(tab, 'Words of tea');
      await press(tab, 'Oolong');
      await has(tab, 'Leaf Press');
      await settled();
      return tab;
    },
  },
  page('reader', '/reader.html#s1-1', async (tab) => has(tab, 'What is Ketamine?')),
  page('reader-explanation', '/reader.html?entry=glutamate#s2-1', async (tab) =>
    has(tab, 'Ketamine and the NMDA Receptor'),
  ),
  page('options', '/options.html', async (tab) => has(tab, 'Settings')),
  page('options-sites', '/options.html', async (tab, glossa) => {
    for (const host of ['news.example', 'health.example', 'old.example']) {
      await glossa.ask('setSite', { host, state: 'off' });
    }
    await press(tab, 'Remove the rule for old.example');
    await has(tab, 'Removed');
  }),
  page('options-glossaries', '/options.html', async (tab) => {
    await addGlossaries(tab, TEA, WINE);
    await press(tab, 'Remove “Words of wine”');
    await has(tab, 'Removed');
    await chooseFiles(tab, 'Add glossaries', {
      'tea.json': JSON.stringify(TEA),
      'torn.json': JSON.stringify({ ...TEA, title: '' }),
    });
    await has(tab, 'What would be added');
    // What is read takes the focus, and the page scrolls to it.
    await pause(600);
    await tab.evaluate('document.querySelector(".glossaries").scrollIntoView()');
  }),
  page('welcome', '/welcome.html', async (tab) => {
    await has(tab, 'The publisher sells');
    await pause(600);
  }),
  card('card', 'cystitis'),
  card('card-neurotransmitter', 'neurotransmitter'),
  {
    name: 'page-marks',
    async show(glossa, { page: width, height }) {
      const tab = await glossa.open(`${NEWS}/demo/`, { width, height });
      await marked(glossa, tab);
      await settled();
      return tab;
    },
  },
];

type Do = (tab: Tab, glossa: Glossa) => Promise<void>;

/** The popup for a page of the tests. */
function popup(name: string, path: string, act: Do): State {
  return {
    name,
    async show(glossa, { popup: width, height, direction }) {
      const tab = await glossa.popup(await glossa.open(NEWS + path));
      await tab.resize(width, height);
      await turn(tab, direction);
      await act(tab, glossa);
      await settled();
      return tab;
    },
  };
}

/** A page of Glossa's own. */
function page(name: string, path: string, act: Do): State {
  return {
    name,
    async show(glossa, { page: width, height, direction }) {
      const tab = await glossa.page(path);
      await tab.resize(width, height);
      await turn(tab, direction);
      await act(tab, glossa);
      await settled();
      return tab;
    },
  };
}

/** The card at a term of a page. */
function card(name: string, term: string): State {
  return {
    name,
    async show(glossa, { page: width, height, direction }) {
      const tab = await glossa.open(`${NEWS}/card.html`, { width, height });
      await turn(tab, direction);
      await marked(glossa, tab);
      await glossa.openCard(tab, term);
      await settled();
      return tab;
    },
  };
}

/** None of the languages is written from right to left; the layout must bear it. */
async function turn(tab: Tab, direction: 'ltr' | 'rtl'): Promise<void> {
  if (direction === 'rtl') await tab.evaluate('(document.documentElement.dir = "rtl")');
}

async function marked(glossa: Glossa, tab: Tab): Promise<void> {
  await until('terms are marked', async () => (await glossa.terms(tab)).length > 0);
}

async function has(tab: Tab, text: string): Promise<void> {
  await until(`“${text}” is there`, async () => (await textOf(tab)).includes(text));
}

/** Lets transitions end. */
async function settled(): Promise<void> {
  await pause(450);
}
