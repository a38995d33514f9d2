/**
 * DITA and DocBook: `glossentry` alone, in a group, in a list, or with others in a folder. A map
 * only lists files.
 */
import type { ParsedFile, ReadEntry, TextFile } from '../reading';
import { remark } from '../remark';
import {
  allNamed,
  childElements,
  childrenNamed,
  nameOf,
  parseXmlFile,
  type XmlElement,
  xmlAttribute,
  xmlLanguage,
  xmlText,
} from './xml';

/** Elements that hold another name of the term. */
const NAMES = [
  'glossAbbreviation',
  'glossAcronym',
  'glossShortForm',
  'glossSynonym',
  'acronym',
  'abbrev',
];

export function isDitaRoot(root: string): boolean {
  return /^(glossentry|glossgroup|glosslist|glossary|map|bookmap|dita|topic|concept|reference|chapter|book|appendix)$/.test(
    root,
  );
}

/** @throws ImportError with the line if the file isn't well-formed */
export function readDita(file: TextFile): ParsedFile {
  const root = parseXmlFile(file);
  const found = nameOf(root) === 'glossentry' ? [root] : allNamed(root, 'glossentry');
  const entries = [...found.flatMap((element) => entryOf(element) ?? []), ...definedIn(root)];
  const [title] = childrenNamed(root, 'title');
  const isMap = /^(map|bookmap)$/.test(nameOf(root));
  return {
    entries,
    title: title && xmlText(title),
    language: xmlLanguage(root),
    warnings: isMap && entries.length === 0 ? [remark('imports.map')] : [],
  };
}

function entryOf(element: XmlElement): ReadEntry | undefined {
  const texts = (...names: readonly string[]): string[] =>
    childrenNamed(element, ...names)
      .map((child) => xmlText(child))
      .filter((text) => text !== '');
  const [term] = texts('glossterm');
  if (term === undefined) return undefined;
  const key = xmlAttribute(element, 'id');
  const definitions = childrenNamed(element, 'glossdef').map(definitionOf);
  const body = childrenNamed(element, 'glossBody');
  const surface = body
    .flatMap((one) => childrenNamed(one, 'glossSurfaceForm'))
    .map((one) => xmlText(one));
  const names = body.flatMap((one) => allNamed(one, ...NAMES)).map((one) => xmlText(one));
  const [see] = childrenNamed(element, 'glosssee');
  const target = see && (xmlAttribute(see, 'otherterm') ?? xmlText(see));
  return {
    term,
    place: key ?? term,
    ...(key === undefined ? {} : { key }),
    aliases: [...texts('acronym', 'abbrev'), ...names],
    hidden: surface,
    definitions,
    related: [...childElements(element).flatMap((child) => allNamed(child, 'glossseealso'))].map(
      (one) => xmlAttribute(one, 'otherterm') ?? xmlText(one),
    ),
    ...(target === undefined ? {} : { sameAs: target }),
  };
}

function definitionOf(element: XmlElement): string {
  const seeAlso = allNamed(element, 'glossseealso').map((one) => xmlText(one));
  const text = xmlText(element);
  return seeAlso.reduce(
    (whole, one) =>
      one !== '' && whole.endsWith(one) ? whole.slice(0, -one.length).trim() : whole,
    text,
  );
}

/** `dlentry` in DITA, `varlistentry` in DocBook. */
function definedIn(root: XmlElement): ReadEntry[] {
  return allNamed(root, 'dlentry', 'varlistentry').flatMap((element) => {
    const [term, ...others] = childrenNamed(element, 'dt', 'term').map((child) => xmlText(child));
    const definitions = childrenNamed(element, 'dd', 'listitem').map((child) => xmlText(child));
    return term === undefined
      ? []
      : [{ term, place: term, aliases: others, definitions: [definitions.join(' ')] }];
  });
}
