/** How a page is read: which text belongs together, which doesn't, and what isn't read. */
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { until } from '../../scripts/until';
import { NAME_SHAPE } from '../../src/marks/names';
import type { Tab } from './drivers/driver';
import { MARK_ELEMENTS } from './mark-elements';
import { textOf } from './own-pages';
import { browserName, useGlossa } from './use-glossa';

const stage = useGlossa();

/** Opens a page in a high window and waits until its last term is marked, and no more are. */
async function read(name: string, last: string): Promise<Tab> {
  const { glossa } = stage;
  const tab = await glossa.open(`http://news.example/reading/${name}`, {
    width: 1280,
    height: 2000,
  });
  await expect.poll(() => glossa.terms(tab, '#end')).toEqual([last]);
  let before: readonly string[] = [];
  await until('all terms are marked', async () => {
    const now = await glossa.terms(tab);
    const isSame = now.join() === before.join();
    before = now;
    if (!isSame) await pause(300);
    return isSame;
  });
  return tab;
}

const terms = (tab: Tab, within = '') => stage.glossa.terms(tab, within);

describe('the language that a page says it is in', () => {
  test('counts in whatever code it is given, and is ignored if the code is invalid', async () => {
    const tab = await stage.glossa.open('http://news.example/reading/iso-code.html');
    await expect.poll(() => terms(tab)).toEqual(['Serotonin', 'bladder', 'cystitis']);
  });

  test('is read from xml:lang in XHTML', async () => {
    const tab = await stage.glossa.open('http://news.example/reading/xml-lang.xhtml');
    await expect.poll(() => terms(tab)).toEqual(['bladder', 'cystitis']);
  });
});

describe('boxes within the text', () => {
  test('are one word where they look like one, and apart where they look so', async () => {
    const tab = await read('letters.html', 'anxiolytic');
    const joined = (await terms(tab, '#one')).map((text) => text.replace(/\s+/g, ' '));
    expect(joined).toEqual([
      'Glutamate',
      'Cystitis',
      'Serotonin',
      'Ketamine',
      'blood pressure',
      'nausea',
      'NMDA receptor',
    ]);
    // The shorter terms in them are found.
    expect(await terms(tab, '#apart')).toEqual(['NMDA', 'receptor']);
  });
});

describe('what is not shown', () => {
  test('divides no term, but divides it while it is shown', async () => {
    const tab = await read('not-shown.html', 'cystitis');
    expect((await terms(tab, '#hidden')).length).toBe(7);
    expect(await terms(tab, '#shown')).not.toContain('opioid (x) receptor');

    expect(await terms(tab, '#later')).toEqual([]);
    await tab.evaluate(`document.getElementById('break').style.display = 'none'`);
    await expect.poll(() => terms(tab, '#later')).toEqual(['heart rate']);
    await tab.evaluate(`document.getElementById('break').style.display = ''`);
    await expect.poll(() => terms(tab, '#later')).toEqual([]);
    await tab.evaluate(`document.getElementById('words').className = 'none'`);
    await expect.poll(() => terms(tab, '#later-words')).toEqual(['chronic (long) pain']);
  });
});

test('preformatted text is read if it is prose, across its line ends', async () => {
  const tab = await read('preformatted.html', 'cystitis');
  const found = (await terms(tab, '#prose')).map((text) => text.replace(/\s+/g, ' '));
  expect(found).toEqual(['dose', 'blood pressure', 'nausea', 'serotonin']);
  expect(await terms(tab, '#code')).toEqual([]);
});

describe('shadow trees', () => {
  test('that are attached long after the page was read are read soon after', async () => {
    const tab = await read('late-shadows.html', 'cystitis');
    expect(await terms(tab)).toEqual(['cystitis']);
    await tab.evaluate('attachAll()');
    await expect.poll(() => terms(tab), { timeout: 10_000 }).toHaveLength(4);
    await tab.evaluate('addToAll()');
    await expect.poll(() => terms(tab), { timeout: 10_000 }).toHaveLength(7);
  });
});

const HOW = [
  ['designMode', `document.designMode = 'on'`, `document.designMode = 'off'`],
  [
    'contenteditable around it',
    `document.body.contentEditable = 'true'`,
    `document.body.contentEditable = 'inherit'`,
  ],
  [
    'plaintext-only',
    `document.body.setAttribute('contenteditable', 'plaintext-only')`,
    `document.body.removeAttribute('contenteditable')`,
  ],
  ...(browserName === 'chromium'
    ? [
        [
          'a style',
          `document.body.style.webkitUserModify = 'read-write'`,
          `document.body.style.webkitUserModify = ''`,
        ],
        [
          'an EditContext',
          `document.body.editContext = new EditContext()`,
          `document.body.editContext = null`,
        ],
      ]
    : []),
] as [string, string, string][];

describe.each(['highlight', 'elements'] as const)('what is made editable, with %s,', (painter) => {
  const marked = (tab: Tab) =>
    painter === 'highlight'
      ? terms(tab)
      : tab.evaluate<string[]>(`${MARK_ELEMENTS}.map(({ textContent }) => textContent)`);

  test('in any way, has no marks, and has them back afterwards', async () => {
    const { glossa } = stage;
    await glossa.settings({ painter });
    const tab = await glossa.open('http://news.example/reading/editable.html');
    await expect.poll(() => marked(tab)).toEqual(['cystitis', 'serotonin']);
    for (const [how, on, off] of HOW) {
      const wait = { timeout: 10_000, message: `by ${how}` };
      await tab.evaluate(`${on}; 0`);
      await expect.poll(() => marked(tab), wait).toEqual([]);
      expect(await tab.evaluate<string>('document.body.innerHTML.trim()'), how).toMatch(
        /^<p>[^<]*<\/p>\s*<p>[^<]*<\/p>$/,
      );
      await tab.evaluate(`${off}; 0`);
      await expect.poll(() => marked(tab), wait).toEqual(['cystitis', 'serotonin']);
    }
  });

  test('by the page itself as it loads is left alone, also in a frame', async () => {
    const { glossa } = stage;
    await glossa.settings({ painter });
    const tab = await glossa.open('http://news.example/reading/designed.html');
    // The page around the editors is marked; by then the editors would be as well.
    await expect.poll(() => marked(tab)).toEqual(['cystitis']);
    await pause(500);
    const countNamed = (shape: string) =>
      [...document.querySelectorAll('*')].filter(({ localName }) =>
        new RegExp(shape).test(localName),
      ).length;
    const frames = await glossa.inFrames(tab, countNamed, NAME_SHAPE.source);
    expect(frames).toEqual(painter === 'elements' ? [1, 0, 0] : [0, 0, 0]);
    expect((await glossa.termsInFrames(tab)).slice(1).flat()).toEqual([]);
  });
});

describe('a window without an address of its own', () => {
  test.each(['blob:', 'about:blank'])(
    '%s follows the settings of the site that opened it',
    async (kind) => {
      const { glossa } = stage;
      const opener = await glossa.open('http://news.example/reading/opener.html');
      await expect.poll(() => terms(opener)).toEqual(['cystitis']);
      const made = await opened(opener, kind);
      await expect.poll(() => terms(made)).toEqual(['serotonin']);
      const popup = await glossa.popup(made);
      await expect.poll(() => textOf(popup)).toContain('news.example');
      expect(await textOf(popup)).not.toContain('can’t run');
      await glossa.ask('setSite', { host: 'news.example', state: 'off' });
      await expect.poll(() => terms(made)).toEqual([]);
      await expect.poll(() => textOf(popup)).toContain('Off on this site');

      await opener.front();
      const again = await opened(opener, kind);
      await pause(1_000);
      expect(await terms(again)).toEqual([]);
    },
  );

  /** Presses the button, because browsers open windows only when the reader acts. */
  async function opened(opener: Tab, kind: string): Promise<Tab> {
    const before = await stage.glossa.driver.tabs();
    const { x, y } = await stage.glossa.placeOf(opener, kind);
    await opener.click(x, y);
    const made = async () =>
      (await stage.glossa.driver.tabs()).find((tab) => !before.includes(tab));
    await expect.poll(made).toBeDefined();
    const tab = (await made()) as Tab;
    await tab.front();
    return tab;
  }
});
