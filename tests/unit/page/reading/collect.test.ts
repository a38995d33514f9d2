// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../src/page/reading/blocks';
import { collect } from '../../../../src/page/reading/collect';
import { blocksOf, ENGLISH, read, texts } from './read-blocks';

describe('collect', () => {
  it('joins the text of inline elements', () => {
    expect(texts('<p>N-methyl-<i>D</i>-as<b>par</b>tate</p>')).toEqual(['N-methyl-D-aspartate']);
  });

  it.each(['<br>', '<hr>', '<img alt="x">', '<div>and</div>'])('splits text at %s', (html) => {
    const found = texts(`<div>major${html}depression</div>`);
    expect(found[0]).toBe('major');
    expect(found.at(-1)).toBe('depression');
  });

  it('splits table cells and list items', () => {
    expect(texts('<table><tr><td>major</td><td>depression</td></tr></table>')).toEqual([
      'major',
      'depression',
    ]);
    expect(texts('<ul><li>opioid</li><li>receptor</li></ul>')).toEqual(['opioid', 'receptor']);
  });

  it('continues the outer block after an inner one', () => {
    expect(texts('<div>one<p>two</p>three</div>')).toEqual(['one', 'two', 'three']);
  });

  it('leaves out ruby readings, and joins their bases', () => {
    expect(texts('<p><ruby>keta<rp>(</rp><rt>x</rt><rp>)</rp>mine</ruby></p>')).toEqual([
      'ketamine',
    ]);
  });

  it.each([
    '<textarea>ketamine</textarea>',
    '<select><option>ketamine</option></select>',
    '<pre>ketamine</pre>',
    '<p><code>ketamine</code></p>',
    '<p><kbd>ketamine</kbd><samp>ketamine</samp></p>',
    '<script>ketamine</script>',
    '<style>ketamine</style>',
    '<noscript>ketamine</noscript>',
    '<svg><text>ketamine</text></svg>',
    '<math><mtext>ketamine</mtext></math>',
    '<div contenteditable>ketamine</div>',
    '<div contenteditable="true"><p>ketamine</p></div>',
    '<div contenteditable="plaintext-only">ketamine</div>',
    '<div aria-hidden="true">ketamine</div>',
    '<div class="CodeMirror"><p>ketamine</p></div>',
    '<div role="textbox">ketamine</div>',
    '<template>ketamine</template>',
  ])('does not read %s', (html) => {
    expect(texts(html)).toEqual([]);
  });

  it.each([
    '<pre>Dear list, it was found that ketamine helps some of us.</pre>',
    '<pre><a href="#">Ann</a> wrote that ketamine helps some of us.</pre>',
  ])('reads prose in %s', (html) => {
    expect(texts(html)[0]).toContain('ketamine helps');
  });

  it.each([
    '<pre><code>Dear list, it was found that ketamine helps some of us.</code></pre>',
    '<pre class="language-text">Dear list, it was found that ketamine helps some.</pre>',
    '<div class="highlight"><pre>Dear list, it was found that ketamine helps some.</pre></div>',
    '<pre>const ketamine = drugs.get("ketamine");\nprint(ketamine);</pre>',
  ])('reads no code in %s', (html) => {
    expect(texts(html)).toEqual([]);
    expect(texts(html, true)).toEqual([]);
  });

  it.each([
    '<script>0</script>',
    '<style>p {}</style>',
    '<br hidden style="display: none">',
    '<img hidden style="display: none" alt="">',
  ])('reads on over %s, which is not shown', (html) => {
    expect(texts(`<p>opioid ${html}receptor</p>`)).toEqual(['opioid receptor']);
  });

  it('reads hidden text within a word separately', () => {
    expect(texts('<p>gluta<span style="display: none">xx</span>mate</p>')).toEqual([
      'xx',
      'glutamate',
    ]);
  });

  it('reads the letters of a heading as one word, and notes where it may be two', () => {
    const box = 'style="display: inline-block"';
    const [block] = blocksOf(`<h2><span ${box}>keta</span><span ${box}>mine</span></h2>`);
    expect(block).toMatchObject({ text: 'ketamine', doubts: [4] });
    const [divided] = blocksOf(`<h2><div ${box}>keta</div><div ${box}>mine</div></h2>`);
    expect(divided).toMatchObject({ text: 'ketamine', doubts: [4] });
  });

  it.each(['isContentEditable', 'designMode'])(
    'reads nothing that can be edited according to %s',
    (how) => {
      document.body.innerHTML = '<p>ketamine</p><p>nausea</p>';
      const at = how === 'designMode' ? document : document.querySelector('p');
      const value = how === 'designMode' ? 'on' : true;
      Object.defineProperty(at, how, { value, configurable: true });
      try {
        expect(read(document.body).map(({ text }) => text)).toEqual(
          how === 'designMode' ? [] : ['nausea'],
        );
      } finally {
        Reflect.deleteProperty(at as object, how);
      }
    },
  );

  it('reads what is marked as read-only', () => {
    expect(texts('<div contenteditable="false">ketamine</div>')).toEqual(['ketamine']);
  });

  it('reads only the own text of a block when asked to', () => {
    expect(texts('<div id="a">one <b>two</b><p>three</p>four</div>', true)).toEqual([]);
    const outer = document.getElementById('a') as Element;
    expect(read(outer, true).map(({ text }) => text)).toEqual(['one two', 'four']);
  });

  it('reports shadow trees, and reads them', () => {
    document.body.innerHTML = '<div id="host">light</div>';
    const host = document.getElementById('host') as Element;
    host.attachShadow({ mode: 'open' }).innerHTML = '<p>shadow</p>';
    const met: ShadowRoot[] = [];
    const found: string[] = [];
    const into = {
      block: ({ text }: Block) => found.push(text),
      shadow: (root: ShadowRoot) => met.push(root),
    };
    for (const _ of collect(document.body, into, ENGLISH));
    expect(met).toEqual([host.shadowRoot]);
    expect(found.sort()).toEqual(['light', 'shadow']);
  });

  it('finds every letter of a long text node at its place', () => {
    document.body.innerHTML = '<p></p>';
    const node = document.createTextNode('word '.repeat(20_000));
    document.querySelector('p')?.append(node);
    const blocks = read(document.body);
    expect(blocks.length).toBeGreaterThan(4);
    expect(blocks.map(({ text }) => text).join('')).toBe(node.data);
    for (const { text, starts } of blocks) {
      const from = -(starts[0] as number);
      expect(node.data.slice(from, from + text.length)).toBe(text);
      // Cut between words: no word is lost at a seam.
      expect(
        text
          .trim()
          .split(/\s+/)
          .every((word) => word === 'word'),
      ).toBe(true);
    }
  });

  it('lets the caller pause within a text of any length', () => {
    document.body.textContent = 'ketamine and milk '.repeat(20_000);
    let units = 0;
    let most = 0;
    const into = { block: ({ text }: Block) => (units += text.length), shadow: () => {} };
    for (const _ of collect(document.body, into, ENGLISH)) {
      most = Math.max(most, units);
      units = 0;
    }
    expect(most).toBeGreaterThan(0);
    expect(most).toBeLessThanOrEqual(16_384);
  });

  it('lets the caller pause among blocks that are left out', () => {
    document.body.innerHTML = '<p>x</p>'.repeat(4_000);
    const steps = [...collect(document.body, { block() {}, shadow() {} }, ENGLISH, true)];
    expect(steps.length).toBeGreaterThan(6);
  });

  it.each([true, false])(
    'reads a place the same, whether only its own text is read (%s) or all',
    (own) => {
      const html = 'keta<i lang="de"></i>mine <i lang="de">und <b lang="en">tea</b></i> milk';
      expect(texts(`<p>${html}</p>`.slice(3, -4), own)).toEqual(['keta', 'mine', 'tea milk']);
    },
  );

  it('reads shadow trees within one another in their order', () => {
    document.body.innerHTML = '<div id="a"></div><div id="b"></div>';
    const put = (host: Element | ShadowRoot, text: string) => {
      const inner = document.createElement('div');
      host.append(inner);
      const shadow = inner.attachShadow({ mode: 'open' });
      shadow.append(text);
      return shadow;
    };
    put(put(document.getElementById('a') as Element, 'one'), 'two');
    put(document.getElementById('b') as Element, 'three');
    expect(read(document.body).map(({ text }) => text)).toEqual(['one', 'two', 'three']);
  });

  it('returns nodes and starts that lead back to the text', () => {
    const [block] = blocksOf('<p>one <b>two</b> three</p>');
    expect(block?.nodes.map(({ data }, i) => [data, block.starts[i]])).toEqual([
      ['one ', 0],
      ['two', 4],
      [' three', 7],
    ]);
  });

  it('does not take a footnote number for a part of the word', () => {
    expect(texts('<p>ketamine<sup><a href="#1">1</a></sup> and CO<sub>2</sub></p>')).toEqual([
      'ketamine',
      '1 and CO2',
    ]);
  });

  it('does not join words of inline elements that are shown as blocks', () => {
    const html =
      '<div><span style="display:block">keta</span><span style="display:block">mine</span></div>';
    expect(texts(html)).toEqual(['keta', 'mine']);
  });

  it("reads the shadow tree of the place's own element", () => {
    document.body.innerHTML = '<div id="host">light</div>';
    const host = document.getElementById('host') as Element;
    host.attachShadow({ mode: 'open' }).innerHTML = '<p>shadow</p>';
    expect(read(host).map(({ text }) => text)).toEqual(['light', 'shadow']);
  });

  it('keeps the white space between the texts of a block, and none around it', () => {
    const [block] = blocksOf('<p>\n <b>opioid</b> <i>receptor</i>\n</p>');
    expect(block?.text).toBe('opioid receptor');
    expect(block?.nodes).toHaveLength(3);
  });

  it('joins no texts across an element that separates them, even an empty one', () => {
    expect(texts('<div>opioid <input> receptor</div>')).toEqual(['opioid', 'receptor']);
    expect(texts('<div>opioid <b> <hr> </b> receptor</div>')).toEqual(['opioid', 'receptor']);
    expect(texts('<div>opioid <i aria-hidden="true"></i> receptor</div>')).toEqual([
      'opioid',
      'receptor',
    ]);
  });

  it('continues where it was when the page removes the node that it paused at', () => {
    document.body.innerHTML = `<div id="gone">${'<p>one</p>'.repeat(800)}</div><p>last</p>`;
    const found: string[] = [];
    const into = { block: ({ text }: Block) => found.push(text), shadow: () => {} };
    for (const _ of collect(document.body, into, ENGLISH))
      document.getElementById('gone')?.remove();
    expect(found.at(-1)).toBe('last');
    expect(found.length).toBeLessThan(800);
  });
});
