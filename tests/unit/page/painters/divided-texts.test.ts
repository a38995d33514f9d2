// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { DividedTexts } from '../../../../src/page/painters/divided-texts';

let texts: DividedTexts;
let paragraph: HTMLElement;

beforeEach(() => {
  texts = new DividedTexts();
  document.body.innerHTML = '<p></p>';
  paragraph = document.querySelector('p') as HTMLElement;
});

/** A text of the page in which `terms` are wrapped. */
function divided(text: string, ...terms: string[]): Text {
  const node = document.createTextNode(text);
  paragraph.append(node);
  const starts = terms.map((term) => text.indexOf(term));
  for (const [at, start] of [...starts.entries()].reverse()) {
    texts.wrap({ node, start, end: start + (terms[at] as string).length });
  }
  return node;
}

/** Reports what the page did, then removes the marks. */
function joined(node: Text, ...written: Node[]): string {
  texts.addWritten(new Set(written));
  texts.join(node);
  return paragraph.innerHTML;
}

describe('DividedTexts', () => {
  it('has a text first and the page’s own last, even if the term is the whole text', () => {
    const node = divided('ketamine', 'ketamine');
    expect(paragraph.innerHTML).toBe('<glossa-term>ketamine</glossa-term>');
    expect(paragraph.firstChild?.nodeType).toBe(3);
    expect(paragraph.lastChild).toBe(node);
  });

  it('gives back any text that was divided in any order, in the same node', () => {
    const spans = fc.uniqueArray(fc.nat(30), { maxLength: 12 }).map((ends) => {
      const sorted = ends.sort((one, other) => one - other);
      return Array.from({ length: sorted.length >> 1 }, (_, i) => [
        sorted[2 * i] as number,
        sorted[2 * i + 1] as number,
      ]);
    });
    fc.assert(
      fc.property(fc.string({ minLength: 31 }), spans, fc.boolean(), (any, ranges, forwards) => {
        // mark.js doesn't wrap blanks, and no term is blank.
        const text = any.replace(/\s/g, 'x');
        const node = document.createTextNode(text);
        paragraph.replaceChildren(node);
        for (const [start = 0, end = 0] of forwards ? ranges : ranges.toReversed()) {
          const wrapper = texts.wrap({ node, start, end });
          expect(wrapper?.textContent).toBe(text.slice(start, end));
          expect(paragraph.textContent).toBe(text);
        }
        texts.join(node);
        expect([...paragraph.childNodes]).toEqual([node]);
        expect(node.data).toBe(text);
      }),
    );
  });

  it('does not wrap a text that is gone', () => {
    const node = divided('short');
    expect(texts.wrap({ node, start: 3, end: 9 })).toBeNull();
    node.remove();
    expect(texts.wrap({ node, start: 0, end: 5 })).toBeNull();
  });

  it('keeps all of a text that the page adds to', () => {
    const node = divided('It eases pain and more', 'pain');
    node.data += ', it says';
    expect(joined(node, node)).toBe('It eases pain and more, it says');
  });

  it('keeps all of a text that ends with a term when the page adds to it', () => {
    const node = divided('It eases pain', 'pain');
    node.data += ' and more';
    node.data += ', much more';
    expect(joined(node, node)).toBe('It eases pain and more, much more');
  });

  it('keeps no letter of the old text if the page writes a new one that begins the same', () => {
    const node = divided('You chose pain', 'pain');
    node.data = 'You chose wisely';
    expect(joined(node, node)).toBe('You chose wisely');
  });

  it('recognises a new text that is written by position', () => {
    const node = divided('You chose pain today', 'pain');
    const first = paragraph.firstChild as Text;
    first.data = 'You chose rest today';
    expect(joined(node, first)).toBe('You chose rest today');
    expect(paragraph.firstChild).toBe(node);
    expect(texts.isLive(node)).toBe(true);
  });

  it('keeps a page’s changes to each text that it finds', () => {
    const node = divided('one - pain - and two - more', 'pain');
    const walker = document.createTreeWalker(paragraph, 4);
    const changed: Text[] = [];
    for (let at = walker.nextNode() as Text | null; at; at = walker.nextNode() as Text | null) {
      at.data = at.data.replaceAll(' - ', ' – ');
      changed.push(at);
    }
    expect(joined(node, ...changed)).toBe('one – pain – and two – more');
  });

  it('is empty if the page empties it', () => {
    const node = divided('It eases pain and more', 'pain');
    node.data = '';
    expect(joined(node, node)).toBe('');
    const other = divided('It eases pain', 'pain');
    other.data = '';
    expect(joined(other, other)).toBe('');
  });

  it('moves with its first piece, and is removed with it', () => {
    const node = divided('It eases pain and more', 'pain');
    const bold = document.createElement('b');
    bold.append(paragraph.firstChild as Node);
    paragraph.prepend(bold);
    expect(joined(node)).toBe('<b>It eases pain and more</b>');
    paragraph.replaceChildren();
    const other = divided('It eases pain and more', 'pain');
    paragraph.firstChild?.remove();
    expect(joined(other)).toBe('');
    expect(other.data).toBe('It eases pain and more');
  });

  it.each([
    ['between', 'It eases pain and more'],
    ['at its start', 'pain and more'],
    ['at its end', 'It eases pain'],
    ['as all of it', 'pain'],
  ])('keeps every letter through normalize(), with a term %s', (_, text) => {
    const node = divided(text, 'pain');
    paragraph.normalize();
    expect(joined(node)).toBe(text);
    expect(paragraph.firstChild).toBe(node);
  });

  it('keeps every letter through normalize() with texts of the page beside it', () => {
    paragraph.append('Before. ');
    const node = divided('It eases pain', 'pain');
    paragraph.append(' After.');
    paragraph.normalize();
    expect(joined(node)).toBe('Before. It eases pain After.');
  });

  it('is removed with an empty node that the page removes', () => {
    const node = divided('It eases pain', 'pain');
    node.remove();
    expect(joined(node)).toBe('');
    expect(node.data).toBe('It eases pain');
    const other = divided('It eases pain', 'pain');
    paragraph.replaceChildren();
    expect(joined(other)).toBe('');
  });

  it('keeps the order of what the page puts before and after its node', () => {
    const node = divided('eases pain more', 'pain');
    node.before(document.createElement('i'));
    node.after(document.createElement('b'));
    expect(joined(node)).toBe('<i></i>eases pain more<b></b>');
  });

  it('knows every place in a divided text and in its pieces', () => {
    const text = 'ketamine blocks the NMDA receptor';
    const node = divided(text, 'ketamine', 'NMDA');
    for (let offset = 0; offset <= text.length; offset++) {
      const piece = texts.toPart({ node, offset });
      expect(texts.toWhole(piece.node, piece.offset)).toEqual({ node, offset });
      expect(text.slice(offset).startsWith(piece.node.data.slice(piece.offset))).toBe(true);
    }
  });
});
