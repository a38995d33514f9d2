/** Text that a person can't see isn't marked, and text that they can see is. */
import { describe, expect, test } from 'vitest';
import type { Tab } from './drivers/driver';
import { marksIn } from './mark-elements';
import { press } from './own-pages';
import { useGlossa } from './use-glossa';

const stage = useGlossa();
const PAINTERS = ['highlight', 'elements'] as const;
type Painter = (typeof PAINTERS)[number];

/** In the page's isolated world: the cases that have marks, within an element. */
function markedCases(within: string): string[] {
  const { wrappedJSObject } = globalThis as { wrappedJSObject?: typeof globalThis };
  const name = (globalThis as Record<symbol, unknown>)[Symbol.for('glossa:mark-name')] as string;
  const registry = (wrappedJSObject ?? globalThis).CSS.highlights;
  const ranges = [...(registry ?? [])].flatMap(([key, highlight]) =>
    key.startsWith(name) ? [...highlight] : [],
  );
  const places = ranges.map((range) => range.startContainer.parentElement);
  places.push(...document.querySelectorAll<HTMLElement>(name));
  return places
    .map((at) => at?.closest(`${within} [data-case]`)?.getAttribute('data-case'))
    .filter((name) => name !== null && name !== undefined)
    .sort();
}

/** In the page: all cases of the page within an element. */
const casesOf = (tab: Tab, within: string) =>
  tab.evaluate<string[]>(
    `[...document.querySelectorAll('${within} [data-case]')].map((at) => at.dataset.case).sort()`,
  );

const marked = async (tab: Tab, within: string) =>
  (await stage.glossa.inFrames(tab, markedCases, within))[0];

/** In a frame's isolated world: how many marks it has. */
function markedAtAll(): number {
  const { wrappedJSObject } = globalThis as { wrappedJSObject?: typeof globalThis };
  const name = (globalThis as Record<symbol, unknown>)[Symbol.for('glossa:mark-name')];
  // Where nothing was ever marked, marks have no name yet.
  if (typeof name !== 'string') return 0;
  const registry = (wrappedJSObject ?? globalThis).CSS.highlights;
  const ranges = [...(registry ?? [])].flatMap(([key, highlight]) =>
    key.startsWith(name) ? [...highlight] : [],
  );
  return ranges.length + document.querySelectorAll(name).length;
}

async function open(painter: Painter): Promise<Tab> {
  const { glossa } = stage;
  await glossa.settings({ painter });
  // All of it is near the viewport, where marks are registered.
  const tab = await glossa.open('http://news.example/visible.html', { width: 1280, height: 5000 });
  await expect
    .poll(() => tab.evaluate(`${marksIn('document.querySelector("#end")')}.length`))
    .toBe(painter === 'elements' ? 1 : 0);
  return tab;
}

/** Cases in boxes that scroll: near the viewport once they are scrolled to. */
const SCROLLED = ['scrolled across', 'scrolled down', 'upwards'];

describe.each(PAINTERS)('as %s', (painter) => {
  test('all visible text is marked, and no other text', async () => {
    const { glossa } = stage;
    const tab = await open(painter);
    const all = await casesOf(tab, '#shown');
    // Browsers would paint highlighted letters without their outline.
    const isKept = (name: string) => painter === 'elements' || name !== 'outlined letters';
    const cases = all.filter(isKept);
    const atOnce = cases.filter((name) => painter === 'elements' || !SCROLLED.includes(name));
    await expect.poll(() => marked(tab, '#shown')).toEqual(atOnce);
    expect(await marked(tab, '#hidden')).toEqual([]);
    await tab.evaluate(`(() => {
      for (const box of document.querySelectorAll('#shown [data-case]')) {
        box.scrollTop = box.scrollLeft = 0;
        box.scrollBy(box.dir === 'rtl' ? 0 : 900, box.dataset.case === 'upwards' ? -900 : 900);
      }
    })()`);
    await expect.poll(() => marked(tab, '#shown')).toEqual(cases);
    // Nor in the frame that nobody sees.
    const inFrames = await glossa.inFrames(tab, markedAtAll);
    expect(inFrames.slice(1)).toEqual([0]);
  });

  test('the popup counts what is visible, scrolled to or not', async () => {
    const { glossa } = stage;
    const tab = await open(painter);
    const cases = await casesOf(tab, '#shown');
    await expect.poll(async () => (await marked(tab, '#shown'))?.length).toBeGreaterThan(20);
    const popup = await glossa.popup(tab);
    await press(popup, `Show “cystitis” on the page: ${cases.length}`);
  });
});

test('the transparent text of a document viewer has its card, but no mark', async () => {
  const { glossa } = stage;
  const tab = await open('highlight');
  await tab.evaluate(`(() => {
    document.body.innerHTML = '<p>serotonin</p><div style="position: relative">' +
      '<canvas width="400" height="60" style="background: #eee"></canvas>' +
      '<span id="layer" style="position: absolute; inset: 0; color: transparent">anxiolytic</span></div>';
    scrollTo(0, 0);
  })()`);
  await expect.poll(() => glossa.terms(tab)).toEqual(['serotonin']);
  expect(await glossa.openCard(tab, 'anxiolytic')).toMatchObject({ term: 'anxiolytic' });
  await tab.press('Escape');
  await expect.poll(() => glossa.card(tab)).toBeNull();
  await tab.evaluate('(document.querySelector("canvas").remove(), 0)');
  await glossa.pointAt(tab, 'anxiolytic');
  await new Promise((resolve) => setTimeout(resolve, 700));
  expect(await glossa.card(tab)).toBeNull();
});
