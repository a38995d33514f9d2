/** Glossaries that no page can notice: their terms are found by pointing. */
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { until } from '../../scripts/until';
import type { Tab } from './drivers/driver';
import { MARK_ELEMENTS } from './mark-elements';
import { addGlossaries, choose, chooseFiles, press, textOf } from './own-pages';
import { SECRET, TEA } from './sample-glossaries';
import { storeGlossaries } from './stored-glossaries';
import { useGlossa } from './use-glossa';

const stage = useGlossa();

const HIDDEN = 'Not marked, found by pointing';

afterEach(async () => {
  await stage.glossa.forgetGlossaries();
});

/**
 * Adds the secret glossary, found by pointing, above the other, so that its phrase has the place.
 */
async function storeSecret(): Promise<void> {
  await useSecret();
  await storeGlossaries(stage.glossa, SECRET);
}

async function useSecret(): Promise<void> {
  const uses = { secret: { reach: 'everywhere', sites: [], marks: 'pointing' } };
  const settings = { glossaries: { order: ['secret'], off: [], uses } };
  await stage.glossa.ask('setSettings', { settings });
}

test('the choice made when a glossary is added applies before any page sees it', async () => {
  const { glossa } = stage;
  const options = await glossa.page('/options.html');
  const page = await glossa.open('http://news.example/tea.html');
  await expect.poll(() => glossa.terms(page)).toEqual(['cystitis']);
  // Records whatever is registered, however briefly.
  await page.evaluate(`(() => {
    window.seen = [];
    const note = () => {
      for (const range of [...CSS.highlights.values()].flatMap((highlight) => [...highlight])) {
        seen.push(range.startContainer.data.slice(range.startOffset, range.endOffset));
      }
      requestAnimationFrame(note);
    };
    note();
  })()`);
  await options.front();
  await chooseFiles(options, 'Add glossaries', { 'tea.json': JSON.stringify(TEA) });
  await expect.poll(() => textOf(options)).toContain('Websites can find out which of their words');
  await choose(options, 'Terms of “Words of tea” on pages', HIDDEN);
  await press(options, 'Add');
  await expect.poll(() => textOf(options)).toContain('Added: Words of tea');
  await page.front();
  expect(await pointed(page, 'Oolong')).toContain('A tea between');
  expect(await page.evaluate('[...new Set(seen)]')).toEqual(['cystitis']);
  // After undoing and adding it again, it is like any other.
  await options.front();
  await press(options, 'Undo: remove Words of tea');
  await addGlossaries(options, TEA);
  await page.front();
  await expect.poll(() => glossa.terms(page)).toEqual(['Oolong', 'cystitis']);
});

/**
 * Points at a text that isn't marked until its card is open: nothing on the page shows when it
 * has been read.
 *
 * @returns what the card says
 */
async function pointed(page: Tab, text: string): Promise<string> {
  const { glossa } = stage;
  let said = '';
  await until(`a card opens at “${text}”`, async () => {
    await glossa.pointAt(page, text);
    const end = Date.now() + 500;
    while (said === '' && Date.now() < end) {
      await pause(50);
      said = (await glossa.card(page))?.text ?? '';
    }
    return said !== '';
  });
  await page.press('Escape');
  await until('it is closed', async () => !(await glossa.card(page)));
  return said;
}

/**
 * Everything that a page could see of marks: its nodes, its highlights, its style sheets; without
 * the name of the marks, which is different in each document.
 */
const TRACES = `(() => {
  const texts = [];
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) texts.push(walker.currentNode.data);
  const ranges = [...CSS.highlights].map(([name, all]) => [
    name,
    [...all].map((range) => [
      range.startContainer.data, range.startOffset, range.endContainer.data, range.endOffset,
    ]).sort(),
  ]);
  const sheets = [...document.styleSheets, ...document.adoptedStyleSheets].length;
  const [name = 'nothing'] = [...CSS.highlights.keys()];
  const style = getComputedStyle(document.querySelector('p'), '::highlight(' + name + ')');
  const line = style.textDecorationLine;
  return JSON.stringify([document.documentElement.outerHTML, texts, ranges, sheets, line])
    .replace(/[b-df-hj-np-tv-xz]{12}/g, 'mark');
})()`;

describe.each(['highlight', 'elements'] as const)(
  'a glossary found by pointing (%s)',
  (painter) => {
    let page: Tab;
    let before: string;
    const marks = `${MARK_ELEMENTS}.map((term) => term.textContent)`;
    const marked = () => (painter === 'elements' ? page.evaluate(marks) : stage.glossa.terms(page));

    beforeEach(async () => {
      const { glossa } = stage;
      await glossa.settings({ painter });
      page = await glossa.open('http://news.example/tea.html');
      await expect.poll(marked).toEqual(['cystitis']);
      before = await page.evaluate<string>(TRACES);
      await storeSecret();
    });

    test('opens cards, also over and beside marks, and leaves the page as without it; the popup lists it and leads to its places without a trace; commands skip it', async () => {
      const { glossa } = stage;
      expect(await pointed(page, 'Oolong')).toContain('A secret tea.');
      expect(await pointed(page, 'cystitis')).toContain('A secret phrase.');
      expect(await pointed(page, 'something')).toContain('A secret thing.');
      await expect.poll(marked).toEqual(['cystitis']);
      expect(await page.evaluate(TRACES)).toBe(before);

      // The page changes its text.
      const change = `(() => {
        document.querySelector('p').firstChild.before('New: something. ');
        document.querySelector('h1').textContent = 'Something else';
      })()`;
      await page.evaluate(change);
      expect(await pointed(page, 'Something')).toContain('A secret thing.');
      expect(await pointed(page, 'something')).toContain('A secret thing.');
      expect(await pointed(page, 'Oolong')).toContain('A secret tea.');
      await expect.poll(marked).toEqual(['cystitis']);
      const after = await page.evaluate(TRACES);
      await glossa.ask('setSettings', { settings: { glossaries: { order: [], off: ['secret'] } } });
      await page.reload();
      await page.evaluate(change);
      await expect.poll(marked).toEqual(['cystitis']);
      await expect.poll(() => page.evaluate(TRACES)).toBe(after);

      // On the page as it was.
      await useSecret();
      await page.reload();
      await expect.poll(marked).toEqual(['cystitis']);
      await pointed(page, 'Oolong');
      // Entries that are in the registry only for a moment count as well.
      await page.evaluate(`(() => {
        window.ever = new Set();
        setInterval(() => [...CSS.highlights.keys()].forEach((name) => ever.add(name)), 20);
      })()`);
      const popup = await glossa.popup(page);
      await expect.poll(() => textOf(popup)).toContain(`A secret tea. Words of ours ${HIDDEN}`);
      await press(popup, 'Show “Oolong” on the page: 1');
      await expect.poll(() => textOf(popup)).toContain('1/1');
      await pause(500);
      expect(await page.evaluate(TRACES)).toBe(before);
      expect(await page.evaluate('[...ever].some((name) => name.endsWith("-revealed"))')).toBe(
        false,
      );
      // What is marked does stand out for a moment.
      await press(popup, 'Show “cystitis” on the page: 1');
      if (painter === 'highlight') {
        await expect
          .poll(() => page.evaluate('[...ever].some((name) => name.endsWith("-revealed"))'))
          .toBe(true);
      }
      await popup.close();
      await page.front();
      for (let i = 0; i < 3; i++) {
        await glossa.driver.command('next-term', 'Alt+Shift+J');
        const { text } = await glossa.settledCard(page);
        expect(text).not.toContain('secret');
        await page.press('Escape');
        await expect.poll(() => glossa.card(page)).toBeNull();
      }
    });
  },
);

test('a page that has only terms found by pointing gets neither marks nor styles', async () => {
  const { glossa } = stage;
  const fill = 'document.querySelector("p").textContent = "Something with Oolong in it."';
  const page = await glossa.open('http://news.example/empty.html');
  await page.evaluate(fill);
  const plain = await page.evaluate(TRACES);
  await storeSecret();
  expect(await pointed(page, 'Oolong')).toContain('A secret tea.');
  expect(await page.evaluate(TRACES)).toBe(plain);
});
