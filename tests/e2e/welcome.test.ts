/** What new readers see: marks and a card on one of Glossa's own pages, whatever the settings. */
import { expect, test } from 'vitest';
import { call, type Tab } from './drivers/driver';
import { press, textOf } from './own-pages';
import { browserName, useGlossa } from './use-glossa';

const stage = useGlossa();

/** In the page: the middle of a word of the example (CSS px). */
function placeOf(word: string): { x: number; y: number } {
  const text = document.querySelector('.sample [lang]')?.firstChild as Text;
  const range = document.createRange();
  const at = text.data.indexOf(word);
  range.setStart(text, at);
  range.setEnd(text, at + word.length);
  const { x, y, width, height } = range.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}

/** In the page: what is marked. */
function marked(): string[] {
  const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
  return ranges.map((range) => {
    const { startContainer, startOffset, endOffset } = range;
    return (startContainer.textContent ?? '').slice(startOffset, endOffset);
  });
}

const hasCard = (tab: Tab) => tab.evaluate<boolean>('!!document.querySelector("div[title=\'\']")');

async function welcome(): Promise<Tab> {
  const tab = await stage.glossa.page('/welcome.html');
  await expect.poll(() => tab.evaluate(call(marked))).toContain('glutamate');
  return tab;
}

test('the example is marked, and pointing at a word opens its card', async () => {
  const tab = await welcome();
  expect(await hasCard(tab)).toBe(false);
  const { x, y } = await tab.evaluate<{ x: number; y: number }>(call(placeOf, 'glutamate'));
  await tab.moveTo(x - 40, y - 3, 2);
  await tab.moveTo(x, y, 8);
  await expect.poll(() => hasCard(tab)).toBe(true);
  await tab.press('Escape');
  await expect.poll(() => hasCard(tab)).toBe(false);
});

test('works where Glossa is off everywhere, and with the term switched off', async () => {
  const { glossa } = stage;
  await glossa.ask('setDefaultSite', { state: 'off' });
  await glossa.ask('setSettings', {
    settings: { muted: { everywhere: ['glutamate'], places: {} } },
  });
  await welcome();
});

test('says whose article it is and where the switch is, and links to the settings', async () => {
  const tab = await welcome();
  await expect.poll(() => textOf(tab)).toContain('The publisher sells ketamine treatment');
  const sign = browserName === 'firefox' ? 'Pin to Toolbar' : 'then the pin next to Glossa';
  expect(await textOf(tab)).toContain(sign);
  await press(tab, 'Open the settings');
  await stage.glossa.shown((address) => address.endsWith('/options.html'));
});
