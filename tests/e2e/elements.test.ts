/** Terms as elements: for readers who use the keyboard, undone without a trace. */
import { expect, test } from 'vitest';
import { call, type Tab } from './drivers/driver';
import { MARK_ELEMENTS } from './mark-elements';
import { press, textOf } from './own-pages';
import { useGlossa } from './use-glossa';

const stage = useGlossa();
const HTML = 'document.documentElement.outerHTML';
const MARKED = `${MARK_ELEMENTS}.map((term) => term.textContent)`;
let tab: Tab;
let before: string;

/** Opens a page, and then chooses elements: by `inOptions`, or by the setting itself. */
async function choose(inOptions?: () => Promise<void>): Promise<void> {
  const { glossa } = stage;
  tab = await glossa.open('http://news.example/card.html');
  await expect.poll(() => glossa.terms(tab)).toContain('anesthesia');
  before = await tab.evaluate<string>(HTML);
  await (inOptions?.() ?? glossa.settings({ painter: 'elements' }));
  await tab.front();
  await expect.poll(() => tab.evaluate(MARKED)).toContain('anesthesia');
}

test('chosen in the options, they replace the highlights at once, and leave no trace when highlights are chosen', async () => {
  const { glossa } = stage;
  let options: Tab | undefined;
  await choose(async () => {
    options = await glossa.page('/options.html#painter');
    await press(options, 'As elements');
    await expect.poll(() => textOf(options as Tab)).toContain('Saved');
  });
  expect(await tab.evaluate(MARKED)).toEqual([
    'cystitis',
    'anxiolytic',
    'neurotransmitter',
    'serotonin',
    'psychiatrist',
    'anesthesia',
  ]);
  expect(await glossa.terms(tab)).toEqual([]);
  expect(await tab.evaluate('document.body.innerText')).toContain('sometimes speak of cystitis');

  await options?.front();
  await press(options as Tab, 'As highlights');
  await expect.poll(() => tab.evaluate(HTML)).toBe(before);
  await tab.front();
  await expect.poll(() => glossa.terms(tab)).toContain('anesthesia');
});

test('keyboard and pointer open their cards, and once Glossa is switched off, the page is as before byte for byte', async () => {
  const { glossa } = stage;
  await choose();
  // Those in the page's own controls leave Enter and focus to them.
  const stops = await tab.evaluate<number[]>(
    `${MARK_ELEMENTS}.filter((term) => term.closest('a, button')).map((term) => term.tabIndex)`,
  );
  expect(stops).toEqual([-1, -1]);

  // They take focus in turn; Enter opens the card, which takes it and gives it back.
  const focused = 'document.activeElement?.textContent ?? ""';
  await tab.press('Tab');
  expect(await tab.evaluate(focused)).toBe('cystitis');
  await tab.press('Enter');
  const card = await glossa.settledCard(tab);
  expect(card.term).toBe('cystitis');
  expect(card.focus).not.toBe('');
  await tab.press('Escape');
  await expect.poll(() => glossa.card(tab)).toBeNull();
  await expect.poll(() => tab.evaluate(focused)).toBe('cystitis');
  await tab.press('Tab');
  expect(await tab.evaluate(focused)).toBe('anxiolytic');

  expect(await glossa.openCard(tab, 'neurotransmitter')).toMatchObject({
    term: 'neurotransmitter',
  });
  await tab.press('Escape');
  await expect.poll(() => glossa.card(tab)).toBeNull();

  await press(await glossa.popup(tab), 'Glossa on news.example');
  await expect.poll(() => tab.evaluate(HTML)).toBe(before);
  const texts = await tab.evaluate(
    call(() => [...document.querySelectorAll('p')].map((p) => p.childNodes.length)),
  );
  expect(texts).toEqual([1, 1, 6, 1, 1]);
});

test('a text that has been marked for a while keeps every letter when the page adds to it', async () => {
  const { glossa } = stage;
  tab = await glossa.open('http://news.example/living.html');
  await expect.poll(() => glossa.terms(tab)).toEqual(['anxiolytic']);
  await tab.evaluate('kept = document.getElementById("second").firstChild; 0');
  await glossa.settings({ painter: 'elements' });
  await expect.poll(() => tab.evaluate(MARKED)).toContain('anxiolytic');
  await tab.evaluate('kept.data += " It goes on "; kept.data += "with serotonin."; 0');
  await expect.poll(() => glossa.terms(tab)).toEqual(['anxiolytic', 'serotonin']);
  expect(await tab.evaluate('document.getElementById("second").textContent')).toBe(
    'It begins with anxiolytic. It goes on with serotonin.',
  );
});

test('a copy that the page makes of marked text has no dead marks', async () => {
  await choose();
  const marks = (await tab.evaluate<string[]>(MARKED)).length;
  const [text] = await tab.evaluate<string[]>(
    call(() => {
      const first = document.querySelector('p') as HTMLElement;
      first.after(first.cloneNode(true));
      first.innerHTML += '<b>!</b>';
      return [first.textContent];
    }),
  );
  await expect.poll(async () => (await tab.evaluate<string[]>(MARKED)).length).toBe(marks + 1);
  await stage.glossa.ask('setSite', { host: 'news.example', state: 'off' });
  await expect.poll(() => tab.evaluate(MARKED)).toEqual([]);
  expect(await tab.evaluate('document.querySelector("p").textContent')).toBe(text);
});

test('the reader’s selection stays when marks come and go', async () => {
  const { glossa } = stage;
  tab = await glossa.open('http://news.example/card.html');
  await expect.poll(() => glossa.terms(tab)).toContain('anesthesia');
  const selected = 'getSelection().toString()';
  const before = await tab.evaluate<string>(
    call(() => {
      const [text] = (document.querySelector('p') as HTMLElement).childNodes;
      getSelection()?.setBaseAndExtent(text as Text, 3, text as Text, (text as Text).length - 3);
      return String(getSelection());
    }),
  );
  await glossa.settings({ painter: 'elements' });
  await expect.poll(() => tab.evaluate(MARKED)).toContain('anesthesia');
  expect(await tab.evaluate(selected)).toBe(before);
  await glossa.settings({ painter: 'highlight' });
  await expect.poll(() => tab.evaluate(MARKED)).toEqual([]);
  expect(await tab.evaluate(selected)).toBe(before);
});

test('if the browser has no highlights, marks are elements without being asked for', async () => {
  const { glossa } = stage;
  await glossa.ask('setSite', { host: 'news.example', state: 'off' });
  tab = await glossa.open('http://news.example/card.html');
  // Every browser here has highlights, so they are removed from Glossa's own world before it
  // starts.
  await glossa.inFrames(tab, () => {
    Object.defineProperty(globalThis, 'Highlight', { value: undefined });
  });
  await glossa.ask('setSite', { host: 'news.example', state: 'inherit' });
  await expect.poll(() => tab.evaluate(MARKED)).toContain('anesthesia');
  expect(await glossa.openCard(tab, 'cystitis')).toMatchObject({ term: 'cystitis' });
});

test('a text that the page adds to, piece by piece, keeps every letter', async () => {
  const { glossa } = stage;
  await glossa.settings({ painter: 'elements' });
  tab = await glossa.open('http://news.example/living.html');
  await expect.poll(() => tab.evaluate(MARKED)).toContain('anxiolytic');
  // Like an answer that streams in: each part is added to the node's text.
  const pieces = [
    'It ',
    'is ',
    'called ',
    'sero',
    'tonin, ',
    'and ',
    'cys',
    'titis ',
    'is ',
    'not.',
  ];
  await tab.evaluate(
    call((all) => {
      const text = document.createTextNode('');
      document.getElementById('feed')?.append(text);
      const write = async () => {
        for (const piece of all) {
          text.data += piece;
          await new Promise((resolve) => setTimeout(resolve, 150));
        }
        document.title = 'written';
      };
      void write();
    }, pieces),
  );
  await expect.poll(() => tab.evaluate('document.title')).toBe('written');
  const feed = 'document.getElementById("feed").textContent';
  await expect.poll(() => glossa.terms(tab)).toEqual(['serotonin', 'cystitis']);
  expect(await tab.evaluate(feed)).toBe(pieces.join(''));
});
