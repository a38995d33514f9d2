/** What readers can do with a card: keep it open, copy its text. */
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { call, type Tab } from './drivers/driver';
import { readCard } from './page-probes';
import { browserName, useGlossa } from './use-glossa';

const stage = useGlossa();

/** Longer than any delay after which a card opens or closes (ms). */
const LONG = 500;

async function open(address: string): Promise<Tab> {
  const tab = await stage.glossa.open(address);
  await expect.poll(() => stage.glossa.terms(tab)).toContain('anesthesia');
  return tab;
}

const moveHandle = async (tab: Tab): Promise<{ x?: number; y?: number }> =>
  (await stage.glossa.settledCard(tab)).controls.find(({ name }) => name === 'Move') ?? {};

const termOn = (tab: Tab) => stage.glossa.card(tab).then((card) => card?.term);

test('what unfolds at the end of a long card is scrolled into view, and the page does not move', async () => {
  const { glossa } = stage;
  const tab = await open('http://news.example/card.html');
  await glossa.openWholeCard(tab, 'cystitis');
  const before = await tab.evaluate('scrollY');
  await glossa.pressInCard(tab, 'Wrong here?');
  await expect
    .poll(async () => {
      const { controls } = await glossa.settledCard(tab);
      return controls.find(({ name }) => name === 'Ignore everywhere')?.inView;
    })
    .toBe(true);
  expect(await tab.evaluate('scrollY')).toBe(before);
});

describe('a card kept open', () => {
  test('can be moved; a click elsewhere, scrolling and other cards leave it open; Esc closes it', async () => {
    const { glossa } = stage;
    const tab = await open('http://news.example/card.html');
    await glossa.openCard(tab, 'cystitis');
    await glossa.pressInCard(tab, 'Keep open');
    const docked = (await glossa.settledCard(tab)).box;
    await glossa.pressInCard(tab, 'Move');
    await expect.poll(async () => (await glossa.card(tab))?.box.y).toBe(8);
    await tab.press('ArrowLeft');
    await expect.poll(async () => (await glossa.card(tab))?.box.x).toBe(docked.x - 32);
    // Playwright asks all frames whether a drag began there, and this one runs no scripts.
    if (browserName === 'firefox') {
      const { x = 0, y = 0 } = await moveHandle(tab);
      await tab.drag({ x, y }, { x: x - 100, y: y + 90 });
      await expect.poll(async () => (await glossa.card(tab))?.box.y).toBeGreaterThan(40);
    }
    const { box } = await glossa.settledCard(tab);
    const terms = async () => {
      const cards = await glossa.inCards(tab, readCard);
      return cards.flatMap((card) => card?.term ?? []).sort();
    };
    await glossa.pointAt(tab, 'anesthesia');
    await expect.poll(terms).toEqual(['anesthesia', 'cystitis']);
    await tab.press('Escape');
    await expect.poll(terms).toEqual(['cystitis']);
    // A second card is kept open beside the first.
    const next = () => glossa.driver.command('next-term', 'Alt+Shift+J');
    await next();
    await expect.poll(async () => (await terms()).length).toBe(2);
    await tab.press('Tab');
    await tab.press('Enter');
    await next();
    await expect.poll(async () => (await terms()).length).toBe(3);
    await tab.press('Escape');
    await expect.poll(async () => (await terms()).length).toBe(2);
    await tab.press('Escape');
    await expect.poll(terms).toEqual(['cystitis']);
    await tab.click(1200, 40);
    await tab.evaluate('scrollTo({ top: 900, behavior: "instant" })');
    await pause(LONG);
    expect(await glossa.card(tab)).toMatchObject({ term: 'cystitis', box });
    await tab.press('Escape');
    await expect.poll(() => termOn(tab)).toBeUndefined();
    // Nothing of it is left for the next card.
    await tab.evaluate('scrollTo({ top: 0, behavior: "instant" })');
    await glossa.openCard(tab, 'anxiolytic');
    await tab.moveTo(1200, 40, 6);
    await expect.poll(() => termOn(tab)).toBeUndefined();
  });

  test('let go, is closed by a click elsewhere; kept, outlives its tab’s absence and its term, and goes with Glossa', async () => {
    const { glossa } = stage;
    const tab = await open('http://news.example/card.html');
    await glossa.openCard(tab, 'cystitis');
    await glossa.pressInCard(tab, 'Keep open');
    await glossa.pressInCard(tab, 'Keep open');
    await tab.click(1200, 40);
    await expect.poll(() => termOn(tab)).toBeUndefined();

    await glossa.openCard(tab, 'cystitis');
    await glossa.pressInCard(tab, 'Keep open');
    // In Chromium, drivers make every page believe that it is shown.
    if (browserName === 'firefox') {
      const other = await glossa.open('http://news.example/living.html');
      await expect.poll(() => tab.evaluate('document.visibilityState')).toBe('hidden');
      await other.close();
      await tab.front();
      expect(await termOn(tab)).toBe('cystitis');
    }
    await tab.evaluate(call(() => document.querySelector('p')?.remove()));
    await pause(LONG);
    expect(await termOn(tab)).toBe('cystitis');
    await glossa.ask('setSite', { host: 'news.example', state: 'off' });
    await expect.poll(() => termOn(tab)).toBeUndefined();
  });
});

describe('copying', () => {
  // Pages without https have no clipboard API: there the text is copied through a selection.
  test.each(['http://news.example', 'http://localhost'])(
    'on %s copies the whole card',
    async (site) => {
      const { glossa } = stage;
      const tab = await open(`${site}/card.html`);
      await tab.evaluate(
        call(() => {
          // A page that puts its own words into whatever is copied.
          addEventListener(
            'copy',
            (event) => {
              event.clipboardData?.setData('text/plain', 'Read more on news.example');
              event.preventDefault();
            },
            { capture: true },
          );
          const field = document.createElement('textarea');
          field.id = 'pasted';
          document.body.prepend(field);
          getSelection()?.selectAllChildren(document.querySelector('h1') as Element);
        }),
      );
      await glossa.openWholeCard(tab, 'cystitis');
      await glossa.pressInCard(tab, 'Copy');
      await expect
        .poll(async () => (await glossa.card(tab))?.controls.map(({ name }) => name))
        .toContain('Copied');
      const selected = () => tab.evaluate('getSelection().toString()');
      // In Chromium it reads as empty while the card has the focus.
      if (browserName === 'firefox') expect(await selected()).toBe('Terms to point at');
      await expect
        .poll(async () => (await glossa.card(tab))?.controls.map(({ name }) => name))
        .toContain('Copy');
      await tab.press('Escape');
      expect(await selected()).toBe('Terms to point at');
      await tab.evaluate('document.getElementById("pasted").focus()');
      await tab.press('Control+v');
      await expect
        .poll(() => tab.evaluate<string>('document.getElementById("pasted").value'))
        .toMatch(
          /^cystitis\n.*From “How Ketamine Works in the Brain”:.*Ketamine Clinic of Seattle.*not medical advice/s,
        );
    },
  );
});
