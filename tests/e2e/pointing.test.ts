/** Terms whose text browsers don't find by themselves under the pointer, or shouldn't. */
import { describe, expect, test } from 'vitest';
import { call, type Tab } from './drivers/driver';
import { MARK_ELEMENTS } from './mark-elements';
import { useGlossa } from './use-glossa';

const stage = useGlossa();
const PAINTERS = ['highlight', 'elements'] as const;
type Painter = (typeof PAINTERS)[number];

async function open(painter: Painter): Promise<Tab> {
  const { glossa } = stage;
  await glossa.settings({ painter });
  const tab = await glossa.open('http://news.example/pointing.html');
  const marked = `${MARK_ELEMENTS}.length`;
  // Seven, because the text behind the curtain isn't among them.
  if (painter === 'elements') await expect.poll(() => tab.evaluate(marked)).toBe(7);
  else await expect.poll(async () => (await glossa.terms(tab)).length).toBe(7);
  return tab;
}

describe.each(PAINTERS)('has its card, marked as %s', (painter) => {
  test('all that can be seen, however it is laid out or covered, but not what is hidden', async () => {
    const { glossa } = stage;
    const tab = await open(painter);
    // Marks that are elements are below what covers them; else they are elements like others.
    const terms = ['serotonin', 'neurotransmitter'];
    if (painter === 'highlight') terms.push('anxiolytic', 'psychiatrist', 'anesthesia', 'nausea');
    for (const term of terms) {
      expect(await glossa.openCard(tab, term), term).toMatchObject({ term });
      await tab.press('Escape');
      await expect.poll(() => glossa.card(tab)).toBeNull();
    }
    await glossa.pointAt(tab, 'cystitis');
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await glossa.card(tab)).toBeNull();
  });
});

test('a click on a term in a teaser that is wholly a link follows the link', async () => {
  const { glossa } = stage;
  const tab = await open('highlight');
  await glossa.openCard(tab, 'serotonin');
  const { x, y } = await glossa.placeOf(tab, 'serotonin');
  await tab.click(x, y);
  await expect.poll(() => tab.address()).toBe('http://news.example/second.html');
});

test('on a page enlarged by the browser, cards are beside their terms', async () => {
  const { glossa } = stage;
  const tab = await open('highlight');
  const id = await glossa.idOf(tab);
  await glossa.api(`browser.tabs.setZoom(${id}, 2)`);
  try {
    const ratio = 'devicePixelRatio';
    await expect.poll(() => tab.evaluate(ratio)).toBe(2);
    const { x, y } = await glossa.placeOf(tab, 'anxiolytic');
    await tab.moveTo(x - 60, y, 3);
    await tab.moveTo(x, y, 8);
    const card = await glossa.settledCard(tab);
    expect(card.term).toBe('anxiolytic');
    expect(card.box.x).toBeGreaterThanOrEqual(0);
    expect(card.box.x + card.box.width).toBeLessThanOrEqual(
      await tab.evaluate(call(() => innerWidth)),
    );
    expect(card.box.y).toBeGreaterThan(y);
    expect(card.box.y).toBeLessThan(y + 40);
  } finally {
    await glossa.api(`browser.tabs.setZoom(${id}, 1)`);
  }
});
