// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import {
  type Block,
  blockRootOf,
  readClimb,
  wasDivided,
} from '../../../../src/page/reading/blocks';

const isRead = (node: Node) => readClimb().from(node);

describe('readClimb', () => {
  it('looks at all ancestors', () => {
    document.body.innerHTML = '<div contenteditable><p id="p">x</p></div><p id="q">y</p>';
    expect(isRead(document.getElementById('p') as Element)).toBe(false);
    expect(isRead(document.getElementById('q') as Element)).toBe(true);
  });

  it('looks beyond a shadow tree', () => {
    document.body.innerHTML = '<div aria-hidden="true"><div id="host"></div></div>';
    const shadow = (document.getElementById('host') as Element).attachShadow({ mode: 'open' });
    expect(isRead(shadow)).toBe(false);
  });
});

describe('blockRootOf', () => {
  it('goes through inline elements and stops at a block', () => {
    document.body.innerHTML = '<section><a><em>x</em></a></section>';
    const text = document.querySelector('em')?.firstChild as Text;
    expect(blockRootOf(text)).toBe(document.querySelector('section'));
  });

  it('gives null for a node in no tree', () => {
    expect(blockRootOf(document.createTextNode('x'))).toBeNull();
  });
});

describe('wasDivided', () => {
  /** A block of the texts in an element that begins at this offset (UTF-16 units) in the first. */
  function blockOf(html: string, from = 0): Block {
    document.body.innerHTML = `<p>${html}</p>`;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const nodes: Text[] = [];
    const starts: number[] = [];
    let text = '';
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      nodes.push(node);
      starts.push(text.length);
      text += node.data;
    }
    starts[0] = -from;
    return { root: document.body, text: text.slice(from), nodes, starts, order: 0 };
  }

  it.each([0, 1])('notices that text node %s has become shorter', (at) => {
    const block = blockOf('green <b>tea</b>');
    expect(wasDivided(block)).toBe(false);
    block.nodes[at]?.splitText(2);
    expect(wasDivided(block)).toBe(true);
  });

  it('counts from where a block begins within a long text', () => {
    const block = blockOf('green tea', 6);
    expect(wasDivided(block)).toBe(false);
    block.nodes[0]?.splitText(7);
    expect(wasDivided(block)).toBe(true);
  });
});
