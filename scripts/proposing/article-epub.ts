/** Reads an EPUB book as one article: its chapters in reading order. */
import { posix } from 'node:path';
import {
  allNamed,
  parseXmlFile,
  type XmlElement,
  xmlAttribute,
  xmlText,
} from '../../src/importing/formats/xml';
import type { ReadArticle } from '../../src/proposing/article';
import { DocumentError } from '../document';
import { htmlArticle } from './article-html';
import { PackedTexts } from './packed-texts';

const CONTAINER = 'META-INF/container.xml';

const CHAPTER = 'application/xhtml+xml';

export async function epubArticle(
  name: string,
  bytes: Uint8Array,
  title = '',
): Promise<ReadArticle> {
  const zip = await PackedTexts.open(name, bytes);
  const read = (path: string): XmlElement => parseXmlFile({ name, text: zip.text(path) });
  const [rootFile] = allNamed(read(CONTAINER), 'rootfile');
  const packagePath = rootFile && xmlAttribute(rootFile, 'full-path');
  if (packagePath === undefined) throw new DocumentError(`${name} doesn't say where its text is.`);
  const contents = read(packagePath);
  const paths = chapterPaths(contents, posix.dirname(packagePath)).filter((path) => zip.has(path));
  const [named] = allNamed(contents, 'title');
  return {
    title: title || (named ? xmlText(named) : ''),
    blocks: paths.flatMap((path) => htmlArticle(zip.text(path)).blocks),
  };
}

/** In reading order, without the table of contents. */
function chapterPaths(contents: XmlElement, folder: string): string[] {
  const items = new Map(
    allNamed(contents, 'item').map((item) => [xmlAttribute(item, 'id') ?? '', item]),
  );
  return allNamed(contents, 'itemref').flatMap((reference) => {
    const item = items.get(xmlAttribute(reference, 'idref') ?? '');
    const isChapter =
      item !== undefined &&
      xmlAttribute(item, 'media-type') === CHAPTER &&
      !/\bnav\b/.test(xmlAttribute(item, 'properties') ?? '');
    const href = isChapter ? (xmlAttribute(item, 'href') ?? '') : '';
    return href === '' ? [] : [posix.join(folder, decoded(href))];
  });
}

/** An address that isn't well-formed is a file's name as it is. */
function decoded(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
}
