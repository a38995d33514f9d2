/** Pages that cover the card, so that readers press what they don't see. */
import { expect, test } from 'vitest';
import { call } from './drivers/driver';
import { leaveCard, openHostileCard, openHostilePage } from './hostile-page';
import { coverNext, drawOverHost, layOver } from './hostile-scripts';
import { useGlossa } from './use-glossa';

const stage = useGlossa();

const mutedEverywhere = async () => {
  type Settings = { muted: { everywhere: string[] } };
  return (await stage.glossa.ask<Settings>('settings', {})).muted.everywhere;
};

test('a click through what the page laid over the card does nothing', async () => {
  const { glossa } = stage;
  const tab = await openHostilePage(glossa);
  for (const where of ['page', 'shadow'] as const) {
    await glossa.openWholeCard(tab, 'cystitis');
    await glossa.pressInCard(tab, 'Wrong here?');
    const card = await glossa.settledCard(tab);
    const never = card.controls.find(({ name }) => name === 'Ignore everywhere');
    if (!never) throw new Error('no such button');
    await tab.moveTo(never.x, never.y, 3);
    await tab.evaluate(call(layOver, where));
    await tab.click(never.x, never.y);
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(await mutedEverywhere(), where).toEqual([]);
    await tab.evaluate('(document.querySelector("[popover]")?.remove(), 0)');
    await leaveCard(glossa, tab);
  }
});

test('a popover that the page opens just before a card lies below it', async () => {
  const { glossa } = stage;
  const tab = await openHostilePage(glossa);
  for (const where of ['page', 'shadow'] as const) {
    const { y } = await glossa.placeOf(tab, 'cystitis');
    await tab.evaluate(call(coverNext, where, y + 20));
    const { box } = await glossa.openCard(tab, 'cystitis');
    await tab.moveTo(box.x + 60, box.y + 60, 5);
    const isCovered = call(
      (x: number, y: number) => {
        const { cover } = window as unknown as { cover: HTMLElement };
        if (!cover.matches(':popover-open')) return 'not open';
        cover.style.pointerEvents = 'auto';
        const root = cover.getRootNode();
        const top = document.elementFromPoint(x, y);
        cover.style.pointerEvents = 'none';
        return top === cover || (root instanceof ShadowRoot && top === root.host);
      },
      box.x + 60,
      box.y + 60,
    );
    expect(await tab.evaluate(isCovered), where).toBe(false);
    await tab.evaluate('(window.cover.remove(), 0)');
    await leaveCard(glossa, tab);
  }
});

test('a popover that was open in a shadow tree before does not stop the reader', async () => {
  const { glossa } = stage;
  const tab = await openHostilePage(glossa);
  await tab.evaluate(call(layOver, 'shadow', 'bottom'));
  await glossa.openCard(tab, 'cystitis');
  await glossa.pressInCard(tab, 'Wrong here?');
  await glossa.settledCard(tab);
  await glossa.pressInCard(tab, 'Ignore everywhere');
  await expect.poll(mutedEverywhere).toEqual(['cystitis']);
});

test('a page can draw nothing in the card’s host; under a dialog the card goes, over a later popover it comes up again', async () => {
  const { glossa } = stage;
  const { tab } = await openHostileCard(glossa);
  expect(await tab.evaluate(call(drawOverHost))).toEqual(['none', 'none', 'rgba(0, 0, 0, 0)']);
  await tab.evaluate('(document.adoptedStyleSheets = [], 0)');

  await tab.evaluate('(document.getElementById("dialog").showModal(), 0)');
  await expect.poll(() => glossa.card(tab)).toBeNull();
  await tab.evaluate('(document.getElementById("dialog").close(), 0)');

  await glossa.openWholeCard(tab, 'cystitis');
  await tab.evaluate(call(layOver, 'page'));
  const { box } = await glossa.settledCard(tab);
  const top = call(
    (x: number, y: number) => {
      const host = document.documentElement.lastElementChild;
      for (const cover of document.querySelectorAll<HTMLElement>('[popover]'))
        cover.style.pointerEvents = 'auto';
      return document.elementFromPoint(x, y) === host;
    },
    box.x + 50,
    box.y + 50,
  );
  await expect.poll(() => tab.evaluate(top)).toBe(true);
  await glossa.pressInCard(tab, 'Wrong here?');
  await glossa.pressInCard(tab, 'Ignore everywhere');
  await expect.poll(mutedEverywhere).toEqual(['cystitis']);
});
