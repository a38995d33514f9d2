// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Block } from '../../../../src/page/blocks';
import { collect } from '../../../../src/page/collect';
import { type PageHit, placeHit } from '../../../../src/page/hits';
import type { Changes } from '../../../../src/page/observer';
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

const NOTHING: Changes = {
  touched: new Set(),
  added: new Set(),
  relabelled: new Set(),
  renewed: false,
  elements: false,
  removed: false,
  written: new Set(),
};

test.each([
  ['h2', '<h2>New</h2>'],
  ['a heading by its role, deep in what came', '<div><div role="heading">New</div></div>'],
])('a heading that comes in later begins a section, until it goes: %s', (_, html) => {
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

test('an element that becomes a heading, and ceases to be one, is followed', () => {
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

/** Keeps the marks of what stands, as highlights do. */
const keeping: Painter = { ...inner, stepBack: (_, hits) => hits };

/** Divides texts, as elements do: marks that are not to be seen are there all the same. */
const dividing: Painter = {
  ...inner,
  quiet: (hits, quiet) => {
    for (const hit of hits) if (!quiet) marked.add(hit);
    if (quiet) inner.erase(hits);
  },
};

describe.each([
  ['keeps', keeping],
  ['divides', dividing],
])('over a painter that %s', (_, painter) => {
  test.each(['section', 'page'] as const)('%s: is right after any changes', (density) => {
    const change = fc.record({
      kind: fc.constantFrom('add', 'remove', 'move', 'wrap', 'heading', 'unhead', 'turn', 'wait'),
      at: fc.nat(),
      to: fc.nat(),
      entry: fc.constantFrom('tea', 'milk'),
    });
    fc.assert(
      fc.property(fc.array(change, { minLength: 10, maxLength: 40, size: 'max' }), (changes) => {
        document.body.innerHTML = '';
        vi.clearAllTimers();
        marked.clear();
        const page = new ChangingPage(new ThinnedPainter(painter, density, life.signal));
        for (const { kind, at, to, entry } of changes) page.change(kind, at, to, entry);
        vi.advanceTimersByTime(1_000);
        const found = page.hits.map((hit) => marked.has(hit));
        marked.clear();
        new ThinnedPainter(painter, density, life.signal).paint(page.hits);
        expect(found).toEqual(page.hits.map((hit) => marked.has(hit)));
      }),
    );
  });
});

/** A page of paragraphs with one mention each, of which a painter is told what changes. */
class ChangingPage {
  hits: PageHit[] = [];

  constructor(readonly painter: ThinnedPainter) {}

  change(kind: string, at: number, to: number, entry: string): void {
    const places = [...document.querySelectorAll('body *'), null];
    const place = places[to % places.length] ?? null;
    const hit = this.hits[at % Math.max(1, this.hits.length)];
    if (kind === 'wait') vi.advanceTimersByTime(to % 300);
    else if (kind === 'add') this.#add(entry, place);
    else if (kind === 'heading') this.#came(document.createElement('h2'), place);
    else if (kind === 'unhead') this.#gone(document.querySelector('h2'));
    else if (kind === 'turn') this.#turn(place);
    else if (hit && kind === 'remove') this.#remove(hit);
    else if (hit && kind === 'move' && place !== hit.root) this.#move(hit, hit.root, place);
    else if (hit && kind === 'wrap') this.#wrap(hit);
  }

  #add(entry: string, place: Element | null): void {
    const root = document.createElement('p');
    const node = document.createTextNode(entry);
    root.append(node);
    const pieces = [{ node, start: 0, end: entry.length }];
    const hit = {
      entry,
      start: 0,
      term: entry,
      shown: true,
      why: '',
      pieces,
      texts: [entry],
      root,
    };
    this.hits.push(hit);
    this.#came(root, place);
    this.painter.paint([hit]);
  }

  #remove(hit: PageHit): void {
    this.hits = this.hits.filter((other) => other !== hit);
    (hit.root as Element).remove();
    this.painter.erase([hit]);
    this.painter.pageChanged({ ...NOTHING, removed: true });
  }

  /** @param moved what holds the hit */
  #move(hit: PageHit, moved: Node, place: Element | null): void {
    if (place) place.before(moved);
    else document.body.append(moved);
    this.painter.pageChanged({ ...NOTHING, added: new Set([moved as Element]), removed: true });
    const kept = this.painter.stepBack(hit.root, [hit]);
    if (kept.length === 0) this.painter.paint([hit]);
  }

  #wrap(hit: PageHit): void {
    const root = hit.root as Element;
    const article = document.createElement('article');
    root.before(article);
    article.append(root);
    this.#move(hit, article, article.nextElementSibling);
  }

  /** Lets what is no paragraph be a heading, or no longer. */
  #turn(element: Element | null): void {
    if (element?.localName !== 'article') return;
    if (element.hasAttribute('role')) element.removeAttribute('role');
    else element.setAttribute('role', 'heading');
    this.painter.pageChanged({ ...NOTHING, relabelled: new Set([element]) });
  }

  #came(element: Element, place: Element | null): void {
    if (place) place.before(element);
    else document.body.append(element);
    this.painter.pageChanged({ ...NOTHING, added: new Set([element]) });
  }

  #gone(element: Element | null): void {
    element?.remove();
    if (element) this.painter.pageChanged({ ...NOTHING, removed: true });
  }
}
