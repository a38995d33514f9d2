/** Cards where there is little room, and on text that is laid out in unusual ways. */
import { beforeEach, expect, test } from 'vitest';
import { call, type Tab } from './drivers/driver';
import type { Box } from './page-probes';
import { useGlossa } from './use-glossa';

const stage = useGlossa();
let tab: Tab;

beforeEach(async () => {
  tab = await stage.glossa.open('http://news.example/tight.html');
  await expect
    .poll(async () => (await stage.glossa.termsInFrames(tab)).flat().sort())
    .toEqual(['anesthesia', 'anxiolytic', 'cystitis', 'psychiatrist', 'serotonin']);
});

/** In the page: where a text is (CSS px). */
function boxOf(text: string): Box | null {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = (node.nodeValue ?? '').indexOf(text);
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + text.length);
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x, y, width, height };
  }
  return null;
}

test('in a frame that is smaller than the card, the card stays within it, and can be read completely', async () => {
  const { glossa } = stage;
  const frame = await tab.evaluate<Box>(
    call(() => {
      const { x, y } = (document.getElementById('small') as Element).getBoundingClientRect();
      return { x: x + 2, y: y + 2, width: 300, height: 200 };
    }),
  );
  const [, box] = await glossa.inFrames(tab, boxOf, 'cystitis');
  const at = { x: frame.x + (box?.x ?? 0) + 20, y: frame.y + (box?.y ?? 0) + 8 };
  await tab.moveTo(at.x - 30, at.y, 2);
  await tab.moveTo(at.x, at.y, 6);
  const card = async () => (await glossa.cardsInFrames(tab))[1];
  await expect.poll(card).toMatchObject({ term: 'cystitis' });
  await expect
    .poll(async () => {
      const { x = -1, y = -1, width = 999, height = 999 } = (await card())?.box ?? {};
      return x >= 0 && y >= 0 && x + width <= 300 && y + height <= 200;
    })
    .toBe(true);
  const shut = (await card())?.controls.find(({ name }) => name === 'Close');
  expect(shut?.inView).toBe(true);
  const control = async (start: string) =>
    (await card())?.controls.find(({ name }) => name.startsWith(start));
  // The reader can scroll to the rest.
  const scrollTo = async (start: string) => {
    const { x = 0, y = 0, width = 0, height = 0 } = (await card())?.box ?? {};
    await tab.moveTo(frame.x + x + width / 2, frame.y + y + height / 2, 4);
    await expect
      .poll(async () => {
        const found = await control(start);
        // Slow browsers may be turned too far before they scroll.
        if (found && !found.inView) await tab.wheel(found.y > y ? 60 : -60);
        return found?.inView;
      })
      .toBe(true);
  };
  await scrollTo('More');
  const more = await control('More');
  await tab.moveTo(frame.x + (more?.x ?? 0), frame.y + (more?.y ?? 0), 4);
  await tab.click(frame.x + (more?.x ?? 0), frame.y + (more?.y ?? 0));
  await expect.poll(async () => (await control('Read “'))?.inView).toBe(false);
  await scrollTo('Read “');
});

test('text that is upright, enlarged, stretched or below another line has its card beside the term, not over it', async () => {
  const { glossa } = stage;
  for (const term of ['serotonin', 'anxiolytic', 'psychiatrist', 'anesthesia']) {
    const { box } = await glossa.openCard(tab, term);
    const place = await tab.evaluate<Box>(call(boxOf, term));
    const beside =
      box.y >= place.y + place.height - 1 ||
      box.y + box.height <= place.y + 1 ||
      box.x >= place.x + place.width - 1 ||
      box.x + box.width <= place.x + 1;
    expect(beside, JSON.stringify({ term, box, place })).toBe(true);
    const gap = Math.max(
      box.y - (place.y + place.height),
      place.y - (box.y + box.height),
      box.x - (place.x + place.width),
      place.x - (box.x + box.width),
    );
    expect(gap, term).toBeLessThan(24);
  }
});
