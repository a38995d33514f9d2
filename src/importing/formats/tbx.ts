/**
 * TBX (TermBase eXchange), ISO 30042 of 2008 and 2019: concepts with terms in several languages. In
 * the style DCA, an element's `type` says what it holds; in the style DCT, its name does.
 */
import { chooseLanguage, languageTag, otherLanguages } from '../language';
import type { ParsedFile, ReadEntry, ReadOptions, TextFile } from '../reading';
import { countRemark } from '../remark';
import { plainText } from './plain-text';
import {
  allNamed,
  childElements,
  childrenNamed,
  nameOf,
  parseXmlFile,
  type XmlElement,
  xmlAttribute,
  xmlText,
} from './xml';

/** The last of each is that of TBX-Min. */
const CONCEPTS = ['conceptEntry', 'termEntry', 'entry'];
const LANGUAGES = ['langSec', 'langSet', 'langGroup'];
const TERMS = ['termSec', 'tig', 'ntig', 'termGrp', 'termGroup'];

/** How suitable a term is as headword, best first. */
const STATUSES: readonly RegExp[] = [
  /preferred/i,
  /^$|standardi[sz]ed|legal|regulated/i,
  /admitted/i,
  /./,
];

interface Section {
  readonly tag: string;
  readonly element: XmlElement;
}

/** @throws ImportError with the line if the file isn't well-formed */
export function readTbx(file: TextFile, options: ReadOptions): ParsedFile {
  const root = parseXmlFile(file);
  const concepts = allNamed(root, ...CONCEPTS).map((element) => ({
    element,
    sections: sectionsOf(element),
  }));
  const counts = new Map<string, number>();
  for (const { sections } of concepts) {
    for (const { tag } of sections) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  const language = chooseLanguage(counts, options.language);
  const entries = concepts.flatMap(({ element, sections }) => {
    const own = sections.filter(({ tag }) => tag === language);
    return own.length === 0 ? [] : (entryOf(element, own) ?? []);
  });
  const warnings = otherLanguages(counts, language);
  const missing = concepts.length - entries.length;
  if (missing > 0) {
    warnings.push(countRemark('imports.untranslated', missing, { language: language ?? '' }));
  }
  const isOurs = entries.length > 0 && entries.every(({ exact }) => exact);
  return { ...aboutOf(root, isOurs), entries, language, warnings };
}

function sectionsOf(concept: XmlElement): Section[] {
  return childrenNamed(concept, ...LANGUAGES).map((element) => ({
    tag: languageTag(element.attributes['xml:lang'] ?? element.attributes.lang) ?? 'und',
    element,
  }));
}

function entryOf(concept: XmlElement, sections: readonly Section[]): ReadEntry | undefined {
  const terms = sections
    .flatMap(({ element }) => childrenNamed(element, ...TERMS))
    .map((section) => ({
      text: allNamed(section, 'term').map((term) => xmlText(term))[0] ?? '',
      status:
        valueUnder(section, 'administrativeStatus') ??
        valueUnder(section, 'normativeAuthorization') ??
        '',
      type: valueUnder(section, 'termType') ?? '',
      isFull: !/abbrev|acronym|initialism|short/i.test(valueUnder(section, 'termType') ?? ''),
    }))
    .filter(({ text }) => text !== '');
  const rank = ({ status, isFull }: (typeof terms)[number]): number =>
    STATUSES.findIndex((pattern) => pattern.test(status)) * 2 + (isFull ? 0 : 1);
  const [first, ...others] = [...terms].sort((a, b) => rank(a) - rank(b));
  if (!first) return undefined;
  const definitions = [...sections.map(({ element }) => element), concept]
    .map((element) => definitionsIn(element))
    .find((found) => found.length > 0);
  const id = xmlAttribute(concept, 'id');
  const isOurs = id?.startsWith('glossa-') ?? false;
  return {
    term: first.text,
    place: id === undefined ? `concept "${first.text}"` : `concept ${id}`,
    ...(id === undefined ? {} : { key: id }),
    ...(isOurs ? ourNames(others) : { aliases: others.map(({ text }) => text) }),
    definitions: definitions ?? [],
    related: targetsIn(concept, /^(crossReference|relatedConcept\w*|associatedConcept|seeAlso)$/),
    broader: targetsIn(concept, /^(superordinateConcept\w*|broaderConcept\w*)$/),
    ...(isOurs ? { exact: true, kind: valueUnder(concept, 'subjectField') ?? '' } : {}),
  };
}

/** Exports of Glossa's own say which names are forms that aren't shown, and what is spelt out. */
function ourNames(
  terms: readonly { readonly text: string; readonly type: string }[],
): Pick<ReadEntry, 'aliases' | 'hidden' | 'expansion'> {
  const ofType = (type: string) => terms.filter((one) => one.type === type).map(({ text }) => text);
  const [expansion] = ofType('fullForm');
  return {
    aliases: ofType(''),
    hidden: ofType('variant'),
    ...(expansion === undefined ? {} : { expansion }),
  };
}

/** Definitions in a section, except in its sections of other languages. */
function definitionsIn(element: XmlElement): string[] {
  return childElements(element).flatMap((child) => {
    if (LANGUAGES.includes(nameOf(child))) return [];
    if (isDefinitionNote(child)) {
      return childrenNamed(child, 'noteValue').map((one) => xmlText(one));
    }
    if (typeOf(child) === 'definition') return [xmlText(child)].filter((text) => text !== '');
    return definitionsIn(child);
  });
}

/** TBX-Min has no element for definitions, so they are notes with a name. */
function isDefinitionNote(element: XmlElement): boolean {
  return childrenNamed(element, 'noteKey').some((key) => /^definition$/i.test(xmlText(key)));
}

/** What an element holds, in either style. */
function typeOf(element: XmlElement): string {
  return xmlAttribute(element, 'type') ?? nameOf(element);
}

function valueUnder(section: XmlElement, type: string): string | undefined {
  const found = below(section).find((element) => typeOf(element) === type);
  return found && plainText(xmlText(found));
}

function targetsIn(concept: XmlElement, types: RegExp): string[] {
  return below(concept)
    .filter((element) => types.test(typeOf(element)))
    .map((element) => xmlAttribute(element, 'target')?.replace(/^#/, '') ?? xmlText(element));
}

function below(element: XmlElement): XmlElement[] {
  return childElements(element).flatMap((child) => [child, ...below(child)]);
}

function aboutOf(root: XmlElement, isOurs: boolean): Omit<ParsedFile, 'entries'> {
  const [header] = childrenNamed(root, 'tbxHeader', 'martifHeader');
  const [title] = header ? allNamed(header, 'title') : [];
  const texts = isOurs && header ? allNamed(header, 'p').map((one) => xmlText(one)) : [];
  const declared = (name: string): string | undefined =>
    texts.find((text) => text.startsWith(`${name}: `))?.slice(name.length + 2);
  return {
    title: title && xmlText(title),
    publisher: declared('publisher'),
    url: declared('url'),
    licence: declared('license'),
    disclaimer: declared('disclaimer'),
    interest: declared('interest'),
  };
}
