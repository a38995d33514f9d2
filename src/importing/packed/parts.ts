/** The XML files in an office document. */
import { parseXmlFile, type XmlElement } from '../formats/xml';
import { ImportError } from '../import-error';
import { remark } from '../remark';
import type { Archive } from './zip';

/** A tree of elements takes many times the memory of its text. */
const MAX_PART_BYTES = 40 * 2 ** 20;

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
  const text = new TextDecoder().decode(bytes).replace(/\r\n?/g, '\n');
  return parseXmlFile({ name, text });
}
