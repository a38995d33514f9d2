/** XML of an unknown vocabulary, as data: elements by their names. */

import type { ParsedFile, ReadOptions } from '../reading';
import { readData } from './data';
import type { Json } from './values';
import { childElements, hasOwnText, nameOf, type XmlElement, xmlLanguage, xmlText } from './xml';

/** Entries that elements or attributes name; texts under any names are none. */
export function readXmlData(name: string, root: XmlElement, options: ReadOptions): ParsedFile {
  const reading = readData(name, dataOf(root), { ...options, recordsOnly: true });
  return { ...reading, language: reading.language ?? xmlLanguage(root) };
}

/** Text if the element has no elements of its own, or has text between them. */
function dataOf(element: XmlElement): Json {
  const children = childElements(element);
  const isMixed = hasOwnText(element);
  if (children.length === 0 && Object.keys(element.attributes).length === 0)
    return escaped(xmlText(element));
  if (isMixed) return { ...attributesOf(element), text: escaped(xmlText(element)) };
  const byName = new Map<string, Json[]>();
  for (const child of children) {
    const list = byName.get(nameOf(child)) ?? [];
    list.push(dataOf(child));
    byName.set(nameOf(child), list);
  }
  // A name that occurs once in a list of one is no list: `<entry><term>…</term></entry>`.
  const lists = [...byName].map(([name, values]): [string, Json] => {
    const [only] = values;
    const isList =
      values.length > 1 ||
      (only !== undefined && typeof only === 'object' && children.length === 1);
    return [name, isList ? values : (only ?? null)];
  });
  return { ...attributesOf(element), ...Object.fromEntries(lists) };
}

function attributesOf(element: XmlElement): { readonly [key: string]: Json } {
  return Object.fromEntries(
    Object.entries(element.attributes).map(([name, value]) => [nameOnly(name), escaped(value)]),
  );
}

function nameOnly(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** Text by now: what looks like markup in it isn't. */
function escaped(text: string): string {
  return text.replace(/[&<[*_`]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
