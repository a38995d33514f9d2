// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import type { PageHit } from '../../../../src/page/hits';
import { ThinnedPainter } from '../../../../src/page/painters/thinned';
import { placeHit } from '../../../../src/page/place-hit';
import type { Block } from '../../../../src/page/reading/blocks';
import { collect } from '../../../../src/page/reading/collect';
import { inner, life, marked, NOTHING, useMarkedHits } from './marked-hits';

useMarkedHits();

/** The hits of "tea" on a page, by paragraph. */
function hitsOf(html: string): PageHit[][] {
  document.body.innerHTML = html;
  const blocks: Block[] = [];
  const into = { block: (block: Block) => blocks.push(block), shadow: () => {} };
  for (const _ of collect(document.body, into, new Set(['en'])));
  return blocks.map((block) =>
    [...block.text.matchAll(/tea/g)].flatMap(({ index }) => {
      const form = { text: 'tea', words: ['tea'] };
      const hit = {
        start: index,
        end: index + 3,
        entry: 'tea',
        form,
        shown: true,
        reason: { by: 'unambiguous' as const },
      };
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

  test('distinguishes those that are marked from the others', () => {
    const painter = new ThinnedPainter(inner, density, life.signal);
    const hits = hitsOf(PAGE);
    for (const each of hits) painter.paint(each);
    for (const hit of hits.flat()) expect(painter.isMarked(hit)).toBe(marked.has(hit));
  });
});

test('passes over a mention that a mark would change', () => {
  const hits = hitsOf(PAGE);
  const clipped = hits[1]?.[0];
  const suits = (hit: PageHit) => hit !== clipped;
  const paint = (given: readonly PageHit[]) => inner.paint(given.filter(suits));
  const painter = new ThinnedPainter({ ...inner, suits, paint }, 'section', life.signal);
  for (const each of hits) painter.paint(each);
  expect(shown(hits)).toEqual(['1.1', '4.0']);
});

test('if the first mention disappears for good, the next one is marked', () => {
  const painter = new ThinnedPainter(inner, 'section', life.signal);
  const hits = hitsOf(PAGE);
  for (const each of hits) painter.paint(each);
  painter.erase(hits[1] ?? []);
  expect(shown(hits)).toEqual(['4.0']);
  vi.advanceTimersByTime(1_000);
  expect(shown(hits)).toEqual(['2.0', '4.0']);
});

test('if the first mention comes back at once, no other is marked in the meantime', () => {
  const painter = new ThinnedPainter(inner, 'section', life.signal);
  const hits = hitsOf(PAGE);
  for (const each of hits) painter.paint(each);
  painter.stepBack(document.querySelector('p') as Element, hits[1] ?? []);
  vi.advanceTimersByTime(60);
  painter.paint(hits[1] ?? []);
  vi.advanceTimersByTime(1_000);
  expect(shown(hits)).toEqual(['1.0', '4.0']);
});

test('what disappeared with the page is not marked instead', () => {
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

test.each([
  ['h2', '<h2>New</h2>'],
  ['a heading by its role, deep in what came', '<div><div role="heading">New</div></div>'],
])('a heading that is added later begins a section, until it is removed: %s', (_, html) => {
  const painter = new ThinnedPainter(inner, 'section', life.signal);
  const hits = hitsOf(PAGE);
  for (const each of hits) painter.paint(each);
  const second = document.querySelectorAll('p')[1] as Element;
  second.insertAdjacentHTML('beforebegin', html);
  const came = second.previousElementSibling as Element;
  painter.pageChanged({ ...NOTHING, added: new Set([came]) });
  vi.advanceTimersByTime(1_000);
  expect(shown(hits)).toEqual(['1.0', '2.0', '4.0']);
  came.remove();
  painter.pageChanged({ ...NOTHING, removed: true });
  vi.advanceTimersByTime(1_000);
  expect(shown(hits)).toEqual(['1.0', '4.0']);
});

test('an element that becomes a heading counts, and no longer counts when it stops being one', () => {
  const painter = new ThinnedPainter(inner, 'section', life.signal);
  const hits = hitsOf('<p>tea</p><div id="turns">About</div><p>tea</p>');
  for (const each of hits) painter.paint(each);
  expect(shown(hits)).toEqual(['0.0']);
  const turns = document.getElementById('turns') as Element;
  for (const [role, expected] of [
    ['heading', ['0.0', '2.0']],
    ['note', ['0.0']],
  ] as const) {
    turns.setAttribute('role', role);
    painter.pageChanged({ ...NOTHING, relabelled: new Set([turns]) });
    vi.advanceTimersByTime(1_000);
    expect(shown(hits)).toEqual(expected);
  }
});

test('on a page that changes without pause, the next mention is marked all the same', () => {
  const painter = new ThinnedPainter(inner, 'section', life.signal);
  const hits = hitsOf('<p>tea</p><p>tea</p><p>tea</p><h2>Ticker</h2><p>tea</p>');
  for (const each of hits) painter.paint(each);
  painter.erase(hits[0] ?? []);
  for (let times = 0; times < 6; times++) {
    vi.advanceTimersByTime(100);
    painter.stepBack(document.querySelectorAll('p')[3] as Element, hits[4] ?? []);
    painter.paint(hits[4] ?? []);
  }
  expect(shown(hits)).toEqual(['1.0', '4.0']);
});
