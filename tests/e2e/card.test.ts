/** The card: opening, moving into it, moving on inside it, closing. */
import { setTimeout as pause } from 'node:timers/promises';
import { beforeEach, describe, expect, test } from 'vitest';
import { call, type Tab } from './drivers/driver';
import { useGlossa } from './use-glossa';

const stage = useGlossa();
let tab: Tab;

beforeEach(async () => {
  tab = await stage.glossa.open('http://news.example/card.html');
  await expect.poll(() => stage.glossa.terms(tab)).toContain('anesthesia');
});

/** Longer than any delay after which a card opens or closes (ms). */
const LONG = 700;

describe('resting the pointer on a term', () => {
  test('opens a small card with what it means, which grows to what the source says', async () => {
    const { glossa } = stage;
    const { term, text, box } = await glossa.openCard(tab, 'cystitis');
    expect(term).toBe('cystitis');
    expect(text).toMatch(
      /^cystitis condition A sore .* From How Ketamine Works in the Brain More/i,
    );
    expect(box.height).toBeLessThan(200);
    await glossa.pressInCard(tab, 'More');
    const card = await glossa.settledCard(tab);
    expect(card.box.height).toBeGreaterThan(box.height);
    expect(card.text).toContain('not medical advice');
    expect(card.text).toContain('Ketamine Clinic of Seattle');
    expect(card.controls.some(({ name }) => name.startsWith('Read “'))).toBe(true);
  });

  test('takes no focus from the page', async () => {
    const field = await tab.evaluate<{ x: number; y: number }>(
      call(() => {
        const { x, y, height } = (
          document.getElementById('field') as HTMLElement
        ).getBoundingClientRect();
        return { x: x + 10, y: y + height / 2 };
      }),
    );
    await tab.click(field.x, field.y);
    await stage.glossa.openCard(tab, 'cystitis');
    await tab.type('ab');
    const value = 'document.getElementById("field").value';
    expect(await tab.evaluate(value)).toBe('ab');
  });

  test('changes neither the size nor the scroll position of the page', async () => {
    const sizes =
      'JSON.stringify([document.documentElement.scrollWidth, document.documentElement.scrollHeight, scrollX, scrollY])';
    const before = await tab.evaluate(sizes);
    await stage.glossa.openCard(tab, 'anesthesia');
    expect(await tab.evaluate(sizes)).toBe(before);
  });
});

describe('no card opens', () => {
  test('beside a term: past the end of its line, or between paragraphs', async () => {
    const place = await stage.glossa.placeOf(tab, 'cystitis');
    await tab.moveTo(place.x, place.y - 22, 4);
    await pause(LONG);
    expect(await stage.glossa.card(tab)).toBeNull();
    await tab.moveTo(1200, place.y, 4);
    await pause(LONG);
    expect(await stage.glossa.card(tab)).toBeNull();
  });

  test('under a pointer that only passes by', async () => {
    const place = await stage.glossa.placeOf(tab, 'cystitis');
    await tab.moveTo(1, place.y);
    await tab.moveTo(1279, place.y, 30);
    await pause(LONG);
    expect(await stage.glossa.card(tab)).toBeNull();
  });

  test('for events that the page makes up', async () => {
    const place = await stage.glossa.placeOf(tab, 'cystitis');
    await tab.evaluate(
      call(async ({ x, y }) => {
        const at = { clientX: x, clientY: y, bubbles: true, pointerType: 'mouse' };
        for (let i = 0; i < 10; i++) {
          document.elementFromPoint(x, y)?.dispatchEvent(new PointerEvent('pointermove', at));
          document.elementFromPoint(x, y)?.dispatchEvent(new MouseEvent('mousemove', at));
          await new Promise((resolve) => setTimeout(resolve, 50));
        }
      }, place),
    );
    await pause(LONG);
    expect(await stage.glossa.card(tab)).toBeNull();
  });
});

describe('an open card', () => {
  test('stays while the pointer travels into it and rests there', async () => {
    const { box } = await stage.glossa.openCard(tab, 'cystitis');
    await tab.moveTo(box.x + box.width / 2, box.y + box.height / 2, 12);
    await pause(LONG);
    expect(await stage.glossa.card(tab)).toMatchObject({ term: 'cystitis' });
  });

  test('goes when the pointer goes', async () => {
    const { box } = await stage.glossa.openCard(tab, 'cystitis');
    await tab.moveTo(box.x + box.width + 200, 10, 6);
    await expect.poll(() => stage.glossa.card(tab)).toBeNull();
  });

  test('closes by Esc, which the page does not see, and stays closed', async () => {
    await stage.glossa.openCard(tab, 'cystitis');
    await tab.press('Escape');
    await expect.poll(() => stage.glossa.card(tab)).toBeNull();
    await pause(LONG);
    expect(await stage.glossa.card(tab)).toBeNull();
    expect(await tab.evaluate('window.seen.keys')).toEqual([]);
    await tab.press('Escape');
    expect(await tab.evaluate('window.seen.keys')).toEqual(['Escape']);
  });

  test('closes by its button', async () => {
    await stage.glossa.openCard(tab, 'cystitis');
    await stage.glossa.pressInCard(tab, 'Close');
    await expect.poll(() => stage.glossa.card(tab)).toBeNull();
  });

  test('opens a related term inside itself, and leads back', async () => {
    const { glossa } = stage;
    await glossa.openCard(tab, 'cystitis');
    await glossa.pressInCard(tab, 'bladder');
    await expect.poll(async () => (await glossa.card(tab))?.term).toBe('bladder');
    await glossa.pressInCard(tab, 'Back cystitis');
    await expect.poll(async () => (await glossa.card(tab))?.term).toBe('cystitis');
  });

  test('opens the section that the article says it in', async () => {
    const { glossa } = stage;
    const { controls } = await glossa.openWholeCard(tab, 'cystitis');
    const name = controls.find(({ name }) => name.startsWith('Read “'))?.name ?? '';
    const title = name.replace(/^Read “|”$/g, '');
    await glossa.pressInCard(tab, name);
    const reader = await glossa.shown((address) => address.includes('/reader.html'));
    await expect.poll(() => reader.evaluate<string>('document.body.innerText')).toContain(title);
  });

  test('gives way to the card of another term that the pointer rests on', async () => {
    const { glossa } = stage;
    await glossa.openCard(tab, 'anxiolytic');
    await glossa.pointAt(tab, 'neurotransmitter');
    await expect.poll(async () => (await glossa.card(tab))?.term).toBe('neurotransmitter');
  });

  test('goes when its term goes', async () => {
    await stage.glossa.openCard(tab, 'cystitis');
    await tab.evaluate(call(() => document.querySelector('p')?.remove()));
    await expect.poll(() => stage.glossa.card(tab)).toBeNull();
  });
});

describe('a tap', () => {
  test('on a term opens its card, and one beside it closes it', async () => {
    const { glossa } = stage;
    const place = await glossa.placeOf(tab, 'cystitis');
    await tab.tap(place.x, place.y);
    const { term, box } = await glossa.settledCard(tab);
    expect(term).toBe('cystitis');
    await tab.tap(box.x + box.width + 100, 20);
    await expect.poll(() => glossa.card(tab)).toBeNull();
  });

  test('on a link with a term in it opens the card, which offers the link; the second follows it', async () => {
    const { glossa } = stage;
    const hash = () => tab.evaluate('location.hash');
    const place = await glossa.placeOf(tab, 'serotonin');
    await tab.tap(place.x, place.y);
    expect((await glossa.settledCard(tab)).term).toBe('serotonin');
    expect(await hash()).toBe('');
    await glossa.pressInCard(tab, 'Open link on this page');
    await expect.poll(hash).toBe('#followed');
    await expect.poll(() => glossa.card(tab)).toBeNull();
    await tab.evaluate('(history.replaceState(0, "", "#"), 0)');
    await tab.tap(place.x, place.y);
    await expect.poll(hash).toBe('#followed');
  });

  test('on a link without a mark follows it', async () => {
    const { glossa } = stage;
    await tab.evaluate('(document.getElementById("link").textContent = "elsewhere", 0)');
    const place = await glossa.placeOf(tab, 'elsewhere');
    await tab.tap(place.x, place.y);
    await expect.poll(() => tab.evaluate('location.hash')).toBe('#followed');
    await pause(LONG);
    expect(await glossa.card(tab)).toBeNull();
  });
});

describe("the page's own controls", () => {
  test('a link with a term in it is followed', async () => {
    const place = await stage.glossa.placeOf(tab, 'serotonin');
    await tab.moveTo(place.x, place.y, 4);
    await pause(LONG);
    await tab.click(place.x, place.y);
    expect(await tab.evaluate('location.hash')).toBe('#followed');
  });

  test('a button with a term on it is pressed, a label ticks its box', async () => {
    const { glossa } = stage;
    const button = await glossa.placeOf(tab, 'psychiatrist');
    await tab.click(button.x, button.y);
    expect(await tab.evaluate('window.seen.clicks')).toBe(1);
    const label = await glossa.placeOf(tab, 'hydrochloride');
    await tab.click(label.x, label.y);
    expect(await tab.evaluate('document.getElementById("box").checked')).toBe(true);
  });
});
