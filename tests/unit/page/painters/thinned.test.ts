// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Block } from '../../../../src/page/blocks';
import { collect } from '../../../../src/page/collect';
import { type PageHit, placeHit } from '../../../../src/page/hits';
import type { Painter } from '../../../../src/page/painters/painter';
import { ThinnedPainter } from '../../../../src/page/painters/thinned';

let life: AbortController;
/** The hits that the inner painter has marked. */
let marked: Set<PageHit>;

const inner: Painter = {
  paint: (hits) => {
    for (const hit of hits) marked.add(hit);
  },
  erase: (hits) => {
    for (const hit of hits) marked.delete(hit);
  },
  rectsOf: () => [],
  stepBack: (_, hits) => {
    for (const hit of hits) marked.delete(hit);
    return [];
  },
};

beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
  marked = new Set();
});

afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

/** The hits of "tea" on a page, by paragraph. */
function hitsOf(html: string): PageHit[][] {
  document.body.innerHTML = html;
  const blocks: Block[] = [];
  const into = { block: (block: Block) => blocks.push(block), shadow: () => {} };
  for (const _ of collect(document.body, into, new Set(['en'])));
  return blocks.map((block) =>
    [...block.text.matchAll(/tea/g)].flatMap(({ index }) => {
      const form = { text: 'tea', words: ['tea'] };
      const hit = { start: index, end: index + 3, entry: 'tea', form, shown: true, why: '' };
      return placeHit(block, hit) ?? [];
    }),
  );
}

const PAGE = '<h2>One</h2><p>tea and tea</p><p>tea</p><h2>Two</h2><p>tea</p>';

/** The numbers of the paragraphs' marked hits, as "paragraph.hit". */
const shown = (hits: PageHit[][]) =>
  hits.flatMap((each, at) => each.flatMap((hit, nth) => (marked.has(hit) ? [`${at}.${nth}`] : [])));

describe.each([
  ['section', ['1.0', '4.0']],
  ['page', ['1.0']],
] as const)('%s', (density, firsts) => {
  test('marks the first mention alone, in whatever order the page is read', () => {
    for (const order of [
      [0, 1, 2, 3, 4],
      [4, 2, 1],
      [2, 4, 1],
    ]) {
      marked.clear();
      const painter = new ThinnedPainter(inner, density, life.signal);
      const hits = hitsOf(PAGE);
      for (const at of order) painter.paint(hits[at] ?? []);
      expect(shown(hits)).toEqual(firsts);
    }
  });

  test('tells those that are marked from the others', () => {
    const painter = new ThinnedPainter(inner, density, life.signal);
    const hits = hitsOf(PAGE);
    for (const each of hits) painter.paint(each);
    for (const hit of hits.flat()) expect(painter.isMarked(hit)).toBe(marked.has(hit));
  });
});

test('where the first mention goes for good, the next one is marked', () => {
  const painter = new ThinnedPainter(inner, 'section', life.signal);
  const hits = hitsOf(PAGE);
  for (const each of hits) painter.paint(each);
  painter.erase(hits[1] ?? []);
  expect(shown(hits)).toEqual(['4.0']);
  vi.advanceTimersByTime(1_000);
  expect(shown(hits)).toEqual(['2.0', '4.0']);
});

test('where the first mention comes back at once, no other is marked meanwhile', () => {
  const painter = new ThinnedPainter(inner, 'section', life.signal);
  const hits = hitsOf(PAGE);
  for (const each of hits) painter.paint(each);
  painter.stepBack(document.querySelector('p') as Element, hits[1] ?? []);
  vi.advanceTimersByTime(60);
  painter.paint(hits[1] ?? []);
  vi.advanceTimersByTime(1_000);
  expect(shown(hits)).toEqual(['1.0', '4.0']);
});

test('what went with the page is not marked in its place', () => {
  const painter = new ThinnedPainter(inner, 'section', life.signal);
  const hits = hitsOf(PAGE);
  for (const each of hits) painter.paint(each);
  painter.erase(hits[1] ?? []);
  document.querySelectorAll('p')[1]?.remove();
  vi.advanceTimersByTime(1_000);
  expect(shown(hits)).toEqual(['4.0']);
});

test('ends with its signal: no mark comes after it', () => {
  const painter = new ThinnedPainter(inner, 'page', life.signal);
  const hits = hitsOf(PAGE);
  for (const each of hits) painter.paint(each);
  painter.erase(hits[1] ?? []);
  life.abort();
  vi.advanceTimersByTime(1_000);
  expect(shown(hits)).toEqual([]);
});
