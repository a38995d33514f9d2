/** The readers' choices about marks: how many, how they look, what opens the card. */
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import type { Marks } from '../../src/marks/choices';
import type { Tab } from './drivers/driver';
import { MARK_ELEMENTS, marksIn } from './mark-elements';
import { press, textOf } from './own-pages';
import { browserName, useGlossa } from './use-glossa';

const stage = useGlossa();
const PAINTERS = ['highlight', 'elements'] as const;

/** Longer than a card takes to open (ms). */
const LONG = 500;

async function open(marks: Partial<Marks>, painter: (typeof PAINTERS)[number] = 'highlight') {
  await stage.glossa.settings({ painter, marks });
  return stage.glossa.open('http://news.example/sections.html');
}

/** In the page's isolated world: what is seen to be marked, as element ids and texts. */
function seen(): string[] {
  const { wrappedJSObject } = globalThis as { wrappedJSObject?: typeof globalThis };
  const name = (globalThis as Record<symbol, unknown>)[Symbol.for('glossa:mark-name')] as string;
  const registry = (wrappedJSObject ?? globalThis).CSS.highlights;
  const highlighted = [...(registry ?? [])].flatMap(([key, highlight]) =>
    key.startsWith(name) ? [...highlight] : [],
  );
  const places = highlighted.map((range) => range.startContainer.parentElement);
  const marks = [...document.querySelectorAll(`${name}:not([${name}="quiet"])`)];
  return [...places, ...marks.map((mark) => mark.parentElement)].map((at) => at?.id ?? '').sort();
}

const seenOn = async (tab: Tab) => (await stage.glossa.inFrames(tab, seen))[0];

describe.each(PAINTERS)('as %s', (painter) => {
  test('the first mention in each section or on the page is marked, and where it goes, the next is; others have their card', async () => {
    const { glossa } = stage;
    const tab = await open({ density: 'section' }, painter);
    await expect.poll(() => seenOn(tab)).toEqual(['first', 'second', 'third']);
    // A heading that the page adds later begins a section, until the page removes it.
    await tab.evaluate(`(() => {
      const heading = document.createElement('h2');
      heading.id = 'late';
      heading.textContent = 'Brought later';
      document.getElementById('second').before(heading);
      return 0;
    })()`);
    await expect.poll(() => seenOn(tab)).toEqual(['first', 'second', 'second', 'third']);
    await tab.evaluate('(document.getElementById("late").remove(), 0)');
    await expect.poll(() => seenOn(tab)).toEqual(['first', 'second', 'third']);
    await tab.evaluate('(document.getElementById("first").remove(), 0)');
    await expect.poll(() => seenOn(tab)).toEqual(['second', 'second', 'third']);
    await tab.evaluate('(document.getElementById("third").textContent = "No more of it.", 0)');
    await expect.poll(() => seenOn(tab)).toEqual(['link', 'second', 'second']);

    await glossa.settings({ painter, marks: { density: 'page' } });
    await tab.reload();
    await expect.poll(() => seenOn(tab)).toEqual(['first', 'second']);
    const card = await glossa.openCard(tab, 'cystitis', 2);
    expect(card.term).toBe('cystitis');
    // All mentions are counted.
    const popup = await glossa.popup(tab);
    await press(popup, 'Show “cystitis” on the page: 5');
  });
});

test('by default the first in each section is marked, in every open tab at once', async () => {
  const tab = await open({ density: 'every' });
  await expect.poll(async () => (await seenOn(tab))?.length).toBe(6);
  const options = await stage.glossa.page('/options.html#density');
  await press(options, 'The first in each section');
  await tab.front();
  await expect.poll(() => seenOn(tab)).toEqual(['first', 'second', 'third']);
});

describe('the look', () => {
  /** The decoration that a mark has, by either painter. */
  const decoration = (tab: Tab) =>
    tab.evaluate<string>(`(() => {
      const { textDecorationStyle, textDecorationColor, backgroundColor } =
        getComputedStyle(${MARK_ELEMENTS}[0]);
      return [textDecorationStyle, textDecorationColor, backgroundColor].join('; ');
    })()`);

  test('changes in open tabs when it is changed in the options; takes a colour, mixed with that of the text', async () => {
    const tab = await open({ density: 'every' }, 'elements');
    await expect.poll(async () => (await seenOn(tab))?.length).toBe(6);
    expect(await decoration(tab)).toMatch(/^dotted/);
    const options = await stage.glossa.page('/options.html#look');
    await press(options, 'Tinted background');
    await tab.front();
    await expect.poll(() => decoration(tab)).toMatch(/^solid; .*; (color|rgba)\(.*0\.1\)$/);
    await press(options, 'Underline');
    await tab.front();
    await expect.poll(() => decoration(tab)).toMatch(/^solid; .*; rgba\(0, 0, 0, 0\)$/);

    await stage.glossa.settings({
      painter: 'elements',
      marks: { density: 'every', look: { style: 'solid', colour: '#ff0000' } },
    });
    await tab.reload();
    await expect.poll(async () => (await seenOn(tab))?.length).toBe(6);
    expect(await decoration(tab)).toMatch(/^solid; (color\(srgb 0\.75 0 0\)|rgb\(191, 0, 0\))/);
  });
});

test.runIf(browserName === 'chromium').each(PAINTERS)(
  'marks are for the screen: a printed page has none',
  async (painter) => {
    const tab = await open({ density: 'every' }, painter);
    await expect.poll(async () => (await seenOn(tab))?.length).toBe(6);
    const line = `(() => {
      const term = ${marksIn("document.querySelector('#first')")}[0];
      const style = term
        ? getComputedStyle(term)
        : getComputedStyle(document.getElementById('first'), \`::highlight(\${[...CSS.highlights.keys()][0]})\`);
      return style.textDecorationLine;
    })()`;
    expect(await tab.evaluate(line)).toBe('underline');
    await tab.asPrinted();
    expect(await tab.evaluate(line)).toBe('none');
  },
);

describe('the card', () => {
  test('with a key held stays shut where the pointer merely rests, opens when the key goes down; by click, opens by a click that is not for a link', async () => {
    const { glossa } = stage;
    const tab = await open({ opening: 'shift' });
    await expect.poll(() => seenOn(tab)).toContain('first');
    await glossa.pointAt(tab, 'Cystitis');
    await pause(LONG);
    expect(await glossa.card(tab)).toBeNull();
    await tab.press('Shift');
    await expect.poll(() => glossa.card(tab)).toMatchObject({ term: 'cystitis' });

    await glossa.settings({ marks: { opening: 'click' } });
    await tab.reload();
    await expect.poll(() => seenOn(tab)).toContain('first');
    const link = await glossa.placeOf(tab, 'cystitis', 3);
    await tab.click(link.x, link.y);
    await expect.poll(() => tab.evaluate('location.hash')).toBe('#third');
    await pause(LONG);
    expect(await glossa.card(tab)).toBeNull();
    const { x, y } = await glossa.pointAt(tab, 'Cystitis');
    await pause(LONG);
    expect(await glossa.card(tab)).toBeNull();
    await tab.click(x, y);
    await expect.poll(() => glossa.card(tab)).toMatchObject({ term: 'cystitis' });
  });
});

test('invisible marks are in no registry, and terms are explained all the same', async () => {
  const { glossa } = stage;
  const tab = await open({ density: 'every', look: { style: 'none', colour: 'text' } });
  const popup = await glossa.popup(tab);
  await expect.poll(() => textOf(popup)).toContain('cystitis 5');
  await tab.front();
  expect((await glossa.openCard(tab, 'cystitis')).term).toBe('cystitis');
  expect(await tab.evaluate('CSS.highlights.size')).toBe(0);
});
