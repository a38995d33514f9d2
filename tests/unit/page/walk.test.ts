// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import type { PageHit } from '../../../src/page/hits';
import { TermWalk } from '../../../src/page/walk';

let hits: PageHit[];
/** Position of each term (px from the viewport's top); terms without one aren't laid out. */
let tops: Map<string, number>;

function box(top: number): DOMRect {
  return { top, bottom: top + 20, left: 10, right: 60, width: 50, height: 20 } as DOMRect;
}

const rectsOf = (hit: PageHit) => {
  const top = tops.get(hit.term);
  return top === undefined ? [] : [box(top)];
};
const walk = () => new TermWalk({ hits: () => hits, rectsOf });

/** A page with these terms, one in each paragraph, 50 px apart. */
function page(...terms: string[]): void {
  document.body.innerHTML = terms.map((term) => `<p>a ${term} b</p>`).join('');
  tops = new Map(terms.map((term, at) => [term, at * 50]));
  hits = [...document.querySelectorAll('p')].map((p, at) => {
    const node = p.firstChild as Text;
    const term = terms[at] as string;
    p.getBoundingClientRect = () => box(tops.get(term) ?? 0);
    return {
      entry: term,
      start: 2,
      term,
      shown: true,
      reason: { by: 'unambiguous' },
      segments: [{ node, start: 2, end: 2 + term.length }],
      texts: [term],
      root: p,
    };
  });
}

/** Puts the caret into the paragraph of a term. */
function caretIn(term: string, offset: number): void {
  const node = hits.find((hit) => hit.term === term)?.segments[0]?.node as Text;
  getSelection()?.setBaseAndExtent(node, offset, node, offset);
}

beforeEach(() => {
  getSelection()?.removeAllRanges();
  page('one', 'two', 'three');
});

describe('the next term', () => {
  test('is the first one in the viewport, then one after another, round and round', () => {
    const way = walk();
    const met = Array.from({ length: 5 }, () => way.go(1, null)?.term);
    expect(met).toEqual(['one', 'two', 'three', 'one', 'two']);
  });

  test('is never above the viewport', () => {
    tops = new Map([
      ['one', -300],
      ['two', -20],
      ['three', 60],
    ]);
    expect(walk().go(1, null)?.term).toBe('three');
    expect(walk().go(-1, null)?.term).toBe('two');
  });

  test('is the one that has the caret, otherwise the one after it', () => {
    caretIn('two', 4);
    expect(walk().go(1, null)?.term).toBe('two');
    expect(walk().go(-1, null)?.term).toBe('two');
    caretIn('two', 7);
    expect(walk().go(1, null)?.term).toBe('three');
    expect(walk().go(-1, null)?.term).toBe('two');
    caretIn('two', 0);
    expect(walk().go(-1, null)?.term).toBe('one');
  });

  test('is never one that isn’t laid out; if none is, there is no next one', () => {
    tops.delete('one');
    expect(walk().go(1, null)?.term).toBe('two');
    tops.clear();
    expect(walk().go(1, null)).toBeNull();
  });
});

describe('of several places where the reader may be', () => {
  test('the open card counts more than a caret that was set since', () => {
    const way = walk();
    way.go(1, null);
    caretIn('three', 0);
    expect(way.go(1, hits[0] as PageHit)?.term).toBe('two');
  });

  test('a caret that did not move counts less than the term that was walked to', () => {
    caretIn('one', 0);
    const way = walk();
    expect(way.go(1, null)?.term).toBe('one');
    expect(way.go(1, null)?.term).toBe('two');
  });

  test('a caret that the reader moved counts more than the term that was walked to', () => {
    const way = walk();
    way.go(1, null);
    caretIn('three', 0);
    expect(way.go(1, null)?.term).toBe('three');
  });

  test('a term that was scrolled out of sight no longer counts', () => {
    const way = walk();
    way.go(1, null);
    tops = new Map([
      ['one', -4000],
      ['two', -2000],
      ['three', 50],
    ]);
    expect(way.go(1, null)?.term).toBe('three');
  });
});

test('the walk continues from an open card, even at a mention that is not marked', () => {
  const [first, between, last] = hits as [PageHit, PageHit, PageHit];
  hits = [first, last];
  expect(walk().go(1, between)?.term).toBe('three');
  expect(walk().go(-1, between)?.term).toBe('one');
});

test('after a page is read again, the walk continues from the same place', () => {
  const way = walk();
  way.go(1, null);
  way.go(1, null);
  hits = hits.map((hit) => ({ ...hit }));
  expect(way.go(1, null)?.term).toBe('three');
  hits = hits.map((hit) => ({ ...hit }));
  expect(way.go(-1, null)?.term).toBe('two');
});

test('as many steps as there are terms visit all of them, in either direction', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 12 }),
      fc.constantFrom(1 as const, -1 as const),
      (n, by) => {
        getSelection()?.removeAllRanges();
        page(...Array.from({ length: n }, (_, at) => `term${at}`));
        const way = walk();
        const met = new Set(Array.from({ length: n }, () => way.go(by, null)?.term));
        expect(met.size).toBe(n);
      },
    ),
  );
});
