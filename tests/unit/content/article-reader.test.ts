// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { expect, it, vi } from 'vitest';
import { readPageArticle } from '../../../src/content/article-reader';
import { MAX_ARTICLE_UNITS, parsePageArticle } from '../../../src/proposing/page-article';

/**
 * happy-dom has no layout, so everything counts as visible that isn't hidden. Set before reading.
 */
vi.hoisted(() => {
  Element.prototype.checkVisibility = function (this: Element) {
    return this.closest('[hidden]') === null;
  };
});

function textsOf(markup: string): string[] {
  document.documentElement.innerHTML = markup;
  return readPageArticle(document).blocks.map(({ kind, text }) => `${kind}: ${text}`);
}

it('reads what can be seen of the article, without notes, and nothing around it', () => {
  document.documentElement.innerHTML = readFileSync('tests/pages/enzymes.html', 'utf8');
  const article = readPageArticle(document);
  expect(article.title).toBe('Enzymes');
  expect(article.blocks[0]).toEqual({ kind: 'heading', level: 1, text: 'Enzymes', emphasis: [] });
  expect(article.blocks[1]?.text).toMatch(/^An enzyme is .* without enzymes\.$/);
  const all = article.blocks.map(({ text }) => text).join(' ');
  expect(all).not.toMatch(/secret|footer|School news|\[1\]/);
  expect(parsePageArticle(JSON.parse(JSON.stringify(article)))).toEqual(article);
});

it('takes its name from a heading that the page’s title contains', () => {
  const titleOf = (title: string, body: string): string => {
    document.documentElement.innerHTML = `<head><title>${title}</title></head><body>${body}</body>`;
    return readPageArticle(document).title;
  };
  const logo = '<h1>The Leaf</h1>';
  expect(titleOf('Why we drink tea | The Leaf', `${logo}<h2>Why we drink tea</h2>`)).toBe(
    'Why we drink tea',
  );
  expect(titleOf('The Leaf', '<h1>Why we drink tea</h1>')).toBe('Why we drink tea');
  expect(titleOf('Tea | The Leaf', '<p>Text.</p>')).toBe('Tea');
});

it('takes the whole body where no single element has most of the text', () => {
  const teaser = '<article><p>A short teaser of another text.</p></article>';
  expect(
    textsOf(`<body>${teaser}<div><p>${'The text itself. '.repeat(20)}</p></div></body>`),
  ).toEqual([
    'paragraph: A short teaser of another text.',
    `paragraph: ${'The text itself. '.repeat(20).trim()}`,
  ]);
});

it('leaves out what is only a link to another page', () => {
  const link = '<a href="/more">Why tea is good for you, by our reporter</a>';
  expect(
    textsOf(`<body><main><p>Read ${link}</p><h2><a href="#one">One</a></h2>
      <p>Tea is a drink made of leaves, and many people like <a href="/milk">milk</a> in it.</p>
      <dl><dt><a href="/tea">Tea</a></dt><dd>A drink.</dd></dl></main></body>`),
  ).toEqual([
    'heading: One',
    'paragraph: Tea is a drink made of leaves, and many people like milk in it.',
    'term: Tea',
    'description: A drink.',
  ]);
});

it('keeps code in a sentence, and joins a sentence across a line break', () => {
  expect(
    textsOf(`<body><main><p>Send <code>state</code> with<br>each request.<br>A new line.</p>
      <pre><code>x = 1</code></pre><ul><li><code>scope</code>: what a token may do</li></ul>`),
  ).toEqual([
    'paragraph: Send state with each request.',
    'paragraph: A new line.',
    'item: scope: what a token may do',
  ]);
});

it('leaves out marks of notes, and keeps powers and places in lists', () => {
  expect(
    textsOf(`<body><main><h2>Leaves<a href="#leaves">¶</a></h2>
      <p>Leaves are green.[2] Each covers 5 cm<sup>2</sup>, or less.<sup>3</sup></p>
      <p>Take the value a[1] of the leaf<a href="#n4">[4]</a> and go on.</p></main></body>`),
  ).toEqual([
    'heading: Leaves',
    'paragraph: Leaves are green. Each covers 5 cm2, or less.',
    'paragraph: Take the value a[1] of the leaf and go on.',
  ]);
});

it('leaves out what is around the text by its name, unless it holds the text', () => {
  const text = `<p>${'Tea is a drink that is made of leaves. '.repeat(5).trim()}</p>`;
  expect(
    textsOf(`<body class="has-sidebar"><div id="tag-cloud">
      <div class="entry-meta"><p>By Ann</p></div>${text}
      <p class="wp-caption-text">A pot of tea.</p><div class="cookieBanner"><p>A cookie is a small
      file.</p></div><div role="complementary"><p>Buy tea.</p></div></div></body>`),
  ).toHaveLength(1);
});

it('reads text that is laid out in a table or is inside a form, but no other tables', () => {
  const text = `<p>${'Tea is a drink. '.repeat(9).trim()}</p>`;
  const data = '<table><tr><td>Green</td><td>80 °C</td></tr></table>';
  expect(textsOf(`<body><form><table><tr><td>${text}${data}</td></tr></table></form>`)).toEqual([
    `paragraph: ${'Tea is a drink. '.repeat(9).trim()}`,
  ]);
});

it('keeps lists, descriptions and emphasis', () => {
  const list = '<ul><li><p>One <b>thing</b>.</p></li></ul><dl><dt>Tea</dt><dd>A drink.</dd></dl>';
  expect(textsOf(`<body><main><p>Text. </p>${list}</main></body>`)).toEqual([
    'paragraph: Text.',
    'item: One thing.',
    'term: Tea',
    'description: A drink.',
  ]);
  expect(readPageArticle(document).blocks[1]?.emphasis).toEqual([{ start: 4, end: 9 }]);
});

it('stops where a page is too long, and says so', () => {
  const long = `<p>${'word '.repeat(1_000)}</p>`.repeat(MAX_ARTICLE_UNITS / 5_000 + 5);
  document.documentElement.innerHTML = `<body><main>${long}</main></body>`;
  const article = readPageArticle(document);
  expect(article.isCut).toBe(true);
  expect(parsePageArticle(article)).not.toBeNull();
});

it('refuses whatever else a page sends', () => {
  const article = { title: '', url: '', language: '', isCut: false, blocks: [] };
  expect(parsePageArticle(article)).toEqual(article);
  expect(
    parsePageArticle({ ...article, blocks: [{ kind: 'script', text: '', emphasis: [] }] }),
  ).toBeNull();
  expect(parsePageArticle(null)).toBeNull();
  const block = { kind: 'paragraph', text: 'x'.repeat(MAX_ARTICLE_UNITS), emphasis: [] };
  expect(parsePageArticle({ ...article, blocks: [block, block] })).toBeNull();
});
