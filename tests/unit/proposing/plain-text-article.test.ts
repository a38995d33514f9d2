import { expect, it } from 'vitest';
import { ArticleBuilder } from '../../../src/proposing/article-builder';
import { readPlainText } from '../../../src/proposing/plain-text-article';

function read(text: string) {
  const builder = new ArticleBuilder();
  readPlainText(text, builder);
  return builder.article('');
}

it('reads headings, paragraphs and items, without the marks of Markdown', () => {
  const { title, blocks } = read(`# Lecture 5: Sorting #

A sort is **stable** if it keeps
the order of \`equal\` keys.[^1]
===
- _inversion_: a [pair](https://a.example) i_1 and i_2
  with a[i] > a[j]
2. 3 * 4 * 5
> Exam hint

| a | b |
\`\`\`
x = 1

y = 2
\`\`\`
![A heap](heap.png)`);
  expect(title).toBe('Lecture 5: Sorting');
  expect(blocks.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
    'heading: Lecture 5: Sorting',
    'paragraph: A sort is stable if it keeps the order of equal keys.',
    'item: inversion: a pair i_1 and i_2 with a[i] > a[j]',
    'item: 3 * 4 * 5 Exam hint',
  ]);
  expect(blocks[1]?.emphasis).toEqual([{ start: 10, end: 16 }]);
  expect(blocks[2]?.emphasis).toEqual([{ start: 0, end: 9 }]);
});

it('reads text without marks as its paragraphs', () => {
  expect(read('Tea is a drink.\nIt is hot.\n\nCoffee is another.').blocks).toHaveLength(2);
});

it('reads a long line of unfinished marks in little time', () => {
  const started = performance.now();
  for (const mark of ['*a ', '[', '`', '# ', '_a']) read(mark.repeat(100_000));
  expect(performance.now() - started).toBeLessThan(5_000);
});
