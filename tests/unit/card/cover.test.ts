// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Cover } from '../../../src/card/cover';
import type { CardHost } from '../../../src/card/host';

/** Elements that the page has in the top layer; happy-dom has none. */
const open = new Set<Element>();
const closedRoots = new Map<Element, ShadowRoot>();
let life: AbortController;
let asked: number;
let raised: number;
let turns: number;
let time: number;

/** Answers queries for the top layer by `open`. */
function fakeTopLayer<T extends Document | ShadowRoot>(root: T): T {
  const query = root.querySelectorAll.bind(root);
  root.querySelectorAll = ((selector: string) =>
    selector.includes(':modal')
      ? [...open].filter((element) => element.getRootNode() === root)
      : query(selector)) as typeof root.querySelectorAll;
  return root;
}

function addClosed(host: Element): ShadowRoot {
  const root = fakeTopLayer(host.attachShadow({ mode: 'closed' }));
  closedRoots.set(host, root);
  return root;
}

function openIn(root: Node): Element {
  const element = document.createElement('div');
  root.appendChild(element);
  open.add(element);
  return element;
}

function cover(): Cover {
  const host = { is: () => false, isIn: () => false } as unknown as CardHost;
  const raise = () => void raised++;
  return new Cover({ host, raise, gaveUp: () => {} }, life.signal);
}

beforeEach(() => {
  [asked, raised, turns, time] = [0, 0, 0, 1_000];
  life = new AbortController();
  open.clear();
  closedRoots.clear();
  document.body.innerHTML = '<main></main>'.repeat(1_000);
  vi.spyOn(performance, 'now').mockImplementation(() => time);
  const openOrClosedShadowRoot = (element: Element) => {
    asked++;
    time += 0.01;
    return closedRoots.get(element) ?? null;
  };
  vi.stubGlobal('chrome', { dom: { openOrClosedShadowRoot } });
  const postTask = async () => void turns++;
  vi.stubGlobal('scheduler', { postTask });
  Reflect.deleteProperty(document, 'querySelectorAll');
  fakeTopLayer(document);
});

afterEach(() => {
  life.abort();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test('a card that opens is put above everything that is open, without asking any element of the page', () => {
  openIn(document.body);
  cover();
  expect({ raised, asked }).toEqual({ raised: 1, asked: 0 });
});

test('a press counts if nothing covers the card', async () => {
  openIn(document.body);
  expect(await cover().mayAct(null)).toBe(true);
});

test('a press asks each element that may have a shadow tree once, and gives the page turns', async () => {
  document.body.append(...Array.from({ length: 500 }, () => document.createElement('td')));
  expect(await cover().mayAct(null)).toBe(true);
  // The elements in the body, and the body.
  expect(asked).toBe(1_001);
  expect(turns).toBe(2);
});

test('a popover that opens after the card counts as covering it, in a closed shadow tree as well', async () => {
  const [first, second] = document.body.children as unknown as [Element, Element];
  const root = addClosed(first);
  const one = cover();
  const inner = addClosed(root.appendChild(document.createElement('div')));
  openIn(inner);
  expect(await one.mayAct(true)).toBe(false);
  expect(raised).toBe(2);
  // The card is above it now, and the reader has seen that for a while.
  time += 300;
  expect(await one.mayAct(null)).toBe(true);
  openIn(addClosed(second));
  expect(await one.mayAct(null)).toBe(false);
});

test('a popover in a known shadow tree counts even if it disappears while other trees are searched', async () => {
  const root = addClosed(document.body.children[0] as Element);
  const one = cover();
  await one.entered();
  const popover = openIn(root);
  const pressed = one.mayAct(null);
  open.delete(popover);
  expect(await pressed).toBe(false);
});

test('when the pointer enters the card, the card is put above what shadow trees have opened', async () => {
  const one = cover();
  openIn(addClosed(document.body.children[0] as Element));
  await one.entered();
  expect(raised).toBe(2);
  time += 300;
  expect(await one.mayAct(null)).toBe(true);
});

test('a card that closes during the search does nothing', async () => {
  const one = cover();
  const pressed = one.mayAct(null);
  life.abort();
  expect(await pressed).toBe(false);
  expect(raised).toBe(1);
});
