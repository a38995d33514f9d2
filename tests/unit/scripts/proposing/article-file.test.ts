import { expect, it } from 'vitest';
import { articleFrom } from '../../../../scripts/proposing/article-file';

const bytes = (text: string) => new TextEncoder().encode(text);

it('goes by the extension', async () => {
  const texts = async (name: string, text: string) =>
    (await articleFrom(name, bytes(text))).blocks.map((block) => block.text);
  expect(await texts('a.md', '# Tea\n\nHot.')).toEqual(['Tea', 'Hot.']);
  expect(await texts('a.HTML', '<p>Hot <b>tea</b>')).toEqual(['Hot tea']);
  expect(await texts('a.txt', 'Hot\ntea.\n\nCold *tea*.')).toEqual(['Hot tea.', 'Cold *tea*.']);
});

it('rejects other files by their name', async () => {
  await expect(articleFrom('a.pdf', bytes('PDF'))).rejects.toThrow('Markdown, HTML');
});

it('rejects what is no text', async () => {
  await expect(articleFrom('a.md', new Uint8Array([0, 1, 2]))).rejects.toThrow("a.md isn't text");
});
