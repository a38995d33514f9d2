import { expect, it } from 'vitest';
import { epubArticle } from '../../../../scripts/proposing/article-epub';
import { zipped } from './zipped';

const FILES = {
  'META-INF/container.xml':
    '<container><rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>',
  'OEBPS/book.opf': `<package xmlns:dc="http://purl.org/dc/elements/1.1/">
    <metadata><dc:title>About tea</dc:title></metadata>
    <manifest>
      <item id="n" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
      <item id="b" href="two%20b.xhtml" media-type="application/xhtml+xml"/>
      <item id="a" href="text/one.xhtml" media-type="application/xhtml+xml"/>
      <item id="p" href="p.png" media-type="image/png"/>
    </manifest>
    <spine><itemref idref="n"/><itemref idref="a"/><itemref idref="b"/><itemref idref="p"/></spine>
  </package>`,
  'OEBPS/text/one.xhtml': '<html><body><h1>One</h1><p>Hot.</p></body></html>',
  'OEBPS/two b.xhtml': '<html><body><h1>Two</h1></body></html>',
  'OEBPS/nav.xhtml': '<html><body><p>Contents</p></body></html>',
};

it('reads chapters in reading order, without the table of contents', async () => {
  const { title, blocks } = await epubArticle('tea.epub', zipped(FILES));
  expect(title).toBe('About tea');
  expect(blocks.map(({ text }) => text)).toEqual(['One', 'Hot.', 'Two']);
});

it('says what is missing', async () => {
  const files = { 'META-INF/container.xml': '<container/>' };
  await expect(epubArticle('tea.epub', zipped(files))).rejects.toThrow(
    "tea.epub doesn't say where its text is.",
  );
});
