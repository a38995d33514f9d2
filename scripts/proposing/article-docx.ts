/** Reads a DOCX file as an article: headings, paragraphs and list items. Tables are left out. */
import {
  childElements,
  childrenNamed,
  nameOf,
  parseXmlFile,
  type XmlElement,
  xmlAttribute,
} from '../../src/importing/formats/xml';
import type { ReadArticle } from '../../src/proposing/article';
import { ArticleBuilder } from '../../src/proposing/article-builder';
import { ZipFile } from './zip';

const DOCUMENT = 'word/document.xml';

export function docxArticle(name: string, bytes: Uint8Array, title = ''): ReadArticle {
  const text = new ZipFile(name, bytes).text(DOCUMENT);
  const root = parseXmlFile({ name, text });
  const builder = new ArticleBuilder();
  for (const body of childrenNamed(root, 'body')) readBlocks(body, builder);
  return builder.article(title);
}

/** Containers, such as content controls, hold paragraphs as well. */
function readBlocks(element: XmlElement, builder: ArticleBuilder): void {
  for (const child of childElements(element)) {
    const name = nameOf(child);
    if (name === 'p') readParagraph(child, builder);
    else if (name === 'sdt' || name === 'sdtContent') readBlocks(child, builder);
  }
}

function readParagraph(paragraph: XmlElement, builder: ArticleBuilder): void {
  const [properties] = childrenNamed(paragraph, 'pPr');
  const style = properties && childrenNamed(properties, 'pStyle')[0];
  const styleName = (style && xmlAttribute(style, 'val')) ?? '';
  const level = /^(?:heading|berschrift|überschrift|titre|ttulo|título)\s*([1-6])$/i.exec(
    styleName,
  );
  if (level || /^(?:title|titel|titre)$/i.test(styleName)) {
    builder.begin('heading', Number(level?.[1] ?? 1));
  } else if (properties && childrenNamed(properties, 'numPr').length > 0) {
    builder.begin('item');
  } else {
    builder.begin('paragraph');
  }
  readRuns(paragraph, builder);
  builder.end();
}

/** Text that was deleted under "track changes" isn't read. */
const READ = new Set(['hyperlink', 'ins', 'smartTag', 'sdt', 'sdtContent', 'fldSimple']);

function readRuns(element: XmlElement, builder: ArticleBuilder): void {
  for (const child of childElements(element)) {
    const name = nameOf(child);
    if (name === 'r') readRun(child, builder);
    else if (READ.has(name)) readRuns(child, builder);
  }
}

function readRun(run: XmlElement, builder: ArticleBuilder): void {
  const [properties] = childrenNamed(run, 'rPr');
  const isEmphasised = properties && childrenNamed(properties, 'b', 'i').some(isOn);
  const write = () => {
    for (const child of childElements(run)) {
      const name = nameOf(child);
      if (name === 't') builder.add(child.text);
      else if (name === 'tab' || name === 'br' || name === 'cr') builder.add(' ');
    }
  };
  if (isEmphasised) builder.emphasise(write);
  else write();
}

function isOn(toggle: XmlElement): boolean {
  return !/^(?:0|false|off|none)$/i.test(xmlAttribute(toggle, 'val') ?? '');
}
