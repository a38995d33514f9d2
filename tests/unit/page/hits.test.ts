// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import type { Hit } from '../../../src/matching/hit';
import { HitStore, isSamePlace, isStillThere, type PageHit } from '../../../src/page/hits';
import { placeHit } from '../../../src/page/place-hit';
import type { Block } from '../../../src/page/reading/blocks';
import { collect } from '../../../src/page/reading/collect';

let block: Block;

function read(html: string): Block {
  document.body.innerHTML = html;
  const found: Block[] = [];
  const into = { block: (each: Block) => found.push(each), shadow: () => {} };
  for (const _ of collect(document.body, into, new Set(['en'])));
  return found[0] as Block;
}

function hit(term: string, shown = true): Hit {
  const start = block.text.indexOf(term);
  const form = { text: term, words: [term] };
  return {
    start,
    end: start + term.length,
    entry: term,
    form,
    shown,
    reason: { by: 'unambiguous' },
  };
}

const place = (term: string, shown = true) => placeHit(block, hit(term, shown)) as PageHit;

beforeEach(() => {
  block = read('<p>an NMDA <b>recep</b>tor and ketamine</p>');
});

describe('placeHit', () => {
  it('finds the segments of a hit that runs over inline elements', () => {
    const { segments, texts, term } = place('NMDA receptor');
    expect(texts).toEqual(['NMDA ', 'recep', 'tor']);
    expect(segments.map(({ start, end }) => [start, end])).toEqual([
      [3, 8],
      [0, 5],
      [0, 3],
    ]);
    expect(term).toBe('NMDA receptor');
  });

  it('places nothing if the page has changed since it was read', () => {
    (block.nodes[0] as Text).data = 'changed';
    expect(placeHit(block, hit('NMDA receptor'))).toBeNull();
  });

  it('places nothing in a node that has left the document', () => {
    (block.nodes[2] as Text).remove();
    expect(placeHit(block, hit('ketamine'))).toBeNull();
  });

  it('places nothing across what is shown as blocks', () => {
    block = read(
      '<div><span style="display:block">major </span><span style="display:block">depression</span></div>',
    );
    // The space keeps the words apart, so that the texts were joined.
    expect(block.text).toBe('major depression');
    expect(placeHit(block, hit('major depression'))).toBeNull();
  });
});

describe('isStillThere', () => {
  it('is true until the text of the hit itself changes', () => {
    const placed = place('NMDA receptor');
    (block.nodes[2] as Text).data = 'tor and something else';
    expect(isStillThere(placed)).toBe(true);
    (block.nodes[1] as Text).data = 'x';
    expect(isStillThere(placed)).toBe(false);
  });
});

describe('isSamePlace', () => {
  it('distinguishes a hit from the same term elsewhere, and from one with another decision', () => {
    expect(isSamePlace(place('ketamine'), place('ketamine'))).toBe(true);
    expect(isSamePlace(place('ketamine'), place('ketamine', false))).toBe(false);
    expect(isSamePlace(place('ketamine'), place('NMDA receptor'))).toBe(false);
  });
});

describe('HitStore', () => {
  it('finds shown hits by text position, at both ends, and none beside', () => {
    const store = new HitStore();
    const placed = place('ketamine');
    store.add({ ...block, hits: [placed, place('NMDA receptor', false)], pass: 1 });
    const { node, start, end } = placed.segments[0] as PageHit['segments'][number];
    expect(store.shownAt(node, start)).toEqual([placed]);
    expect(store.shownAt(node, end)).toEqual([placed]);
    expect(store.shownAt(node, start - 1)).toEqual([]);
    expect(store.shownAt(block.nodes[1] as Text, 2)).toEqual([]);
  });

  it('forgets the blocks of an earlier reading and keeps those of the present one', () => {
    const store = new HitStore();
    const [old, now] = [place('NMDA receptor'), place('ketamine')];
    store.add({ ...block, hits: [old], pass: 1 });
    store.add({ ...block, hits: [now], pass: 2 });
    expect(store.remove(block.root, 2)).toEqual([old]);
    expect([...store.hits()]).toEqual([now]);
    expect(store.remove(block.root)).toEqual([now]);
    expect(store.roots()).toEqual([]);
  });

  it('keeps a hit findable that moves from an old block to a new one', () => {
    const store = new HitStore();
    const kept = place('ketamine');
    const before = { ...block, hits: [kept], pass: 1 };
    store.add(before);
    store.replace(before, []);
    store.add({ ...block, hits: [kept], pass: 2 });
    const { node, start } = kept.segments[0] as PageHit['segments'][number];
    expect(store.shownAt(node, start)).toEqual([kept]);
  });
});
