// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { PageHit } from '../../../../src/page/hits';
import type { Painter } from '../../../../src/page/painters/painter';
import { SightedPainter, type SightedPorts } from '../../../../src/page/painters/sighted';
import { NearViews } from '../../../../src/page/viewport/near-views';
import { hides } from '../../../../src/page/visible/can-be-seen';
import { Sight } from '../../../../src/page/visible/sight';
import { inner, life, marked, NOTHING, useMarkedHits } from './marked-hits';

useMarkedHits();

vi.mock('../../../../src/page/visible/can-be-seen', () => ({ hides: vi.fn() }));

/** The hits that the page hides, by the test's choice. */
let hidden: Set<PageHit>;
let made: number;
/** Makes all boxes near the viewport, or none. */
let tellNear: (near: boolean) => void;

beforeEach(() => {
  hidden = new Set();
  made = 0;
  vi.mocked(hides).mockImplementation((hit) => (hidden.has(hit) ? 'faded' : null));
  const boxes = new Set<Element>();
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(callback: (records: { target: Element; isIntersecting: boolean }[]) => void) {
        tellNear = (isIntersecting) =>
          callback([...boxes].map((target) => ({ target, isIntersecting })));
      }
      observe(box: Element) {
        boxes.add(box);
      }
      unobserve(box: Element) {
        boxes.delete(box);
      }
      disconnect() {}
    },
  );
  document.getAnimations = () => [];
});

afterEach(() => vi.unstubAllGlobals());

function painterOf(given: Painter = inner, rest: Partial<SightedPorts> = {}) {
  return new SightedPainter({
    ...rest,
    signal: life.signal,
    near: new NearViews(life.signal),
    make: async () => {
      made += 1;
      return given;
    },
    shadowRoots: () => [],
    changed: () => {},
    failed: (error) => {
      throw error;
    },
  });
}

function hitsOf(...terms: string[]): PageHit[] {
  document.body.innerHTML = terms.map((term) => `<p>${term}</p>`).join('');
  return [...document.querySelectorAll('p')].map((root) => {
    const node = root.firstChild as Text;
    const end = node.data.length;
    const term = node.data;
    const place = { segments: [{ node, start: 0, end }], texts: [term], root };
    return { entry: term, start: 0, term, shown: true, reason: { by: 'unambiguous' }, ...place };
  });
}

const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe('what nobody can see', () => {
  test('is not passed on, and loads no painter into the page', async () => {
    const painter = painterOf();
    const hits = hitsOf('tea', 'coffee');
    for (const hit of hits) hidden.add(hit);
    painter.paint(hits);
    await wait(1_000);
    expect(marked.size).toBe(0);
    expect(made).toBe(0);
  });

  test('is passed on once it can be seen', async () => {
    const painter = painterOf();
    const [tea, coffee] = hitsOf('tea', 'coffee') as [PageHit, PageHit];
    hidden.add(tea);
    painter.paint([tea, coffee]);
    tellNear(true);
    await wait(100);
    expect([...marked]).toEqual([coffee]);
    hidden.delete(tea);
    painter.pageChanged(NOTHING);
    await wait(1_000);
    expect([...marked].sort()).toEqual([coffee, tea].sort());
    expect(made).toBe(1);
  });

  test('loses its mark when it goes out of sight', async () => {
    const painter = painterOf();
    const [tea, coffee] = hitsOf('tea', 'coffee') as [PageHit, PageHit];
    painter.paint([tea, coffee]);
    tellNear(true);
    await wait(100);
    expect(marked.size).toBe(2);
    hidden.add(coffee);
    document.body.className = 'dark';
    await wait(1_000);
    expect([...marked]).toEqual([tea]);
    expect(painter.isMarked(coffee)).toBe(false);
    expect(painter.isMarked(tea)).toBe(true);
  });
});

test('what disappears before it was checked is never passed on', async () => {
  const painter = painterOf();
  const [tea, coffee] = hitsOf('tea', 'coffee') as [PageHit, PageHit];
  painter.paint([tea, coffee]);
  painter.erase([tea]);
  await wait(1_000);
  expect([...marked]).toEqual([coffee]);
});

test('what stays while its text is read again is not passed on twice', async () => {
  const painted: PageHit[] = [];
  const painter = painterOf({
    ...inner,
    paint: (hits) => painted.push(...hits),
    stepBack: (_, hits) => hits,
  });
  const [tea, coffee] = hitsOf('tea', 'coffee') as [PageHit, PageHit];
  hidden.add(coffee);
  painter.paint([tea, coffee]);
  await wait(100);
  expect(painter.stepBack(tea.root, [tea])).toEqual([tea]);
  expect(painter.stepBack(coffee.root, [coffee])).toEqual([coffee]);
  (coffee.root as Element).textContent = 'water';
  expect(painter.stepBack(coffee.root, [coffee])).toEqual([]);
  hidden.clear();
  tellNear(true);
  await wait(1_000);
  expect(painted).toEqual([tea]);
});

test('what is left out is seen, but not passed on', async () => {
  const hits = hitsOf('tea', 'milk');
  const [tea, milk] = hits as [PageHit, PageHit];
  const painter = painterOf(inner, { leavesOut: () => (hit) => hit === tea });
  painter.paint(hits);
  await wait(1_000);
  expect([...marked]).toEqual([milk]);
  expect(hits.map((hit) => painter.isMarked(hit))).toEqual([false, true]);
  expect(hits.every((hit) => painter.sees(hit, new Sight()))).toBe(true);
  // It stays where it is, although the inner painter doesn't know it.
  expect(painter.stepBack(document.body, [tea])).toEqual([tea]);
});

test('ends with its signal', async () => {
  const painter = painterOf();
  painter.paint(hitsOf('tea'));
  life.abort();
  await wait(1_000);
  expect(marked.size).toBe(0);
  expect(vi.getTimerCount()).toBe(0);
});
