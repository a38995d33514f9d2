import { describe, expect, it, test } from 'vitest';
import type { ArticleBlock } from '../../../src/proposing/article';
import {
  isNamedSurrounding,
  isNotice,
  withoutNoteMarks,
  withoutSurroundings,
} from '../../../src/proposing/article-surroundings';

const paragraph = (text: string): ArticleBlock => ({ kind: 'paragraph', text, emphasis: [] });
const heading = (level: number, text: string): ArticleBlock => ({
  kind: 'heading',
  level,
  text,
  emphasis: [],
});
const textsOf = (blocks: readonly ArticleBlock[]) => blocks.map(({ text }) => text);

test.each(['ad', 'post-meta', 'cookieBanner', 'wp-caption-text', 'social_share x', 'toc'])(
  'the name %s says that something is around the article',
  (names) => expect(isNamedSurrounding(names)).toBe(true),
);

test.each(['', 'content', 'reading', 'advice', 'metabolism', 'article-body', 'tagline'])(
  'the name %s does not',
  (names) => expect(isNamedSurrounding(names)).toBe(false),
);

test.each([
  'Advertisement',
  'Read more: Why tea may be late',
  'Sign up to our newsletter for the top stories.',
  'Photograph: Ann Leaf/Reuters',
  '© 2026 The Leaf. All rights reserved.',
  'By Helen Marsh, Industry correspondent',
  'Published: 06:14 GMT, 14 October 2026',
  'Posted by Ann on 12 March · 8 min read',
  '3 comments',
  'ADVERTISING',
  'Continue reading the main story',
  'Figure 1. Cross-section of a leaf. Photo: T. Lin',
  'Top photo by Ann Leaf',
  'Home › Year 9 › Lesson 4',
  'US & Canada',
  'Slideshow',
])('“%s” is a notice', (text) => expect(isNotice(paragraph(text))).toBe(true));

test.each([
  'Advertisement is the art of making people want things.',
  'By boiling water you kill what lives in it.',
  'Published in 1859, the book changed biology.',
  'Copyrighted works can’t be copied.',
  'It was good.',
  'merge sort → stable, not in-place',
  'Subscribers rose by a third.',
  'Read the leaves, and you will know.',
  'Print is a way to copy text.',
])('“%s” is text', (text) => expect(isNotice(paragraph(text))).toBe(false));

describe('parts that lead away from the article', () => {
  const long = 'The article continues here, with a paragraph that is as long as one is. '.repeat(2);

  it('are left out up to the next heading of their level', () => {
    const blocks = [
      heading(1, 'Tea'),
      paragraph('Tea is a drink.'),
      heading(2, 'References'),
      heading(3, 'Books'),
      paragraph(long),
      heading(2, 'Coffee'),
      paragraph('Coffee is another.'),
    ];
    expect(textsOf(withoutSurroundings(blocks))).toEqual([
      'Tea',
      'Tea is a drink.',
      'Coffee',
      'Coffee is another.',
    ]);
  });

  it('end with the next long paragraph if they are boxes in the text', () => {
    const blocks = [
      paragraph('Tea is a drink.'),
      heading(3, 'Related stories'),
      paragraph('Milk in first?'),
      paragraph(long),
      paragraph('It does.'),
    ];
    expect(textsOf(withoutSurroundings(blocks))).toEqual(['Tea is a drink.', long, 'It does.']);
  });

  it('leave short items, terms and headings', () => {
    const blocks: ArticleBlock[] = [
      heading(2, 'Tea'),
      { kind: 'item', text: 'Green tea', emphasis: [] },
      { kind: 'term', text: 'Oolong', emphasis: [] },
    ];
    expect(withoutSurroundings(blocks)).toEqual(blocks);
  });

  it('aren’t the page’s own title', () => {
    const blocks = [heading(1, 'Bibliography'), paragraph('It is a list of books.')];
    expect(withoutSurroundings(blocks)).toEqual(blocks);
  });
});

it('leaves out marks of notes, but not places in lists', () => {
  expect(
    withoutNoteMarks('Leaves[1] are green.[2, 3] Some say.[citation needed] a[1] > b[2]'),
  ).toBe('Leaves are green. Some say. a[1] > b[2]');
});
