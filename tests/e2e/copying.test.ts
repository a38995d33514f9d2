/** Readers copy and drag exactly what the page has, whatever marks its terms. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { call, type Driver, type Tab } from './drivers/driver';
import { browserName, useGlossa } from './use-glossa';

const stage = useGlossa();

const PAGE = 'http://news.example/copying.html';

interface Data {
  readonly html: string;
  readonly text: string;
}

/** Runs in the page: selects from a letter of the nth text below `from` to one below `to`. */
function select(from: string, start: number, to: string, end: number): void {
  /** Counted in letters, because marks divide texts. */
  const at = (selector: string, offset: number): [Text, number] => {
    const texts = document.createTreeWalker(
      document.querySelector(selector) as Element,
      NodeFilter.SHOW_TEXT,
    );
    let left = offset;
    for (let node = texts.nextNode() as Text | null; node; node = texts.nextNode() as Text | null) {
      if (left <= node.length) return [node, left];
      left -= node.length;
    }
    throw new Error(`${selector} has no letter ${offset}`);
  };
  getSelection()?.setBaseAndExtent(...at(from, start), ...at(to, end));
}

/** Where selections begin and end: within marks, around them, across blocks and links. */
const SELECTIONS = [
  ['a sentence', '#first', 0, '#first', 24],
  ['a part of a term', '#first', 18, '#first', 22],
  ['from within a term to within another', '#first', 18, '#second', 8],
  ['a link', '#second a', 0, '#second a', 20],
  ['all paragraphs, a list and a table', '#first', 0, '#last', 22],
] as const;

interface Copy {
  readonly seen: unknown;
  readonly pasted: Data;
}

async function copied(tab: Tab, selection?: readonly [string, number, string, number]) {
  await tab.front();
  await tab.evaluate(
    '(document.activeElement.blur(), getSelection().empty(), window.seen = [], window.pasted = null, 0)',
  );
  if (selection) await tab.evaluate(call(select, ...selection));
  else await tab.press('Control+a');
  await tab.press('Control+c');
  await expect.poll(() => tab.evaluate('window.seen.length')).toBe(1);
  await tab.evaluate('(document.getElementById("box").focus(), 0)');
  await tab.press('Control+v');
  await expect.poll(() => tab.evaluate('window.pasted')).not.toBeNull();
  const copy = await tab.evaluate<Copy>('({ seen: window.seen, pasted: window.pasted })');
  await tab.evaluate('(document.getElementById("box").replaceChildren(), 0)');
  return copy;
}

async function dragged(tab: Tab, driver: Driver): Promise<{ dragged: Data; dropped: Data }> {
  await tab.front();
  await tab.evaluate('(window.dragged = window.dropped = null, 0)');
  await tab.evaluate(call(select, '#first', 4, '#second', 12));
  const from = await tab.evaluate<{ x: number; y: number }>(`(() => {
    const { x, y, width, height } = getSelection().getRangeAt(0).getClientRects()[0];
    return { x: x + width - 10, y: y + height / 2 };
  })()`);
  const to = await tab.evaluate<{ x: number; y: number }>(`(() => {
    const { x, y } = document.getElementById('box').getBoundingClientRect();
    return { x: x + 40, y: y + 20 };
  })()`);
  await tab.drag(from, to);
  // Firefox, driven, begins a drag but never drops.
  const end = driver.name === 'firefox' ? 'dragged' : 'dropped';
  await expect.poll(() => tab.evaluate(`window.${end} !== null`)).toBe(true);
  return tab.evaluate('({ dragged: window.dragged, dropped: window.dropped })');
}

let bare: Tab;

beforeAll(async () => {
  bare = await (await stage.plain()).newTab();
  await bare.goto(PAGE);
});

afterAll(() => bare.close());

/** The page in the browser with Glossa, marked, and what is marked on it. */
async function open(
  painter: 'highlight' | 'elements',
): Promise<{ tab: Tab; marks: () => Promise<string> }> {
  const { glossa } = stage;
  await glossa.settings({ painter });
  const tab = await glossa.open(PAGE);
  const marks = async () => (await glossa.markedTexts(tab)).join();
  await expect.poll(marks).toMatch(/^(\w+,){9}\w+$/);
  return { tab, marks };
}

describe.each(['highlight', 'elements'] as const)('as %s', (painter) => {
  test('every selection is copied as the page has it, and so is “select all”', async () => {
    const { tab, marks } = await open(painter);
    const before = await marks();
    for (const [what, ...selection] of SELECTIONS) {
      expect(await copied(tab, selection), what).toEqual(await copied(bare, selection));
      await expect.poll(marks, { message: what }).toBe(before);
    }
    expect(await copied(tab), 'select all').toEqual(await copied(bare));
    await expect.poll(marks).toBe(before);
  });

  // Driven, Firefox begins no drag.
  test.skipIf(browserName === 'firefox')('a selection is dragged as the page has it', async () => {
    const { tab, marks } = await open(painter);
    const before = await marks();
    expect(await dragged(tab, stage.glossa.driver)).toEqual(
      await dragged(bare, await stage.plain()),
    );
    await expect.poll(marks).toBe(before);
  });
});
