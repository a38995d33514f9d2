// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { blockRootOf, readClimb } from '../../../../src/page/reading/blocks';

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
