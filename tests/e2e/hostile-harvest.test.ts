/**
 * Pages that write words where nobody can see them, to find out from marks and cards which words
 * the reader's glossaries explain.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { useGlossa } from './use-glossa';

const stage = useGlossa();

/** Longer than it takes to read a page with many words, and to mark them (ms). */
const LONG = 700;

/** Longer than the pointer must rest until a card opens (ms). */
const REST = 500;

/** Ways that are tried together on one page: as many as fit beside each other. */
function groups(ways: readonly string[]): string[][] {
  return Array.from({ length: Math.ceil(ways.length / 11) }, (_, row) =>
    ways.slice(row * 11, row * 11 + 11),
  );
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
    await pause(REST);
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
      await pause(REST);
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
  for (const beside of groups(ways)) {
    await tab.evaluate(`(write(...${JSON.stringify(beside)}), 0)`);
    await pause(LONG);
    expect(await learned(), beside.join()).toEqual([]);
  }
  await tab.evaluate('(writePlainly(), 0)');
  await expect.poll(async () => (await learned()).join(' ')).toContain('cystitis');
});
