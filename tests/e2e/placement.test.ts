/** Where the card is: always visible, in whatever layer its term is. */
import { describe, expect, test } from 'vitest';
import { call, type Tab } from './drivers/driver';
import type { CardSnapshot } from './page-probes';
import { useGlossa } from './use-glossa';

const stage = useGlossa();

function expectWithin({ box }: CardSnapshot, width: number, height: number): void {
  expect(box.x).toBeGreaterThanOrEqual(0);
  expect(box.y).toBeGreaterThanOrEqual(0);
  expect(box.x + box.width).toBeLessThanOrEqual(width);
  expect(box.y + box.height).toBeLessThanOrEqual(height);
}

/** Opens a page and waits for one of its marks. */
async function read(address: string, term: string, width = 1280, height = 720): Promise<Tab> {
  const tab = await stage.glossa.open(address, { width, height });
  await expect.poll(() => stage.glossa.terms(tab)).toContain(term);
  return tab;
}

/** Whether the pointer would hit the card at the card's middle. */
async function isOnTop(tab: Tab, { box }: CardSnapshot): Promise<boolean> {
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  return tab.evaluate<boolean>(
    call(({ x, y }) => !!document.elementFromPoint(x, y)?.matches('div[title=""]'), at),
  );
}

describe('a term at the edge', () => {
  test('has its card within the viewport, in each corner', async () => {
    const tab = await read('http://news.example/corners.html', 'anxiolytic');
    for (const term of ['anxiolytic', 'serotonin', 'cystitis', 'psychiatrist']) {
      await expect.poll(() => stage.glossa.terms(tab)).toContain(term);
      const card = await stage.glossa.openCard(tab, term);
      expect(card.term).toBe(term);
      expectWithin(card, 1280, 720);
    }
  });

  test('has its card within a viewport of 320 px', async () => {
    const tab = await read('http://news.example/narrow.html', 'chronic pain', 320, 640);
    const card = await stage.glossa.openCard(tab, 'chronic');
    expectWithin(card, 320, 640);
  });
});

test('a term in a low window is scrolled to the top, with the card below it', async () => {
  const { glossa } = stage;
  const tab = await read('http://news.example/card.html', 'cystitis', 320, 180);
  const card = await glossa.openCard(tab, 'cystitis');
  expectWithin(card, 320, 180);
  const word = await tab.evaluate<{ top: number; bottom: number }>(`(() => {
    const range = document.createRange();
    const text = document.querySelector('p').firstChild;
    range.setStart(text, text.data.indexOf('cystitis'));
    range.setEnd(text, text.data.indexOf('cystitis') + 8);
    const { top, bottom } = range.getBoundingClientRect();
    return { top, bottom };
  })()`);
  expect(word.top).toBeGreaterThanOrEqual(0);
  expect(card.box.y).toBeGreaterThanOrEqual(word.bottom);
});

test('a term on two lines has its card at the line that is pointed at, one in a scrolled box beside it', async () => {
  const { glossa } = stage;
  const tab = await read('http://news.example/narrow.html', 'chronic pain');
  const first = await glossa.placeOf(tab, 'chronic');
  const second = await glossa.placeOf(tab, 'pain');
  expect(second.y).toBeGreaterThan(first.y + 10);
  for (const [part, { x, y }] of Object.entries({ chronic: first, pain: second })) {
    const { box } = await glossa.openCard(tab, part);
    const gap = Math.min(Math.abs(box.y - y), Math.abs(box.y + box.height - y));
    expect(gap, part).toBeLessThan(30);
    expect(box.x, part).toBeLessThanOrEqual(x);
  }

  const place = await glossa.placeOf(tab, 'serotonin');
  await expect.poll(() => glossa.terms(tab)).toContain('serotonin');
  const { box } = await glossa.openCard(tab, 'serotonin');
  const gap = Math.min(Math.abs(box.y - place.y), Math.abs(box.y + box.height - place.y));
  expect(gap).toBeLessThan(40);
});

describe('a card is on top, and can be used,', () => {
  test('of the highest z-index', async () => {
    const { glossa } = stage;
    const tab = await read('http://news.example/layers.html', 'neurotransmitter');
    const card = await glossa.openCard(tab, 'neurotransmitter');
    expect(await isOnTop(tab, card)).toBe(true);
  });

  test('of a modal dialog, which “Close” and Esc leave open', async () => {
    const { glossa } = stage;
    const tab = await read('http://news.example/layers.html', 'anxiolytic');
    await tab.evaluate('document.getElementById("dialog").showModal()');
    await expect.poll(() => glossa.terms(tab)).toContain('cystitis');
    const card = await glossa.openCard(tab, 'cystitis');
    expectWithin(card, 1280, 720);
    await glossa.pressInCard(tab, 'Close');
    await expect.poll(() => glossa.card(tab)).toBeNull();
    expect(await tab.evaluate('document.getElementById("dialog").open')).toBe(true);
    await tab.moveTo(5, 5);
    await glossa.openCard(tab, 'cystitis');
    await tab.press('Escape');
    await expect.poll(() => glossa.card(tab)).toBeNull();
    expect(await tab.evaluate('document.getElementById("dialog").open')).toBe(true);
  });

  test("of the page's popover, which stays", async () => {
    const { glossa } = stage;
    const tab = await read('http://news.example/layers.html', 'anxiolytic');
    await tab.evaluate('document.getElementById("bubble").showPopover()');
    await expect.poll(() => glossa.terms(tab)).toContain('psychiatrist');
    const card = await glossa.openCard(tab, 'psychiatrist');
    await tab.moveTo(card.box.x + 30, card.box.y + 30, 5);
    await tab.click(card.box.x + 30, card.box.y + 60);
    expect(await tab.evaluate('document.getElementById("bubble").matches(":popover-open")')).toBe(
      true,
    );
    expect(await glossa.card(tab)).toMatchObject({ term: 'psychiatrist' });
  });

  test('of what is shown full screen', async () => {
    const { glossa } = stage;
    const tab = await read('http://news.example/layers.html', 'serotonin');
    const button = await glossa.placeOf(tab, 'Full screen');
    await tab.click(button.x, button.y);
    await expect.poll(() => tab.evaluate('document.fullscreenElement?.id ?? null')).toBe('stage');
    const card = await glossa.openCard(tab, 'serotonin');
    expect(await isOnTop(tab, card)).toBe(true);
  });
});
