/** Pages that cover the card, so that readers press what they don't see. */
import { describe, expect, test } from 'vitest';
import { call, type Tab } from './drivers/driver';
import { coverNext, drawOverHost, layOver } from './hostile-scripts';
import { useGlossa } from './use-glossa';

const stage = useGlossa();

async function open(): Promise<Tab> {
  const { glossa } = stage;
  const tab = await glossa.open('http://news.example/hostile-card.html');
  await expect.poll(() => glossa.terms(tab)).toEqual(['cystitis', 'anxiolytic']);
  return tab;
}

async function openWithCard(): Promise<Tab> {
  const tab = await open();
  await stage.glossa.openWholeCard(tab, 'cystitis');
  return tab;
}

describe('covered clicks', () => {
  const mutedEverywhere = async () => {
    type Settings = { muted: { everywhere: string[] } };
    return (await stage.glossa.ask<Settings>('settings', {})).muted.everywhere;
  };

  test.each(['page', 'shadow'] as const)(
    'a click through what the page laid over the card does nothing (%s)',
    async (where) => {
      const { glossa } = stage;
      const tab = await openWithCard();
      await glossa.pressInCard(tab, 'Wrong here?');
      const card = await glossa.settledCard(tab);
      const never = card.controls.find(({ name }) => name === 'Ignore everywhere');
      if (!never) throw new Error('no such button');
      await tab.moveTo(never.x, never.y, 3);
      await tab.evaluate(call(layOver, where));
      await tab.click(never.x, never.y);
      await new Promise((resolve) => setTimeout(resolve, 700));
      expect(await mutedEverywhere()).toEqual([]);
    },
  );

  test.each(['page', 'shadow'] as const)(
    'a popover that the page opens just before a card lies below it (%s)',
    async (where) => {
      const { glossa } = stage;
      const tab = await open();
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
      expect(await tab.evaluate(isCovered)).toBe(false);
    },
  );

  test('a page can draw nothing beside the card in its host', async () => {
    const tab = await openWithCard();
    expect(await tab.evaluate(call(drawOverHost))).toEqual(['none', 'none', 'rgba(0, 0, 0, 0)']);
  });

  test('a popover that was open in a shadow tree before does not stop the reader', async () => {
    const { glossa } = stage;
    const tab = await open();
    await tab.evaluate(call(layOver, 'shadow', 'bottom'));
    await glossa.openCard(tab, 'cystitis');
    await glossa.pressInCard(tab, 'Wrong here?');
    await glossa.settledCard(tab);
    await glossa.pressInCard(tab, 'Ignore everywhere');
    await expect.poll(mutedEverywhere).toEqual(['cystitis']);
  });

  test('a card comes up again over a popover that the page opens later, and can be used then', async () => {
    const { glossa } = stage;
    const tab = await openWithCard();
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

  test('a card goes when a modal dialog opens over it', async () => {
    const { glossa } = stage;
    const tab = await openWithCard();
    await tab.evaluate('(document.getElementById("dialog").showModal(), 0)');
    await expect.poll(() => glossa.card(tab)).toBeNull();
  });
});
