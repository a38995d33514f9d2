import { expect, it } from 'vitest';
import { docxArticle } from '../../../../scripts/proposing/article-docx';
import { zipped } from './zipped';

const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

const DOCUMENT = `<?xml version="1.0" encoding="UTF-8"?>
<w:document ${WORD}><w:body>
<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Tea</w:t></w:r></w:p>
<w:p><w:r><w:t xml:space="preserve">Tea is </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>a drink</w:t></w:r><w:r><w:rPr><w:b w:val="0"/></w:rPr><w:t>.</w:t></w:r><w:del><w:r><w:delText>No.</w:delText></w:r></w:del></w:p>
<w:sdt><w:sdtContent><w:p><w:pPr><w:numPr/></w:pPr><w:hyperlink><w:r><w:t>Green</w:t><w:tab/><w:t>leaf</w:t></w:r></w:hyperlink></w:p></w:sdtContent></w:sdt>
<w:tbl><w:tr><w:tc><w:p><w:r><w:t>cell</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
</w:body></w:document>`;

it('reads headings, paragraphs and items, without tables and deleted text', async () => {
  const article = await docxArticle('tea.docx', zipped({ 'word/document.xml': DOCUMENT }));
  expect(article.title).toBe('Tea');
  expect(article.blocks).toEqual([
    { kind: 'heading', level: 1, text: 'Tea', emphasis: [] },
    { kind: 'paragraph', text: 'Tea is a drink.', emphasis: [{ start: 7, end: 14 }] },
    { kind: 'item', text: 'Green leaf', emphasis: [] },
  ]);
});

it('says what is missing', async () => {
  await expect(docxArticle('tea.docx', zipped({ 'a.xml': '' }))).rejects.toThrow(
    'tea.docx has no "word/document.xml" in it.',
  );
});
