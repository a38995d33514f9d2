/** Terms in frames and shadow trees. */
import { expect, test } from 'vitest';
import { call } from './drivers/driver';
import { boxOfText, type Point } from './page-probes';
import { useGlossa } from './use-glossa';

const stage = useGlossa();

test('frames of the page, of others, inline and sandboxed ones are marked, tiny ones are not', async () => {
  const { glossa } = stage;
  const tab = await glossa.open('http://news.example/frames.html');
  await expect
    .poll(async () => (await glossa.termsInFrames(tab)).map((terms) => terms.join()).sort())
    .toEqual(['', 'anxiolytic', 'cystitis', 'serotonin', 'serotonin', 'serotonin']);
});

test('a page of framesets has marks and cards in its frames', async () => {
  const { glossa } = stage;
  const tab = await glossa.open('http://news.example/frameset.html');
  await expect
    .poll(async () => (await glossa.termsInFrames(tab)).map((terms) => terms.join()).sort())
    .toEqual(['', 'cystitis,serotonin', 'serotonin']);
  // The first frame begins where the page does.
  const boxes = await glossa.inFrames(tab, boxOfText, 'cystitis', 0);
  const { x = 0, y = 0 } = boxes.find((box) => box !== null) ?? {};
  await tab.moveTo(x + 60, y + 60, 2);
  await tab.moveTo(x + 10, y + 8, 8);
  await expect
    .poll(async () => (await glossa.cardsInFrames(tab)).map((card) => card?.term ?? null))
    .toContain('cystitis');
});

test('shadow trees are marked: open, nested, and closed ones of custom elements', async () => {
  const { glossa } = stage;
  const tab = await glossa.open('http://news.example/shadows.html');
  await expect
    .poll(async () => new Set(await glossa.terms(tab)))
    .toEqual(new Set(['anxiolytic', 'serotonin', 'cystitis', 'psychiatrist']));
});

test('a card opens in a frame of another site', async () => {
  const { glossa } = stage;
  const tab = await glossa.open('http://news.example/frames.html');
  // The frame must be read before the pointer comes to rest in it.
  await expect.poll(async () => (await glossa.termsInFrames(tab)).flat()).toHaveLength(5);
  const frame = await tab.evaluate<Point>(
    call(() => {
      const element = document.querySelector('[title="Another site"]') as HTMLElement;
      const { x, y } = element.getBoundingClientRect();
      return { x: x + element.clientLeft, y: y + element.clientTop };
    }),
  );
  // All frames show the same text, in the same place.
  const [inner] = (await glossa.inFrames(tab, boxOfText, 'serotonin', 0)).filter(
    (box) => box !== null,
  );
  const at = { x: frame.x + (inner?.x ?? 0) + 20, y: frame.y + (inner?.y ?? 0) + 8 };
  await tab.moveTo(at.x + 40, at.y + 40, 2);
  await tab.moveTo(at.x, at.y, 8);
  await expect
    .poll(async () => (await glossa.cardsInFrames(tab)).map((card) => card?.term ?? null))
    .toContain('serotonin');
});

test('Esc closes the page’s card while a frame in it has the focus, and belongs to the frame again afterwards', async () => {
  const { glossa } = stage;
  const tab = await glossa.open('http://news.example/frames.html');
  await expect.poll(async () => (await glossa.termsInFrames(tab)).flat()).toHaveLength(5);
  const focusFrame = call(() =>
    document.querySelector<HTMLElement>('[title="Another site"]')?.focus(),
  );
  await tab.evaluate(focusFrame);
  await glossa.inFrames(tab, () => {
    addEventListener('keydown', ({ key }) => {
      document.title += key;
    });
  });
  const seen = async () => (await glossa.inFrames(tab, () => document.title)).join();
  const before = await seen();
  await glossa.openCard(tab, 'anxiolytic');
  // The key itself may start the background again.
  await glossa.driver.stopBackground();
  await tab.press('Escape');
  await expect.poll(() => glossa.card(tab)).toBeNull();
  expect(await seen()).toBe(before);
  await tab.press('Escape');
  await expect.poll(seen).toContain('Escape');
});
