/** Glossaries that are kept to some sites, or that no page may notice. */
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { until } from '../../scripts/until';
import type { Tab } from './drivers/driver';
import { MARK_ELEMENTS } from './mark-elements';
import { addGlossaries, choose, chooseFiles, press, textOf, typeInto } from './own-pages';
import { SECRET, TEA } from './sample-glossaries';
import { useGlossa } from './use-glossa';

const stage = useGlossa();
let options: Tab;

const WHERE = 'Where “Words of tea” is used';
const HIDDEN = 'Not marked, found by pointing';

beforeEach(async () => {
  options = await stage.glossa.page('/options.html');
});

afterEach(async () => {
  await stage.glossa.forgetGlossaries();
});

/** Has the tea glossary used on a site alone, or everywhere else. */
async function useTea(where: string, site: string): Promise<void> {
  await choose(options, WHERE, where);
  await typeInto(options, 'Add a site for “Words of tea”', site);
  await press(options, 'Add site');
  await expect.poll(() => textOf(options)).toContain(`${site} Remove`);
}

/** Opens a page with words of tea, and waits until the bundled glossary has marked it. */
async function read(host: string): Promise<Tab> {
  const page = await stage.glossa.open(`http://${host}/tea.html`);
  await expect.poll(() => stage.glossa.terms(page)).toContain('cystitis');
  return page;
}

/** Selects the first place of a word and asks for its explanation. @returns what the card says */
async function explain(page: Tab, word: string): Promise<string> {
  await page.evaluate(`(() => {
    const text = document.querySelectorAll('p')[0].firstChild;
    const at = text.data.indexOf('${word}');
    getSelection().setBaseAndExtent(text, at, text, at + ${word.length});
  })()`);
  await stage.glossa.driver.command('explain-selection', 'Alt+Shift+U');
  return (await stage.glossa.settledCard(page)).text;
}

/** How many entries a script of ours in the page gets for a word, as a broken page process would ask. */
async function asked(page: Tab, word: string): Promise<unknown> {
  const { ok } = await told<{ ok: { entries: unknown[] } }>(page, {
    kind: 'lookup',
    words: [word],
    known: [],
  });
  return ok.entries.length;
}

/** What the background answers to a message from a page's script of ours. */
async function told<T>(page: Tab, message: object): Promise<T> {
  return stage.glossa.api(`browser.scripting.executeScript({
    target: { tabId: ${await stage.glossa.idOf(page)} },
    args: [${JSON.stringify(message)}],
    func: (message) => (globalThis.browser ?? chrome).runtime.sendMessage(message),
  }).then(([{ result }]) => result)`);
}

describe('a glossary kept to one site', () => {
  beforeEach(async () => {
    await addGlossaries(options, TEA);
  });

  test('is used there and on its subdomains, in tabs that are open, and nowhere else', async () => {
    const { glossa } = stage;
    const inside = await read('news.example');
    const below = await read('www.sport.news.example');
    const outside = await read('other.example');
    await expect.poll(() => glossa.terms(outside)).toEqual(['Oolong', 'cystitis']);
    await options.front();
    await useTea('Only on some sites', 'news.example');
    await outside.front();
    await expect.poll(() => glossa.terms(outside)).toEqual(['cystitis']);
    for (const page of [inside, below]) {
      await page.front();
      await expect.poll(() => glossa.terms(page)).toEqual(['Oolong', 'cystitis']);
    }
    expect((await glossa.openCard(inside, 'Oolong')).text).toContain('A tea between');
    // A name that merely ends alike is no subdomain.
    const alike = await read('badnews.example');
    expect(await glossa.terms(alike)).toEqual(['cystitis']);
  });

  test('explains no selection elsewhere, and no page there is told of its entries', async () => {
    await useTea('Only on some sites', 'news.example');
    const outside = await read('other.example');
    expect(await explain(outside, 'Oolong')).not.toContain('A tea between');
    expect(await asked(outside, 'oolong')).toBe(0);
    const inside = await read('news.example');
    expect(await explain(inside, 'Oolong')).toContain('A tea between');
    expect(await asked(inside, 'oolong')).toBe(1);
  });

  test('gives other pages neither its name nor its terms that are switched off', async () => {
    const { glossa } = stage;
    const inside = await read('news.example');
    await glossa.openCard(inside, 'Oolong');
    await glossa.pressInCard(inside, 'Wrong here, or not needed?');
    await glossa.pressInCard(inside, 'Never mark this term');
    await expect.poll(() => glossa.terms(inside)).toEqual(['cystitis']);
    expect(JSON.stringify(await told(inside, { kind: 'hello' }))).toContain('tea/oolong');
    await options.front();
    await useTea('Only on some sites', 'news.example');
    const outside = await read('other.example');
    expect(JSON.stringify(await told(outside, { kind: 'hello' }))).not.toContain('tea');
    expect(JSON.stringify(await told(inside, { kind: 'hello' }))).toContain('tea/oolong');
  });

  test('counts frames as part of the page around them', async () => {
    const { glossa } = stage;
    await useTea('Only on some sites', 'news.example');
    const outside = await read('other.example');
    await outside.evaluate(`(() => {
      const frame = document.createElement('iframe');
      frame.src = 'http://news.example/tea.html';
      frame.style = 'width: 600px; height: 500px';
      document.body.prepend(frame);
    })()`);
    await expect
      .poll(async () => (await glossa.termsInFrames(outside)).slice(1))
      .toEqual([['cystitis']]);
  });

  test('the popup says where one is not used', async () => {
    const { glossa } = stage;
    await useTea('Only on some sites', 'news.example');
    const outside = await glossa.popup(await read('other.example'));
    await expect.poll(() => textOf(outside)).toContain('Not used on this page: Words of tea');
    expect(await textOf(outside)).not.toContain('Oolong');
    await outside.close();
    const inside = await glossa.popup(await read('news.example'));
    await expect.poll(() => textOf(inside)).toContain('A tea between green and black.');
    expect(await textOf(inside)).not.toContain('Not used on this page');
  });

  test('or kept off one, is used on all others; a site taken from its list can be put back', async () => {
    const { glossa } = stage;
    await useTea('Not on some sites', 'news.example');
    const inside = await read('news.example');
    expect(await glossa.terms(inside)).toEqual(['cystitis']);
    const outside = await read('other.example');
    await expect.poll(() => glossa.terms(outside)).toEqual(['Oolong', 'cystitis']);
    await options.front();
    await press(options, 'Remove news.example from the sites of “Words of tea”');
    await inside.front();
    await expect.poll(() => glossa.terms(inside)).toEqual(['Oolong', 'cystitis']);
    await options.front();
    await press(options, 'Undo: bring back news.example for “Words of tea”');
    await inside.front();
    await expect.poll(() => glossa.terms(inside)).toEqual(['cystitis']);
  });
});

test('what is chosen where a glossary is added counts before any page sees it', async () => {
  const { glossa } = stage;
  const page = await read('news.example');
  // Whatever is registered is written down, however short it stands.
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
  await expect.poll(() => textOf(options)).toContain('Web pages can find out which of their words');
  await choose(options, 'Terms of “Words of tea” on pages', HIDDEN);
  await press(options, 'Add');
  await expect.poll(() => textOf(options)).toContain('Added: Words of tea');
  await page.front();
  expect(await pointed(page, 'Oolong')).toContain('A tea between');
  expect(await page.evaluate('[...new Set(seen)]')).toEqual(['cystitis']);
  // Taken back and added again, it is as any other.
  await options.front();
  await press(options, 'Undo: take Words of tea away again');
  await addGlossaries(options, TEA);
  await page.front();
  await expect.poll(() => glossa.terms(page)).toEqual(['Oolong', 'cystitis']);
});

/**
 * Points at a text that isn't marked until its card is open: nothing on the page tells when it
 * has been read.
 *
 * @returns what the card says
 */
async function pointed(page: Tab, text: string): Promise<string> {
  const { glossa } = stage;
  await until(`a card opens at “${text}”`, async () => {
    await glossa.pointAt(page, text);
    await pause(500);
    return (await glossa.card(page)) !== null;
  });
  const card = await glossa.settledCard(page);
  await page.press('Escape');
  await until('it is closed', async () => !(await glossa.card(page)));
  return card.text;
}

/**
 * All that a page could see of marks: its nodes, its highlights, its style sheets; without
 * the name of its marks, which is another one in each document.
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
      await options.front();
      await chooseFiles(options, 'Add glossaries', { 'secret.json': JSON.stringify(SECRET) });
      await choose(options, 'Terms of “Words of ours” on pages', HIDDEN);
      await press(options, 'Add');
      // Above the other, so that its phrase has the place.
      await press(options, 'Move “Words of ours” up');
      await expect.poll(() => textOf(options)).toContain('is now number 1 of 2');
      await page.front();
    });

    test('opens cards, also over and beside what is marked, and leaves the page as without it', async () => {
      expect(await pointed(page, 'Oolong')).toContain('A secret tea.');
      expect(await pointed(page, 'cystitis')).toContain('A secret phrase.');
      expect(await pointed(page, 'something')).toContain('A secret thing.');
      await expect.poll(marked).toEqual(['cystitis']);
      expect(await page.evaluate(TRACES)).toBe(before);
    });

    test('follows text that the page changes, and still leaves no trace', async () => {
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
      await options.front();
      await press(options, 'Explain terms of “Words of ours”');
      await page.front();
      const again = await stage.glossa.open('http://news.example/tea.html');
      await again.evaluate(change);
      page = again;
      await expect.poll(marked).toEqual(['cystitis']);
      await expect.poll(() => again.evaluate(TRACES)).toBe(after);
    });

    test('is listed in the popup, which leads there without a trace; commands pass it by', async () => {
      const { glossa } = stage;
      await pointed(page, 'Oolong');
      // What is in the registry only for a moment counts as well.
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

test('a page with nothing but terms found by pointing is left without any mark or style', async () => {
  const { glossa } = stage;
  const fill = 'document.querySelector("p").textContent = "Something with Oolong in it."';
  const page = await glossa.open('http://news.example/empty.html');
  await page.evaluate(fill);
  const plain = await page.evaluate(TRACES);
  await options.front();
  await chooseFiles(options, 'Add glossaries', { 'secret.json': JSON.stringify(SECRET) });
  await choose(options, 'Terms of “Words of ours” on pages', HIDDEN);
  await press(options, 'Add');
  await page.front();
  expect(await pointed(page, 'Oolong')).toContain('A secret tea.');
  expect(await page.evaluate(TRACES)).toBe(plain);
});
