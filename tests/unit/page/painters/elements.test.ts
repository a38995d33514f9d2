// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageHit } from '../../../../src/page/hits';
import { ElementsPainter } from '../../../../src/page/painters/elements';
import type { ElementsPorts } from '../../../../src/page/painters/elements-factory';
import { placeHit } from '../../../../src/page/place-hit';
import type { Block } from '../../../../src/page/reading/blocks';
import { collect } from '../../../../src/page/reading/collect';

let life: AbortController;
/** Text nodes that the page writes into. */
let live: Set<Node>;
let painter: ElementsPainter;
let other: { paint: ReturnType<typeof vi.fn>; erase: ReturnType<typeof vi.fn> };

beforeEach(() => {
  life = new AbortController();
  live = new Set();
  other = { paint: vi.fn(), erase: vi.fn() };
  painter = new ElementsPainter({
    write: (write) => write(),
    isWritten: (node) => live.has(node),
    chosen: () => {},
    other: other as unknown as ElementsPorts['other'],
    signal: life.signal,
  });
});

function hitsOf(html: string, ...terms: string[]): PageHit[] {
  document.body.innerHTML = html;
  const blocks: Block[] = [];
  const into = { block: (block: Block) => blocks.push(block), shadow: () => {} };
  for (const _ of collect(document.body, into, new Set(['en'])));
  return blocks.flatMap((block) =>
    terms
      .map((term) => ({ term, start: block.text.indexOf(term) }))
      .filter(({ start }) => start >= 0)
      .sort((a, b) => a.start - b.start)
      .flatMap(({ term, start }) => {
        const form = { text: term, words: [term] };
        const end = start + term.length;
        return (
          placeHit(block, {
            start,
            end,
            entry: term,
            form,
            shown: true,
            reason: { by: 'unambiguous' },
          }) ?? []
        );
      }),
  );
}

const TEXT = 'ketamine blocks the NMDA receptor and eases pain';

describe('ElementsPainter', () => {
  it('wraps each hit, in order, in one focusable element', () => {
    const hits = hitsOf(`<p>${TEXT}</p>`, 'ketamine', 'NMDA receptor', 'pain');
    painter.paint(hits);
    const wrappers = [...document.querySelectorAll<HTMLElement>('glossa-term')];
    expect(wrappers.map(({ textContent }) => textContent)).toEqual([
      'ketamine',
      'NMDA receptor',
      'pain',
    ]);
    expect(wrappers.every(({ tabIndex }) => tabIndex === 0)).toBe(true);
    expect(document.body.textContent).toBe(TEXT);
  });

  it.each([
    [`<p>${TEXT}</p>`],
    ['<p>an NMDA <b>recep</b>tor</p>'],
    ['<p><i>ketamine</i></p>'],
    ['<p>ketamine</p>'],
  ])('restores the page letter for letter: %s', (html) => {
    const hits = hitsOf(html, 'ketamine', 'NMDA receptor', 'pain');
    const nodes = hits.flatMap(({ segments }) => segments.map(({ node }) => node));
    const datas = nodes.map(({ data }) => data);
    painter.paint(hits);
    expect(document.querySelector('glossa-term')).not.toBeNull();
    painter.erase(hits);
    expect(document.body.innerHTML).toBe(html);
    // The page's own nodes, with the text that it gave them.
    expect(nodes.every(({ isConnected }) => isConnected)).toBe(true);
    expect(nodes.map(({ data }) => data)).toEqual(datas);
  });

  it('restores everything when it ends', () => {
    const html = `<p>${TEXT}</p>`;
    painter.paint(hitsOf(html, 'ketamine', 'pain'));
    life.abort();
    expect(document.body.innerHTML).toBe(html);
  });

  it('does not restore old text if the page wrote a new one', () => {
    const [hit] = hitsOf(`<p>${TEXT}</p>`, 'pain');
    painter.paint([hit as PageHit]);
    const node = (hit as PageHit).segments[0]?.node as Text;
    node.data = 'new text';
    painter.stepBack((hit as PageHit).root, [hit as PageHit]);
    expect(document.body.innerHTML).toBe('<p>new text</p>');
  });

  it('removes the pieces if the page removed the node they came from', () => {
    const [hit] = hitsOf(`<p>${TEXT}</p>`, 'pain');
    painter.paint([hit as PageHit]);
    const node = (hit as PageHit).segments[0]?.node as Text;
    node.remove();
    painter.stepBack((hit as PageHit).root, [hit as PageHit]);
    expect(document.body.innerHTML).toBe('<p></p>');
    // When the page puts it back, it is whole.
    expect(node.data).toBe(TEXT);
  });

  it.each([
    ['its first text again', 'It was ', 'It was pain', ' and more'],
    ['only a later text again', 'It was ', 'It was ', 'pain and more'],
  ])(
    'leaves texts to a page that adopts them and removes marks, writing %s',
    (_, left, one, two) => {
      const [hit] = hitsOf(`<p>${left}pain and so on</p>`, 'pain');
      painter.paint([hit as PageHit]);
      const paragraph = document.querySelector('p') as HTMLElement;
      const [first, mark, second] = [...paragraph.childNodes] as [Text, Element, Text];
      const written = [first.data === one ? null : first, second].filter((node) => node !== null);
      first.data = one;
      second.data = two;
      mark.remove();
      painter.pageWrote(new Set(written));
      painter.stepBack((hit as PageHit).root, [hit as PageHit]);
      expect([...paragraph.childNodes]).toEqual([first, second]);
      expect(paragraph.textContent).toBe('It was pain and more');
    },
  );

  it('keeps adopted texts that are marked again and changed beside the mark', () => {
    const [hit] = hitsOf('<p>It was pain and 0</p>', 'pain');
    painter.paint([hit as PageHit]);
    const paragraph = document.querySelector('p') as HTMLElement;
    const [first, mark, second] = [...paragraph.childNodes] as [Text, Element, Text];
    first.data = 'It was pain and ';
    second.data = '0';
    mark.remove();
    painter.pageWrote(new Set([first, second]));
    painter.stepBack((hit as PageHit).root, [hit as PageHit]);
    const again = { ...(hit as PageHit), segments: [{ node: first, start: 7, end: 11 }] };
    painter.paint([again]);
    expect(document.querySelector('glossa-term')?.textContent).toBe('pain');
    second.data = '1';
    painter.pageWrote(new Set([second]));
    painter.stepBack(again.root, [again]);
    expect(paragraph.textContent).toBe('It was pain and 1');
    expect([...paragraph.childNodes]).toEqual([first, second]);
  });

  it('leaves texts that the page writes into to the other painter, and wraps those beside them', () => {
    const hits = hitsOf(`<p>${TEXT}<b> or pain</b></p>`, 'ketamine', 'or pain');
    live.add((hits[1] as PageHit).segments[0]?.node as Text);
    painter.paint(hits);
    const wrappers = [...document.querySelectorAll('glossa-term')];
    expect(wrappers.map(({ textContent }) => textContent)).toEqual(['ketamine']);
    expect(other.paint).toHaveBeenCalledWith([hits[1]]);
  });

  it('hides marks, takes them out of the tab order, and shows them again', () => {
    const hits = hitsOf(`<p>${TEXT}</p>`, 'ketamine', 'pain');
    painter.paint(hits);
    const [, wrapper] = [...document.querySelectorAll<HTMLElement>('glossa-term')];
    painter.quiet(hits.slice(1), true);
    expect(wrapper?.outerHTML).toBe('<glossa-term glossa-term="quiet">pain</glossa-term>');
    painter.quiet(hits.slice(1), false);
    expect(wrapper?.tabIndex).toBe(0);
    expect(wrapper?.hasAttribute('glossa-term')).toBe(false);
  });

  it('adds no second tab stop within a link', () => {
    painter.paint(hitsOf('<p><a href="/x">ketamine</a></p>', 'ketamine'));
    const wrapper = document.querySelector('glossa-term') as HTMLElement;
    expect(wrapper.hasAttribute('tabindex')).toBe(false);
  });

  it('leaves a block to the other painter when the page keeps rewriting it', () => {
    const [hit] = hitsOf(`<p>${TEXT}</p>`, 'pain');
    const one = hit as PageHit;
    for (let i = 0; i < 6; i++) {
      painter.paint([one]);
      painter.stepBack(one.root, [one]);
    }
    painter.paint([one]);
    expect(document.querySelector('glossa-term')).toBeNull();
    expect(other.paint).toHaveBeenCalledWith([one]);
  });

  it('leaves a text that is read in stretches, and more than it can take back at once, alone', () => {
    const long = hitsOf(`<p>${'milk '.repeat(4_000)}ketamine</p>`, 'ketamine');
    painter.paint(long);
    expect(document.querySelector('glossa-term')).toBeNull();
    expect(other.paint).toHaveBeenCalledWith(long);
    const many = hitsOf(`<p>${'<b>ketamine</b>, '.repeat(700)}</p>`, 'ketamine');
    const [first] = many as [PageHit];
    const nodes = [...document.querySelectorAll('b')].map((each) => each.firstChild as Text);
    const hits = nodes.map(
      (node): PageHit => ({ ...first, segments: [{ node, start: 0, end: 8 }] }),
    );
    for (const hit of hits) painter.paint([hit]);
    expect(document.querySelectorAll('glossa-term').length).toBe(500);
    painter.erase(hits);
    expect(document.querySelector('glossa-term')).toBeNull();
    painter.paint(hits.slice(600));
    expect(document.querySelectorAll('glossa-term').length).toBe(100);
  });
});
