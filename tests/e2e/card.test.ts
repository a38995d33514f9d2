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
const LONG = 500;

const card = () => stage.glossa.card(tab);

/** Takes the pointer away from every term and card, until no card is open. */
async function moveAway(): Promise<void> {
  await tab.moveTo(1200, 10, 6);
  await expect.poll(card).toBeNull();
}

describe('resting the pointer on a term', () => {
  test('opens a small card with the meaning, which grows to show what the source says', async () => {
    const { glossa } = stage;
    const { term, text, box } = await glossa.openCard(tab, 'cystitis');
    expect(term).toBe('cystitis');
    expect(text).toMatch(
      /^cystitis condition A sore .* From How Ketamine Works in the Brain More/i,
    );
    expect(box.height).toBeLessThan(200);
    await glossa.pressInCard(tab, 'More');
    const whole = await glossa.settledCard(tab);
    expect(whole.box.height).toBeGreaterThan(box.height);
    expect(whole.text).toContain('not medical advice');
    expect(whole.text).toContain('Ketamine Clinic of Seattle');
    // The section that the article says it in.
    const name = whole.controls.find(({ name }) => name.startsWith('Read “'))?.name ?? '';
    const title = name.replace(/^Read “|”$/g, '');
    expect(title).not.toBe('');
    await glossa.pressInCard(tab, name);
    const reader = await glossa.shown((address) => address.includes('/reader.html'));
    await expect.poll(() => reader.evaluate<string>('document.body.innerText')).toContain(title);
  });

  test('takes no focus from the page, nor changes its size or scroll position', async () => {
    const sizes =
      'JSON.stringify([document.documentElement.scrollWidth, document.documentElement.scrollHeight, scrollX, scrollY])';
    const field = await tab.evaluate<{ x: number; y: number }>(
      call(() => {
        const { x, y, height } = (
          document.getElementById('field') as HTMLElement
        ).getBoundingClientRect();
        return { x: x + 10, y: y + height / 2 };
      }),
    );
    await tab.click(field.x, field.y);
    const before = await tab.evaluate(sizes);
    await stage.glossa.openCard(tab, 'cystitis');
    await tab.type('ab');
    const value = 'document.getElementById("field").value';
    expect(await tab.evaluate(value)).toBe('ab');
    expect(await tab.evaluate(sizes)).toBe(before);
    await stage.glossa.openCard(tab, 'anesthesia');
    expect(await tab.evaluate(sizes)).toBe(before);
  });
});

test('no card opens beside a term, under a pointer that passes by, or for events that the page makes up', async () => {
  const place = await stage.glossa.placeOf(tab, 'cystitis');
  // Between paragraphs; across the term, and past the end of its line.
  await tab.moveTo(place.x, place.y - 22, 4);
  await pause(LONG);
  expect(await card()).toBeNull();
  await tab.moveTo(1, place.y);
  await tab.moveTo(1200, place.y, 30);
  await pause(LONG);
  expect(await card()).toBeNull();
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
  expect(await card()).toBeNull();
});

describe('an open card', () => {
  test('stays while the pointer travels into it and rests there; goes when it goes, by Esc, by its button', async () => {
    const { glossa } = stage;
    const { box } = await glossa.openCard(tab, 'cystitis');
    await tab.moveTo(box.x + box.width / 2, box.y + box.height / 2, 12);
    await pause(LONG);
    expect(await card()).toMatchObject({ term: 'cystitis' });
    await tab.moveTo(box.x + box.width + 200, 10, 6);
    await expect.poll(card).toBeNull();

    // The page doesn't see the key that closes it.
    await glossa.openCard(tab, 'cystitis');
    await tab.press('Escape');
    await expect.poll(card).toBeNull();
    await pause(LONG);
    expect(await card()).toBeNull();
    expect(await tab.evaluate('window.seen.keys')).toEqual([]);
    await tab.press('Escape');
    expect(await tab.evaluate('window.seen.keys')).toEqual(['Escape']);

    await moveAway();
    await glossa.openCard(tab, 'cystitis');
    await glossa.pressInCard(tab, 'Close');
    await expect.poll(card).toBeNull();
  });

  test('opens a related term inside itself and leads back; gives way to the next term; goes with its term', async () => {
    const { glossa } = stage;
    await glossa.openCard(tab, 'cystitis');
    await glossa.pressInCard(tab, 'bladder');
    await expect.poll(async () => (await card())?.term).toBe('bladder');
    await glossa.pressInCard(tab, 'Back cystitis');
    await expect.poll(async () => (await card())?.term).toBe('cystitis');
    await tab.press('Escape');
    await moveAway();

    await glossa.openCard(tab, 'anxiolytic');
    await glossa.pointAt(tab, 'neurotransmitter');
    await expect.poll(async () => (await card())?.term).toBe('neurotransmitter');
    await moveAway();

    await glossa.openCard(tab, 'cystitis');
    await tab.evaluate(call(() => document.querySelector('p')?.remove()));
    await expect.poll(card).toBeNull();
  });
});

test('a tap on a term opens its card, one beside it closes it; the second on a link follows it', async () => {
  const { glossa } = stage;
  const at = await glossa.placeOf(tab, 'cystitis');
  await tab.tap(at.x, at.y);
  const { term, box } = await glossa.settledCard(tab);
  expect(term).toBe('cystitis');
  await tab.tap(box.x + box.width + 100, 20);
  await expect.poll(card).toBeNull();

  // The card of a term in a link offers the link.
  const hash = () => tab.evaluate('location.hash');
  const place = await glossa.placeOf(tab, 'serotonin');
  await tab.tap(place.x, place.y);
  expect((await glossa.settledCard(tab)).term).toBe('serotonin');
  expect(await hash()).toBe('');
  await glossa.pressInCard(tab, 'Open link on this page');
  await expect.poll(hash).toBe('#followed');
  await expect.poll(card).toBeNull();
  await tab.evaluate('(history.replaceState(0, "", "#"), 0)');
  await tab.tap(place.x, place.y);
  await expect.poll(hash).toBe('#followed');

  // A link without a mark is followed at once.
  await tab.evaluate('(history.replaceState(0, "", "#"), 0)');
  await tab.evaluate('(document.getElementById("link").textContent = "elsewhere", 0)');
  const elsewhere = await glossa.placeOf(tab, 'elsewhere');
  await tab.tap(elsewhere.x, elsewhere.y);
  await expect.poll(hash).toBe('#followed');
  await pause(LONG);
  expect(await card()).toBeNull();
});

test('links, buttons and labels of the page still work where a term is on them', async () => {
  const { glossa } = stage;
  const place = await glossa.placeOf(tab, 'serotonin');
  await tab.moveTo(place.x, place.y, 4);
  await pause(LONG);
  await tab.click(place.x, place.y);
  expect(await tab.evaluate('location.hash')).toBe('#followed');
  await tab.press('Escape');
  await moveAway();
  const button = await glossa.placeOf(tab, 'psychiatrist');
  await tab.click(button.x, button.y);
  expect(await tab.evaluate('window.seen.clicks')).toBe(1);
  const label = await glossa.placeOf(tab, 'hydrochloride');
  await tab.click(label.x, label.y);
  expect(await tab.evaluate('document.getElementById("box").checked')).toBe(true);
});
