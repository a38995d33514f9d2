/** Documents of Word (.docx), as HTML: headings, paragraphs, bold words, lists and tables. */
import {
  childElements,
  childrenNamed,
  nameOf,
  rawXmlText,
  type XmlElement,
  xmlAttribute,
} from '../formats/xml';
import type { ImportFile } from '../reading';
import { xmlPart } from './parts';
import { filesOfSheets } from './sheet-files';
import type { Archive } from './zip';

/** The path of the text. */
export const DOCUMENT = 'word/document.xml';

export function isDocx(archive: Archive): boolean {
  return archive.has(DOCUMENT);
}

/** A term and its meaning in a paragraph without any format. */
const PLAIN_ENTRY = /^[^:：\t–—]{1,80}(?:[:：]\s|\t| [–—-] )\s*\S/;

/** How contracts define their terms: “Works” means … */
const QUOTED_ENTRY =
  /^\s*(?:[\d.()a-z]{1,8}\s+)?["“„«]\s?([^"“”«»]{1,80}?)\s?["“”»]\s+(?:means|shall mean|refers to|is|are|bedeutet|bezeichnet|ist|sind|désigne|signifie|significa|designa)\s+/;

/** The share of a document's text that is in its tables, if they are what it is about. */
const MIN_IN_TABLES = 0.6;

export function fileOfDocx(name: string, archive: Archive): ImportFile {
  const document = xmlPart(name, archive, DOCUMENT);
  const [body] = document ? childrenNamed(document, 'body') : [];
  const rows = body ? tableRows(body) : [];
  const [file] = rows.length > 1 ? filesOfSheets(name, [{ name, rows }]) : [];
  if (file) return file;
  const html = htmlOfDocx(name, archive);
  const plain = body
    ? paragraphs(body)
        .map((one) => rawParagraph(one).replace(QUOTED_ENTRY, '$1: '))
        .filter((text) => /\S/.test(text))
    : [];
  const entries = plain.filter((text) => PLAIN_ENTRY.test(text)).length;
  const isPlain = !/<(?:table|b|h[2-6])>/.test(html) && entries >= 2 && entries * 2 > plain.length;
  return {
    name,
    bytes: new TextEncoder().encode(isPlain ? plain.join('\n') : html),
    readAs: isPlain ? 'txt' : 'html',
  };
}

/** The document as a page. @throws ImportError if a part is damaged or too large */
export function htmlOfDocx(name: string, archive: Archive): string {
  const document = xmlPart(name, archive, DOCUMENT);
  const [body] = document ? childrenNamed(document, 'body') : [];
  const levels = headingLevels(xmlPart(name, archive, 'word/styles.xml'));
  return `<html><body>${body ? blocks(body, levels) : ''}</body></html>`;
}

/** The rows of all tables, if the document is one table, or one in parts; otherwise none. */
function tableRows(body: XmlElement): string[][] {
  const tables = childrenNamed(body, 'tbl').map((table) =>
    childrenNamed(table, 'tr').map((row) =>
      childrenNamed(row, 'tc').map((cell) => paragraphs(cell).map(rawParagraph).join('\n').trim()),
    ),
  );
  const rows = tables.flat();
  const [{ length: width } = []] = rows;
  if (width === undefined || width < 2 || rows.some((row) => row.length !== width)) return [];
  const inTables = rows.flat().join('').length;
  const beside = paragraphs(body).map(rawParagraph).join('').length;
  return inTables >= (inTables + beside) * MIN_IN_TABLES ? rows : [];
}

/** The level of each style that is a heading. Ids are in the language of Word, names in English. */
function headingLevels(styles: XmlElement | undefined): ReadonlyMap<string, number> {
  const levels = new Map<string, number>();
  for (const style of styles ? childrenNamed(styles, 'style') : []) {
    const [named] = childrenNamed(style, 'name');
    const name = (named && xmlAttribute(named, 'val')) ?? '';
    const level = /^title$/i.test(name) ? 1 : Number(/^heading (\d)$/i.exec(name)?.[1] ?? 0);
    if (level > 0) levels.set(xmlAttribute(style, 'styleId') ?? '', Math.min(level, 6));
  }
  return levels;
}

/** Ids of headings, for documents without a list of styles. */
const HEADING = /^(?:heading|berschrift|überschrift|titre|ttulo|título)\s*([1-6])$/i;

function levelOf(style: string, levels: ReadonlyMap<string, number>): number | undefined {
  const known = levels.get(style);
  if (known !== undefined) return known;
  const written = HEADING.exec(style)?.[1];
  return written === undefined ? undefined : Number(written);
}

/** Elements that only group others. */
const GROUP =
  /^(?:sdt|sdtContent|ins|smartTag|hyperlink|customXml|AlternateContent|Choice|fldSimple)$/;

function blocks(parent: XmlElement, levels: ReadonlyMap<string, number>): string {
  return childElements(parent)
    .map((element) => {
      if (nameOf(element) === 'p') return paragraph(element, levels);
      if (nameOf(element) === 'tbl') return table(element, levels);
      return GROUP.test(nameOf(element)) ? blocks(element, levels) : '';
    })
    .join('\n');
}

function table(element: XmlElement, levels: ReadonlyMap<string, number>): string {
  const rows = childrenNamed(element, 'tr').map((row) => {
    const cells = childrenNamed(row, 'tc').map((cell) => `<td>${blocks(cell, levels)}</td>`);
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<table>${rows.join('')}</table>`;
}

function paragraph(element: XmlElement, levels: ReadonlyMap<string, number>): string {
  const [properties] = childrenNamed(element, 'pPr');
  const [style] = properties ? childrenNamed(properties, 'pStyle') : [];
  const level = levelOf((style && xmlAttribute(style, 'val')) ?? '', levels);
  const content = runs(element);
  if (!/\S/.test(content)) return '';
  if (level !== undefined) return `<h${level}>${content.replace(/<\/?[bi]>/g, '')}</h${level}>`;
  const isItem = properties !== undefined && childrenNamed(properties, 'numPr').length > 0;
  return isItem ? `<ul><li>${content}</li></ul>` : `<p>${content}</p>`;
}

/** Runs of text; bold ones that touch are one. */
function runs(parent: XmlElement): string {
  return childElements(parent)
    .map((element) => {
      if (nameOf(element) === 'r') {
        const text = escapeHtml(runText(element)).replaceAll('\n', '<br>');
        if (!/\S/.test(text)) return text;
        const slanted = isOn(element, 'i') ? `<i>${text}</i>` : text;
        return isOn(element, 'b') ? `<b>${slanted}</b>` : slanted;
      }
      return GROUP.test(nameOf(element)) ? runs(element) : '';
    })
    .join('')
    .replace(/<\/b>(\s*)<b>/g, '$1')
    .replace(/<\/i>(\s*)<i>/g, '$1');
}

const STRONG_STYLES = { b: /^strong$/i, i: /^emphasis$/i } as const;

/** Whether a run is bold or slanted. */
function isOn(run: XmlElement, name: 'b' | 'i'): boolean {
  const [properties] = childrenNamed(run, 'rPr');
  if (!properties) return false;
  const [toggle] = childrenNamed(properties, name);
  const [style] = childrenNamed(properties, 'rStyle');
  const isStyled =
    style !== undefined && STRONG_STYLES[name].test(xmlAttribute(style, 'val') ?? '');
  const value = (toggle && xmlAttribute(toggle, 'val')) ?? '';
  return isStyled || (toggle !== undefined && !/^(?:0|false|off|none)$/i.test(value));
}

function runText(run: XmlElement): string {
  return childElements(run)
    .map((element) => {
      switch (nameOf(element)) {
        case 't':
          return rawXmlText(element);
        case 'tab':
          return '\t';
        case 'br':
        case 'cr':
          return '\n';
        case 'noBreakHyphen':
          return '-';
        default:
          return '';
      }
    })
    .join('');
}

function paragraphs(parent: XmlElement): XmlElement[] {
  return childElements(parent).flatMap((element) =>
    nameOf(element) === 'p' ? [element] : GROUP.test(nameOf(element)) ? paragraphs(element) : [],
  );
}

function rawParagraph(parent: XmlElement): string {
  return childElements(parent)
    .map((element) =>
      nameOf(element) === 'r'
        ? runText(element)
        : GROUP.test(nameOf(element))
          ? rawParagraph(element)
          : '',
    )
    .join('')
    .replaceAll('\n', ' ');
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
