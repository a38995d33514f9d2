import { describe, expect, it } from 'vitest';
import { htmlArticle } from '../../../../scripts/proposing/article-html';

const PAGE = `<!doctype html><title>All about tea</title>
<nav><a href="/">Home</a></nav>
<main><h2>Leaves</h2>
<p>Tea is <dfn>a drink</dfn>.<script>let x = 1;</script></p>Loose text
<ul><li>Green <p>and more</p></li></ul>
<dl><dt>Pot</dt><dd>A vessel. It is round.</dd></dl>
<table><tr><td>cell</td></tr></table><p hidden>secret</p></main>
<footer>© us</footer>`;

describe('htmlArticle', () => {
  const article = htmlArticle(PAGE);

  it('reads the main text in blocks', () => {
    expect(article.title).toBe('All about tea');
    expect(article.blocks.map(({ kind, text }) => [kind, text])).toEqual([
      ['heading', 'Leaves'],
      ['paragraph', 'Tea is a drink.'],
      ['paragraph', 'Loose text'],
      ['item', 'Green and more'],
      ['term', 'Pot'],
      ['description', 'A vessel. It is round.'],
    ]);
    expect(article.blocks[1]?.emphasis).toEqual([{ start: 7, end: 14 }]);
  });

  it('reads a page without a main element whole, and a broken one', () => {
    expect(htmlArticle('<p>One<p>Two</div><b>').blocks.map(({ text }) => text)).toEqual([
      'One',
      'Two',
    ]);
  });
});
