/**
 * Pages that write words where nobody can see them, to find out from marks and cards which words
 * the reader's glossaries explain.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { useGlossa } from './use-glossa';

const stage = useGlossa();

/** Longer than it takes to read, to mark, and to open a card (ms). */
const LONG = 700;

/**
 * Ways that are tried together on one page. A shield would cover the others, and letters that run
 * backwards leave the page only at its edge.
 */
function groups(ways: readonly string[]): string[][] {
  const alone = ways.filter((way) => /^(behind|letter upon letter)/.test(way));
  const open = ways.filter((way) => !alone.includes(way));
  const rows = Array.from({ length: Math.ceil(open.length / 6) }, (_, row) =>
    open.slice(row * 6, row * 6 + 6),
  );
  return [...rows, ...alone.map((way) => [way])];
}

describe.each(['highlight', 'elements'] as const)('with marks as %s', (painter) => {
  test('words that nobody can see are not marked, bring nothing into the page, and open no card', async () => {
    const { glossa } = stage;
    await glossa.settings({ painter });
    const tab = await glossa.open('http://news.example/harvest.html');
    const learned = () => tab.evaluate<string[]>('learned()');
    const ways = await tab.evaluate<string[]>('Object.keys(WAYS)');
    for (const beside of groups(ways)) {
      await tab.evaluate(`(write(...${JSON.stringify(beside)}), 0)`);
      await pause(LONG);
      expect(await learned(), beside.join()).toEqual([]);
    }
    // The same words are marked where they can be seen: the page was read all along.
    await tab.evaluate('(writePlainly(), 0)');
    await expect.poll(learned).toEqual(expect.arrayContaining(['a style sheet']));
    await expect.poll(async () => (await learned()).join(' ')).toContain('cystitis');

    // A word that the page moves beneath a resting pointer is not explained.
    await tab.moveTo(700, 300, 4);
    await tab.evaluate('(moveTo("cystitis", 700, 300), 0)');
    await pause(LONG);
    expect(await glossa.card(tab)).toBeNull();
    // When the reader moves the pointer, it finds the term.
    await tab.moveTo(704, 302, 6);
    await expect.poll(() => glossa.card(tab)).toMatchObject({ term: 'cystitis' });
    await tab.press('Escape');
    await tab.moveTo(1000, 600, 4);
    await expect.poll(() => glossa.card(tab)).toBeNull();

    // A word that can't be seen is not explained beneath a pointer that moves.
    for (const style of ['opacity: 0.04', 'color: transparent', 'filter: opacity(0)']) {
      await tab.evaluate(`(() => {
        const moved = document.getElementById('moved');
        moved.style.cssText = moved.style.cssText.replace(/;? ?(opacity|color|filter): [^;]*/g, '');
        moved.style.cssText += ${JSON.stringify(`;${style}`)};
        return 0;
      })()`);
      await tab.moveTo(660, 280, 2);
      await tab.moveTo(700, 300, 8);
      await pause(LONG);
      expect(await glossa.card(tab), style).toBeNull();
    }
  });
});

test('words hidden by colours, effects or other texts are not marked either', async () => {
  const { glossa } = stage;
  const tab = await glossa.open('http://news.example/harvest.html');
  const learned = () => tab.evaluate<string[]>('learned()');
  const ways = await tab.evaluate<string[]>(
    '[...Object.keys(SHAPED_WAYS), ...Object.keys(MORE_WAYS)]',
  );
  await tab.evaluate('document.fonts.load("16px blank").then(() => 0)');
  for (let at = 0; at < ways.length; at += 6) {
    const beside = ways.slice(at, at + 6);
    await tab.evaluate(`(write(...${JSON.stringify(beside)}), 0)`);
    await pause(LONG);
    expect(await learned(), beside.join()).toEqual([]);
  }
  await tab.evaluate('(writePlainly(), 0)');
  await expect.poll(async () => (await learned()).join(' ')).toContain('cystitis');
});
