// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { PageHit } from '../../../../src/page/hits';
import type { Painter } from '../../../../src/page/painters/painter';
import { ThinnedPainter } from '../../../../src/page/painters/thinned';
import { inner, life, marked, NOTHING, useMarkedHits } from './marked-hits';

useMarkedHits();

const KINDS = ['add', 'remove', 'move', 'wrap', 'heading', 'unhead', 'turn', 'wait'] as const;

interface Change {
  readonly kind: (typeof KINDS)[number];
  /** Which hit, counted round. */
  readonly at: number;
  /** Before which element, counted round; the last is the end of the page. */
  readonly to: number;
  readonly entry: string;
}

/** Keeps the marks of hits that are still valid, as highlights do. */
const keeping: Painter = { ...inner, stepBack: (_, hits) => hits };

/** Divides texts, like the painter of elements: invisible marks exist all the same. */
const dividing: Painter = {
  ...inner,
  quiet: (hits, quiet) => {
    for (const hit of hits) if (!quiet) marked.add(hit);
    if (quiet) inner.erase(hits);
  },
};

/** The first mention is moved to the end, another one is added before it, and it goes. */
const MOVED_AND_REMOVED: Change[] = [
  { kind: 'add', at: 0, to: 0, entry: 'milk' },
  { kind: 'add', at: 0, to: 0, entry: 'milk' },
  { kind: 'move', at: 1, to: 2, entry: 'tea' },
  { kind: 'add', at: 0, to: 1, entry: 'milk' },
  { kind: 'remove', at: 1, to: 0, entry: 'tea' },
];

describe.each([
  ['keeps', keeping],
  ['divides', dividing],
])('over a painter that %s', (_, painter) => {
  test.each(['section', 'page'] as const)('%s: is right after any changes', (density) => {
    const change: fc.Arbitrary<Change> = fc.record({
      kind: fc.constantFrom(...KINDS),
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
      { examples: [[MOVED_AND_REMOVED]] },
    );
  });
});

/** A page of paragraphs with one mention each, whose changes a painter receives. */
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
    const segments = [{ node, start: 0, end: entry.length }];
    const hit = {
      entry,
      start: 0,
      term: entry,
      shown: true,
      reason: { by: 'unambiguous' as const },
      segments,
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

  /** @param moved the element with the hit */
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

  /** Turns an element that isn't a paragraph into a heading, or back. */
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
