// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NearViewport } from '../../../../src/page/viewport/near-viewport';

/** Reports what it observes when `frame` is called. */
class Observer {
  static readonly all = new Set<Observer>();
  /** Elements that are near the viewport. */
  static readonly near = new Set<Element>();
  readonly observed = new Set<Element>();
  readonly #known = new Map<Element, boolean>();

  constructor(readonly callback: (records: object[]) => void) {
    Observer.all.add(this);
  }

  observe(box: Element): void {
    this.observed.add(box);
  }

  unobserve(box: Element): void {
    this.observed.delete(box);
    this.#known.delete(box);
  }

  disconnect(): void {
    for (const box of [...this.observed]) this.unobserve(box);
  }

  /** @returns how many boxes it looked at */
  frame(): number {
    const looked = [...this.observed];
    const records = looked
      .map((target) => ({ target, isIntersecting: Observer.near.has(target) }))
      .filter(({ target, isIntersecting }) => this.#known.get(target) !== isIntersecting);
    for (const { target, isIntersecting } of records) this.#known.set(target, isIntersecting);
    if (records.length > 0) this.callback(records);
    return looked.length;
  }
}

const frame = () => [...Observer.all].reduce((sum, each) => sum + each.frame(), 0);

let life: AbortController;
let near: Set<Element>;
let watched: NearViewport;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('IntersectionObserver', Observer);
  // Styles take long here.
  vi.stubGlobal('getComputedStyle', () => ({ display: 'block' }));
  document.elementFromPoint = () => null;
  Observer.all.clear();
  Observer.near.clear();
  life = new AbortController();
  near = new Set();
  watched = new NearViewport((box, isNear) => {
    if (isNear) near.add(box);
    else near.delete(box);
  }, life.signal);
});

afterEach(() => {
  life.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function watch(count: number): Element[] {
  document.body.innerHTML = '<p></p>'.repeat(count);
  const boxes = [...document.body.children];
  for (const box of boxes) watched.watch(box);
  return boxes;
}

describe('NearViewport', () => {
  it('watches few of very many boxes at a time, and finds what comes near', () => {
    const boxes = watch(10_000);
    for (let i = 0; i < 20; i++) frame();
    for (const box of boxes.slice(8_000, 8_040)) Observer.near.add(box);
    document.dispatchEvent(new Event('scroll'));
    let most = 0;
    for (let i = 0; i < 20; i++) most = Math.max(most, frame());
    expect(near).toEqual(Observer.near);
    expect(most).toBeLessThan(3_500);
    Observer.near.clear();
    frame();
    expect(near.size).toBe(0);
  });

  it('finds what comes near without the page being scrolled', () => {
    const boxes = watch(4_000);
    for (let i = 0; i < 20; i++) frame();
    Observer.near.add(boxes[3_500] as Element);
    for (let i = 0; i < 20; i++) {
      vi.advanceTimersByTime(1_000);
      frame();
    }
    expect(near).toEqual(Observer.near);
  });

  it('watches no box that was forgotten', () => {
    const boxes = watch(4_000);
    for (let i = 0; i < 5; i++) frame();
    for (const box of boxes) watched.unwatch(box);
    expect(frame()).toBe(0);
  });
});
