/** The states of the card. */
import type { Glossary } from '../../../src/glossary/model';
import { call, type Tab } from '../../../tests/e2e/drivers/driver';
import type { Glossa } from '../../../tests/e2e/glossa';
import { addGlossaries } from '../../../tests/e2e/own-pages';
import { GERMAN, LINKED, WINE } from '../../../tests/e2e/sample-glossaries';
import { until } from '../../until';
import { SCHEMES, type VisualState } from '../state';
import type { Variant } from '../variants';
import { type Act, marked, NEWS, type Shape, settled, turnTo } from './kit';

/** From now on, the database never answers, or fails. */
const SILENT = '(IDBObjectStore.prototype.get = () => ({}), 0)';
const BROKEN = `(IDBObjectStore.prototype.get = () => {
  throw new DOMException('Internal error opening backing store.', 'UnknownError');
}, 0)`;

const NO_TABS = `(chrome.tabs.create = async () => {
  throw new Error('Tabs cannot be edited right now.');
}, 0)`;

export const CARD: readonly VisualState[] = [
  card('card', 'cystitis'),
  card('card-neurotransmitter', 'neurotransmitter'),
  card('card-more', 'cystitis', async (tab, glossa) => glossa.pressInCard(tab, 'More')),
  card('card-related', 'cystitis', async (tab, glossa) => glossa.pressInCard(tab, 'bladder')),
  card('card-mutes', 'cystitis', async (tab, glossa) => glossa.pressInCard(tab, 'Wrong here?')),
  card('card-pinned', 'cystitis', async (tab, glossa) => glossa.pressInCard(tab, 'Keep open'), {
    ways: SCHEMES,
  }),
  card('card-copied', 'cystitis', async (tab, glossa) => glossa.pressInCard(tab, 'Copy'), {
    ways: SCHEMES,
  }),
  card('card-low', 'cystitis', scrollDown, { height: 240, ways: ['light', 'rtl', 'narrow'] }),
  // A zoom of 400 % leaves a quarter of a window of 1280 by 720 px.
  card('card-400', 'cystitis', async () => {}, { width: 320, height: 180, ways: SCHEMES }),
  card('card-400-scrolled', 'cystitis', scrollDown, { width: 320, height: 180, ways: ['light'] }),
  cardAt('card-near', '/selection.html', explaining('neurotransmiter')),
  cardAt('card-nothing-near', '/selection.html', explaining('xylophone'), {
    ways: ['light', 'narrow'],
  }),
  cardAt('card-vertical', '/tight.html', pointing('serotonin'), { ways: ['light', 'narrow'] }),
  cardAt('card-frame', '/tight.html', inSmallFrame, { ways: ['light', 'dark', 'forced'] }),
  own('card-own', pointing('Oolong'), ['light', 'rtl', 'narrow']),
  cardAt('card-link', '/card.html', tapping('serotonin'), { ways: ['light', 'dark', 'narrow'] }),
  own('card-several', pointing('Oolong'), undefined, [WINE, LINKED, GERMAN]),
  own('card-loading', following(SILENT), ['light', 'dark', 'narrow']),
  own('card-failed', following(BROKEN), ['light', 'dark', 'narrow']),
  card(
    'card-alert',
    'cystitis',
    async (tab, glossa) => {
      await glossa.driver.inBackground(NO_TABS);
      await glossa.pressInCard(tab, 'More');
      const { controls } = await glossa.settledCard(tab);
      const read = controls.find(({ name }) => name.startsWith('Read “'));
      if (!read) throw new Error('The card leads nowhere.');
      await glossa.pressInCard(tab, read.name);
    },
    { ways: ['light', 'dark', 'narrow', 'forced'], after: mended },
  ),
];

/** The card at a term of a page with several. */
function card(
  name: string,
  term: string,
  act: Act = async () => {},
  shape: Shape = {},
): VisualState {
  const open: Act = async (tab, glossa) => {
    await glossa.openCard(tab, term);
    await act(tab, glossa);
  };
  return cardAt(name, '/card.html', open, shape);
}

/** The card on a page of the tests. */
function cardAt(name: string, path: string, act: Act, shape: Shape = {}): VisualState {
  return {
    name,
    ...(shape.ways ? { ways: shape.ways } : {}),
    ...(shape.after ? { after: shape.after } : {}),
    async show(glossa, variant) {
      const width = shape.width ?? variant.page;
      const height = shape.height ?? variant.height;
      const tab = await glossa.open(NEWS + path, { width, height });
      await turnTo(tab, variant);
      await marked(glossa, tab);
      await act(tab, glossa);
      await turnCard(glossa, tab, variant);
      await settled();
      return tab;
    },
  };
}

/** The card of a term whose glossaries the reader added. */
function own(
  name: string,
  act: Act,
  ways: VisualState['ways'],
  glossaries: readonly Glossary[] = [LINKED],
): VisualState {
  const shown = cardAt(name, '/tea.html', act, { ...(ways && { ways }), after: mended });
  return {
    ...shown,
    async show(glossa, variant) {
      await addGlossaries(await glossa.page('/options.html'), ...glossaries);
      return shown.show(glossa, variant);
    },
  };
}

/** Restarts the background, which ends what was broken in it, and removes the glossaries. */
async function mended(glossa: Glossa): Promise<void> {
  await glossa.driver.stopBackground();
  await glossa.forgetGlossaries();
}

/** Follows a word to a term that the page doesn't know, after something was done in the background. */
function following(script: string): Act {
  return async (tab, glossa) => {
    await glossa.openCard(tab, 'Oolong');
    // A background that has just started has read nothing yet.
    await glossa.driver.stopBackground();
    await glossa.ask('settings', {});
    await glossa.driver.inBackground(script);
    await glossa.pressInCard(tab, 'tea');
  };
}

/** The card goes by Glossa's language, not by the page's. */
async function turnCard(glossa: Glossa, tab: Tab, { direction }: Variant): Promise<void> {
  if (direction === 'ltr') return;
  await glossa.inCards(tab, () => {
    const card = document.querySelector('.card');
    if (card instanceof HTMLElement) card.dir = 'rtl';
  });
}

async function scrollDown(tab: Tab, glossa: Glossa): Promise<void> {
  await glossa.pressInCard(tab, 'More');
  const { box } = await glossa.settledCard(tab);
  await tab.moveTo(box.x + box.width / 2, box.y + box.height / 2, 4);
  await tab.wheel(150);
}

/** Explains a text of the page that isn't a term. */
function explaining(text: string): Act {
  return async (tab, glossa) => {
    await tab.evaluate(
      call((wanted) => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const at = (node.nodeValue ?? '').indexOf(wanted);
          if (at >= 0) getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
        }
      }, text),
    );
    await glossa.driver.command('explain-selection', 'Alt+Shift+U');
    await glossa.settledCard(tab);
  };
}

function pointing(term: string): Act {
  return async (tab, glossa) => {
    await glossa.openCard(tab, term);
  };
}

function tapping(term: string): Act {
  return async (tab, glossa) => {
    const { x, y } = await glossa.placeOf(tab, term);
    await tab.tap(x, y);
    await glossa.settledCard(tab);
  };
}

async function inSmallFrame(tab: Tab, glossa: Glossa): Promise<void> {
  const { x, y } = await tab.evaluate<{ x: number; y: number }>(`(() => {
    const frame = document.querySelector('#small');
    const { x, y } = frame.getBoundingClientRect();
    const text = frame.contentDocument.querySelector('p').firstChild;
    const range = frame.contentDocument.createRange();
    const at = text.data.indexOf('cystitis');
    range.setStart(text, at);
    range.setEnd(text, at + 8);
    const word = range.getBoundingClientRect();
    return { x: x + word.x + 22, y: y + word.y + 10 };
  })()`);
  await tab.moveTo(x - 30, y, 2);
  await tab.moveTo(x, y, 6);
  await until('the card is open in the frame', async () =>
    (await glossa.cardsInFrames(tab)).some((card) => card !== null),
  );
}
