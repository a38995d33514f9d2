import { expect, it } from 'vitest';
import { articleFrom } from '../../../../scripts/proposing/article-file';

const bytes = (text: string) => new TextEncoder().encode(text);

it('goes by the extension', () => {
  const texts = (name: string, text: string) =>
    articleFrom(name, bytes(text)).blocks.map((block) => block.text);
  expect(texts('a.md', '# Tea\n\nHot.')).toEqual(['Tea', 'Hot.']);
  expect(texts('a.HTML', '<p>Hot <b>tea</b>')).toEqual(['Hot tea']);
  expect(texts('a.txt', 'Hot\ntea.\n\nCold *tea*.')).toEqual(['Hot tea.', 'Cold *tea*.']);
});

it('rejects other files by their name', () => {
  expect(() => articleFrom('a.pdf', bytes('PDF'))).toThrow('Markdown, HTML');
});

it('rejects what is no text', () => {
  expect(() => articleFrom('a.md', new Uint8Array([0, 1, 2]))).toThrow("a.md isn't text");
});
