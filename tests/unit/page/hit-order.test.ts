// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { byPosition, positionRelativeTo } from '../../../src/page/hit-order';
import type { PageHit } from '../../../src/page/hits';

/** A hit of all the text in a node, or of a part of it. */
function hit(node: Node | null | undefined, start = 0, end = (node as Text).length): PageHit {
  const text = node as Text;
  return {
    entry: text.data,
    start,
    term: text.data,
    shown: true,
    reason: { by: 'unambiguous' },
    segments: [{ node: text, start, end }],
    texts: [text.data.slice(start, end)],
    root: document.body,
  };
}

beforeEach(() => {
  document.body.innerHTML = '<p>one</p><div>two</div><p>three four</p>';
  const host = document.querySelector('div') as HTMLElement;
  host.attachShadow({ mode: 'open' }).innerHTML = '<i>in</i><section></section>';
  const inner = host.shadowRoot?.querySelector('section');
  if (inner) inner.attachShadow({ mode: 'open' }).innerHTML = '<b>deep</b>';
});

function all(): Record<'one' | 'two' | 'three' | 'four' | 'shadow' | 'deep', PageHit> {
  const [first, last] = document.querySelectorAll('p');
  const host = document.querySelector('div') as HTMLElement;
  const shadow = host.shadowRoot as ShadowRoot;
  const deep = shadow.querySelector('section')?.shadowRoot as ShadowRoot;
  return {
    one: hit(first?.firstChild),
    two: hit(host.firstChild),
    three: hit(last?.firstChild, 0, 5),
    four: hit(last?.firstChild, 6, 10),
    shadow: hit(shadow.querySelector('i')?.firstChild),
    deep: hit(deep.querySelector('b')?.firstChild),
  };
}

test('hits in shadow trees, nested ones too, are read where their hosts are', () => {
  const { one, two, three, four, shadow, deep } = all();
  const sorted = [four, deep, three, two, shadow, one].sort(byPosition);
  expect(sorted).toEqual([one, shadow, deep, two, three, four]);
});

describe('as seen from a range', () => {
  const range = (node: Node, start: number, end: number): Range => {
    const made = document.createRange();
    made.setStart(node, start);
    made.setEnd(node, end);
    return made;
  };

  test('a hit is before it, after it, or touches it', () => {
    const { three, four } = all();
    const text = three.segments[0]?.node as Text;
    expect(positionRelativeTo(three, range(text, 7, 7))).toBe(-1);
    expect(positionRelativeTo(three, range(text, 5, 5))).toBe(0);
    expect(positionRelativeTo(three, range(text, 2, 8))).toBe(0);
    expect(positionRelativeTo(four, range(text, 2, 5))).toBe(1);
  });

  test('a hit in a shadow tree is where its host is', () => {
    const { one, three, deep } = all();
    expect(positionRelativeTo(deep, range(one.segments[0]?.node as Text, 1, 1))).toBe(1);
    expect(positionRelativeTo(deep, range(three.segments[0]?.node as Text, 1, 1))).toBe(-1);
  });

  test('a hit that the page took out is nowhere', () => {
    const { one, three } = all();
    const text = three.segments[0]?.node as Text;
    document.querySelector('p')?.remove();
    expect(positionRelativeTo(one, range(text, 0, 0))).toBeNull();
  });
});
