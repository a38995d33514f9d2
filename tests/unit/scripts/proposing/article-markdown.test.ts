import { describe, expect, it } from 'vitest';
import { markdownArticle } from '../../../../scripts/proposing/article-markdown';

const TEXT = `---
title: Tea
---

# Green tea {#s1}

Tea is a **hot
drink**. See \`cup\`.

- First [leaf](x.html)
- Second

| a | b |
|---|---|
| c | d |

\`\`\`
code
\`\`\`
`;

describe('markdownArticle', () => {
  const article = markdownArticle(TEXT);

  it('reads headings, paragraphs and items, and leaves out code and tables', () => {
    expect(article.title).toBe('Tea');
    expect(article.blocks.map(({ kind, level, text }) => [kind, level, text])).toEqual([
      ['heading', 1, 'Green tea'],
      ['paragraph', undefined, 'Tea is a hot drink. See cup.'],
      ['item', undefined, 'First leaf'],
      ['item', undefined, 'Second'],
    ]);
  });

  it('keeps what is emphasised', () => {
    const [, block] = article.blocks;
    const pieces = block?.emphasis.map(({ start, end }) => block.text.slice(start, end));
    expect(pieces).toEqual(['hot drink']);
  });

  it('takes a given title, or else the first heading', () => {
    expect(markdownArticle(TEXT, 'Given').title).toBe('Given');
    expect(markdownArticle('# Coffee').title).toBe('Coffee');
  });
});
