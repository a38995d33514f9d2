/**
 * axe finds nothing on Glossa's pages and in the card, in any state, light and dark, and their
 * accessibility trees have no faults that a screen reader would expose.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { answering } from '../../scripts/visual/states/kit';
import { readCardMarkup } from './card-markup';
import { call, type Tab } from './drivers/driver';
import { addGlossaries, choose, chooseFiles, press, textOf, typeInto } from './own-pages';
import { TEA, WINE } from './sample-glossaries';
import { faultsOn } from './tree-faults';
import { browserName, useGlossa } from './use-glossa';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2 up to AA, and what axe's authors hold to be good practice. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Without the lists of what passed, axe takes two thirds of the time. */
const VIOLATIONS = { resultTypes: ['violations'] };

/** 2.5.3 is among axe's experiments, which it leaves out unless they are asked for. */
const RUN = {
  ...VIOLATIONS,
  runOnly: { type: 'tag', values: TAGS },
  rules: { 'label-content-name-mismatch': { enabled: true } },
};

/** The rules about colours that are in those tags: dark pages differ from light ones only there. */
const RUN_DARK = {
  ...VIOLATIONS,
  runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
};

/** The background's reply when it fails. */
const FAILURE = { error: 'The database is closed.' };

const stage = useGlossa();

/**
 * What axe finds on a page (rules, and the elements that break them), in light and dark, and the
 * faults of its accessibility tree.
 */
async function found(tab: Tab): Promise<string[]> {
  // Half a megabyte; once is enough for all states of a page.
  if (!(await tab.evaluate('"axe" in window'))) await tab.evaluate(`${AXE}\n0`);
  const broken = await brokenRules(tab, RUN);
  // Both browsers lay the same elements out, and dark colours are the same in both.
  if (browserName === 'chromium') {
    await tab.setColours('dark');
    broken.push(...(await brokenRules(tab, RUN_DARK)).map((rule) => `dark: ${rule}`));
    await tab.setColours('light');
  }
  return [...broken, ...(await faultsOn(tab))];
}

async function brokenRules(tab: Tab, run: object): Promise<string[]> {
  // Text that is still fading has another contrast.
  await tab.evaluate(call(endAnimations));
  return tab.evaluate<string[]>(
    `axe.run(document, ${JSON.stringify(run)}).then(({ violations }) =>
      violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) =>
        id + ': ' + html.slice(0, 200) + ' ' + failureSummary)))`,
  );
}

/** Runs in the page. */
function endAnimations(): void {
  for (const animation of document.getAnimations()) {
    // Those without an end can't be finished.
    if (animation.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY) {
      animation.finish();
    }
  }
}

const popupOn = async (page: string): Promise<Tab> => {
  const tab = await stage.glossa.open(`http://news.example/${page}`);
  const popup = await stage.glossa.popup(tab);
  // Everything has loaded, and nothing moves any more.
  await expect.poll(() => textOf(popup)).toContain('Open the full reader');
  return popup;
};

test('popup: terms of the page, one open, some held back', async () => {
  const popup = await popupOn('long.html');
  await press(popup, 'anxiolytic');
  await expect.poll(() => textOf(popup)).toContain('From How Ketamine Works');
  expect(await found(popup)).toEqual([]);
});

test('popup: a page without terms, and a site that is off', async () => {
  const popup = await popupOn('empty.html');
  await expect.poll(() => textOf(popup)).toContain('No terms on this page');
  expect(await found(popup)).toEqual([]);
  await press(popup, 'Glossa on news.example');
  await expect.poll(() => textOf(popup)).toContain('Off on this site');
  expect(await found(popup)).toEqual([]);
});

test('popup: the article, a section of it with a term open', async () => {
  const popup = await popupOn('living.html');
  await press(popup, 'Article');
  expect(await found(popup)).toEqual([]);
  await press(popup, 'The History of Ketamine');
  await press(popup, 'anesthetic');
  expect(await found(popup)).toEqual([]);
});

test('popup: recent look-ups, none and some', async () => {
  const { glossa } = stage;
  await glossa.ask('forgetRecent', {});
  const popup = await popupOn('living.html');
  await press(popup, 'Recent');
  await expect.poll(() => textOf(popup)).toContain('Nothing looked up yet');
  expect(await found(popup)).toEqual([]);
  await glossa.ask('lookedUp', { entry: 'glutamate' });
  await press(popup, 'Recent');
  await expect.poll(() => textOf(popup)).toContain('Clear the list');
  expect(await found(popup)).toEqual([]);
});

test('popup: what a search finds, and that it finds nothing', async () => {
  const popup = await popupOn('living.html');
  await typeInto(popup, 'Search terms and sections', 'ketamine');
  await expect.poll(() => textOf(popup)).toMatch(/\d+ results/);
  expect(await found(popup)).toEqual([]);
  await typeInto(popup, 'Search terms and sections', 'xylophone');
  await expect.poll(() => textOf(popup)).toContain('Nothing in the glossary');
  expect(await found(popup)).toEqual([]);
});

test('side panel', async () => {
  const panel = await stage.glossa.page('/sidepanel.html');
  await expect.poll(() => textOf(panel)).toContain('Open the full reader');
  expect(await found(panel)).toEqual([]);
});

// Firefox, driven, runs nothing before the scripts of an extension's pages.
test.runIf(browserName === 'chromium').each([
  ['/popup.html', 'loads', { '*': 'never' }, 'On this page'],
  ['/popup.html', 'can’t have its glossary', { glossaries: FAILURE }, 'Try again'],
  ['/reader.html', 'loads', { '*': 'never' }, 'Glossa'],
  ['/reader.html', 'can’t have its glossary', { glossary: FAILURE }, 'Try again'],
  ['/options.html', 'loads', { '*': 'never' }, 'Glossa'],
] as const)('%s while it %s', async (path, _, answers, text) => {
  const page = await stage.glossa.page(path);
  await answering(page, answers);
  await expect.poll(() => textOf(page)).toContain(text);
  expect(await found(page)).toEqual([]);
});

test('reader, with an explanation open', async () => {
  const reader = await stage.glossa.page('/reader.html?entry=glutamate#s2-1');
  await expect.poll(() => textOf(reader)).toContain('Ketamine and the NMDA Receptor');
  expect(await found(reader)).toEqual([]);
  // In a narrow window, notes are in the text.
  await reader.resize(1000, 720);
  expect(await found(reader)).toEqual([]);
});

test('options, with rules, switched-off terms and something taken back', async () => {
  const { glossa } = stage;
  await glossa.ask('setSite', { host: 'news.example', state: 'off' });
  await glossa.ask('setSite', { host: 'health.example', state: 'off' });
  const muted = { everywhere: ['glutamate'], places: { 'news.example': ['dose'] } };
  await glossa.ask('setSettings', { settings: { muted } });
  const options = await glossa.page('/options.html#sites');
  await expect.poll(() => textOf(options)).toContain('health.example');
  await press(options, 'Remove the rule for health.example');
  await expect.poll(() => textOf(options)).toContain('Removed');
  expect(await found(options)).toEqual([]);
  for (const page of ['Marks', 'Cards and keyboard', 'Backup and privacy', 'Glossaries']) {
    await press(options, page);
    await expect.poll(() => options.evaluate('document.title')).toContain(page);
    expect(await found(options), page).toEqual([]);
  }
});

test('options, with glossaries added, removed, shown before they are added, and damaged', async () => {
  const { glossa } = stage;
  const options = await glossa.page('/options.html');
  await addGlossaries(options, TEA, WINE);
  await choose(options, 'Where “Words of tea” is used', 'Only on some sites');
  await typeInto(options, 'Add a site for “Words of tea”', 'tea.example');
  await press(options, 'Add site');
  await press(options, 'Remove “Words of wine”');
  await expect.poll(() => textOf(options)).toContain('Removed');
  await chooseFiles(options, 'Add glossaries', {
    'wine.json': JSON.stringify(WINE),
    'torn.json': JSON.stringify({ ...TEA, title: '' }),
  });
  await expect.poll(() => textOf(options)).toContain('What would be added');
  expect(await found(options)).toEqual([]);
  await glossa.forgetGlossaries();
});

test('welcome page', async () => {
  const welcome = await stage.glossa.page('/welcome.html');
  await expect.poll(() => textOf(welcome)).toContain('The publisher sells');
  expect(await found(welcome)).toEqual([]);
});

test('card, as its markup and style are in the closed root', async () => {
  const { glossa } = stage;
  const tab = await glossa.open('http://news.example/card.html');
  await expect.poll(() => glossa.terms(tab)).toContain('anesthesia');
  await glossa.openWholeCard(tab, 'cystitis');
  const [card] = await glossa.inCards(tab, readCardMarkup);
  expect(card?.html).toContain('cystitis');
  const show = (given: { html: string; css: string }) => {
    document.body.innerHTML = '<main><h1>A card</h1><div id="card"></div></main>';
    const root = document.getElementById('card')?.attachShadow({ mode: 'open' });
    if (!root) return;
    root.innerHTML = given.html;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(given.css);
    root.adoptedStyleSheets = [sheet];
  };
  const bare = await glossa.open('http://news.example/empty.html');
  await bare.evaluate(call(show, card as { html: string; css: string }));
  expect(await found(bare)).toEqual([]);
});
