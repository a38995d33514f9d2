/** The XML files in an office document. */
import { nameOf, parseXmlFile, XmlElement } from '../formats/xml';
import { ImportError } from '../import-error';
import { remark } from '../remark';
import type { Archive } from './zip';

/** A tree of elements takes many times the memory of its text. */
const MAX_PART_BYTES = 40 * 2 ** 20;

/** How many rows or texts are parsed at once. */
const CHUNK = 2000;

/** @throws ImportError if the part is damaged or too large */
export function xmlPart(name: string, archive: Archive, path: string): XmlElement | undefined {
  const bytes = archive.get(path);
  if (!bytes) return undefined;
  if (bytes.length > MAX_PART_BYTES) {
    throw new ImportError(
      name,
      remark('imports.unpackedTooLarge', { most: MAX_PART_BYTES / 2 ** 20 }),
    );
  }
  return parseXmlFile({ name, text: textOf(bytes) });
}

/**
 * The elements of a name in a part that is a long list of them, each a tree of its own: never all
 * in memory at once.
 * @param element its name without prefix; elements of that name have none of that name in them
 * @throws ImportError if the part is damaged
 */
export function* xmlList(
  name: string,
  archive: Archive,
  path: string,
  element: string,
): Generator<XmlElement> {
  const bytes = archive.get(path);
  const text = bytes ? textOf(bytes) : '';
  const begin = new RegExp(`<(?:[\\w.-]+:)?${element}[\\s/>]`).exec(text)?.index ?? text.length;
  const end = new RegExp(`</(?:[\\w.-]+:)?${element}\\s*>`, 'g');
  end.lastIndex = begin;
  for (let from = begin; from < text.length; ) {
    let to = from;
    for (let count = 0; count < CHUNK && end.exec(text); count++) to = end.lastIndex;
    if (to === from) return;
    const chunk = parseXmlFile({ name, text: `<list>${text.slice(from, to)}</list>` });
    for (const child of chunk.children) if (isNamed(child, element)) yield child;
    from = to;
  }
}

function isNamed(node: XmlElement['children'][number], name: string): node is XmlElement {
  return node instanceof XmlElement && nameOf(node) === name;
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes).replace(/\r\n?/g, '\n');
}
