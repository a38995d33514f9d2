// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { Climb, elementAround, withAncestors } from '../../../src/dom/ancestors';

/** How often nodes are asked if each of `depth` nested elements needs the answer. */
function asked(depth: number): number {
  document.body.innerHTML = '';
  let at: Element = document.body;
  const all: Element[] = [];
  for (let i = 0; i < depth; i++) {
    const inner = document.createElement('i');
    at.append(inner);
    all.push(inner);
    at = inner;
  }
  let times = 0;
  const climb = new Climb<boolean>((node) => {
    times++;
    return node === document.body ? true : undefined;
  }, false);
  for (const element of all) expect(climb.from(element)).toBe(true);
  return times;
}

describe('Climb', () => {
  it('takes time with the depth of a page, not with its square', () => {
    expect(asked(600)).toBeLessThan(asked(300) * 2.2);
  });

  it('returns the answer of the nearest node that has one, also from within shadow trees', () => {
    document.body.innerHTML = '<div id="a"><p id="b"></p></div>';
    const host = document.getElementById('b') as Element;
    const shadow = host.attachShadow({ mode: 'open' });
    shadow.append(document.createElement('i'));
    const climb = new Climb<string>((node) => (node as Element).id || undefined, '');
    expect(climb.from(shadow.firstChild as Node)).toBe('b');
    expect(climb.from(document.body)).toBe('');
  });
});

describe('around a node', () => {
  function treeWithShadow(): { host: Element; text: Text } {
    document.body.innerHTML = '<div><p></p></div>';
    const host = document.querySelector('p') as Element;
    const text = document.createTextNode('text');
    host.attachShadow({ mode: 'open' }).append(text);
    return { host, text };
  }

  it('what is directly in a shadow root belongs to its host', () => {
    const { host, text } = treeWithShadow();
    expect(elementAround(text)).toBe(host);
    expect(elementAround(host)?.localName).toBe('div');
    expect(elementAround(document.documentElement)).toBeNull();
    expect(elementAround(document.createElement('i'))).toBeNull();
  });

  it('its ancestors are found up to the document, itself among them', () => {
    const { host, text } = treeWithShadow();
    const found = withAncestors(text);
    expect([...found].slice(0, 3)).toEqual([text, host.shadowRoot, host]);
    expect(found.has(document)).toBe(true);
  });
});
