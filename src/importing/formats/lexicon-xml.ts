/**
 * Vocabularies of XML that are made for terms: CNXML (OpenStax), TEI dictionaries, MultiTerm, and
 * the glossary module of XLIFF 2.
 */
import { chooseLanguage, languageTag, otherLanguages } from '../language';
import { languageNamed } from '../language-names';
import type { ParsedFile, ReadEntry, ReadOptions } from '../reading';
import {
  allNamed,
  childElements,
  childrenNamed,
  nameOf,
  type XmlElement,
  xmlAttribute,
  xmlLanguage,
  xmlText,
} from './xml';

type XmlReader = (root: XmlElement, options: ReadOptions) => ParsedFile;

/** The vocabulary's reader, by the root element and what is below it. */
export function lexiconReader(root: XmlElement): XmlReader | undefined {
  switch (nameOf(root)) {
    case 'mtf':
      return readMultiTerm;
    case 'TEI':
    case 'TEI.2':
    case 'teiCorpus':
      return readTei;
    case 'xliff':
      return readXliff;
    default:
      return allNamed(root, 'definition').some(
        (one) => childrenNamed(one, 'term').length > 0 && childrenNamed(one, 'meaning').length > 0,
      )
        ? readCnxml
        : undefined;
  }
}

function textIn(element: XmlElement, ...names: readonly string[]): string[] {
  return allNamed(element, ...names)
    .map((one) => xmlText(one))
    .filter((text) => text !== '');
}

function readCnxml(root: XmlElement): ParsedFile {
  const entries = allNamed(root, 'definition').flatMap((element): ReadEntry[] => {
    const [term, ...aliases] = childrenNamed(element, 'term').map((one) => xmlText(one));
    if (term === undefined) return [];
    const key = xmlAttribute(element, 'id');
    const definitions = childrenNamed(element, 'meaning').map((one) => xmlText(one));
    const related = childrenNamed(element, 'seealso').flatMap((one) => textIn(one, 'term'));
    return [
      {
        term,
        place: key ?? term,
        ...(key === undefined ? {} : { key }),
        aliases,
        definitions,
        related,
      },
    ];
  });
  const [title] = childrenNamed(root, 'title');
  return { entries, title: title && xmlText(title), language: xmlLanguage(root) };
}

/** Entries of dictionaries, and lists of the type "gloss". */
function readTei(root: XmlElement): ParsedFile {
  const found = allNamed(root, 'entry', 'entryFree');
  const lists = allNamed(root, 'list').filter((list) =>
    /gloss|dict/.test(xmlAttribute(list, 'type') ?? ''),
  );
  const [title] = allNamed(root, 'titleStmt').flatMap((one) => textIn(one, 'title'));
  const [first] = found;
  return {
    entries: [...found.flatMap(teiEntry), ...lists.flatMap(teiList)],
    title,
    language: (first && xmlLanguage(first)) ?? xmlLanguage(root),
  };
}

function teiEntry(element: XmlElement): ReadEntry[] {
  const own = childElements(element).filter((child) => nameOf(child) !== 'sense');
  const forms = [element, ...childrenNamed(element, 'form')].flatMap((one) =>
    childrenNamed(one, 'orth').map((orth) => xmlText(orth)),
  );
  const inner = allNamed(element, 'form').flatMap((one) => textIn(one, 'orth'));
  const [term, ...aliases] = [...new Set([...forms, ...inner])];
  if (term === undefined) return [];
  const key = xmlAttribute(element, 'id');
  const kinds = own.flatMap((one) => (nameOf(one) === 'pos' ? [xmlText(one)] : textIn(one, 'pos')));
  const senses = allNamed(element, 'sense').filter(
    (one) => childrenNamed(one, 'sense').length === 0,
  );
  const definitions = (senses.length > 0 ? senses : [element])
    .map(teiSense)
    .filter((one) => one !== '');
  return [
    {
      term,
      place: key ?? term,
      ...(key === undefined ? {} : { key }),
      aliases,
      definitions,
      ...(kinds[0] === undefined ? {} : { kind: kinds[0] }),
      related: allNamed(element, 'xr').flatMap((one) => textIn(one, 'ref')),
    },
  ];
}

function teiSense(sense: XmlElement): string {
  const defined = textIn(sense, 'def');
  if (defined.length > 0) return defined.join('; ');
  const translated = allNamed(sense, 'cit')
    .filter((cit) => /^trans/.test(xmlAttribute(cit, 'type') ?? ''))
    .flatMap((cit) => textIn(cit, 'quote'));
  return [...translated, ...textIn(sense, 'gloss')].join(', ');
}

function teiList(list: XmlElement): ReadEntry[] {
  const entries: ReadEntry[] = [];
  let terms: string[] = [];
  for (const child of childElements(list)) {
    if (nameOf(child) === 'label') terms.push(xmlText(child));
    if (nameOf(child) !== 'item') continue;
    const [term, ...aliases] = terms;
    if (term !== undefined)
      entries.push({ term, place: term, aliases, definitions: [xmlText(child)] });
    terms = [];
  }
  return entries;
}

interface LanguageGroup {
  readonly tag: string;
  readonly element: XmlElement;
}

function readMultiTerm(root: XmlElement, options: ReadOptions): ParsedFile {
  const concepts = allNamed(root, 'conceptGrp').map((element) => ({
    element,
    groups: childrenNamed(element, 'languageGrp').map(
      (group): LanguageGroup => ({ tag: multiTermLanguage(group), element: group }),
    ),
  }));
  const counts = new Map<string, number>();
  for (const { groups } of concepts)
    for (const { tag } of groups) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  const language = chooseLanguage(counts, options.language);
  const entries = concepts.flatMap(({ element, groups }): ReadEntry[] => {
    const own = groups.filter(({ tag }) => tag === language).map((group) => group.element);
    const [term, ...aliases] = own
      .flatMap((group) => allNamed(group, 'termGrp'))
      .flatMap((group) => childrenNamed(group, 'term').map((one) => xmlText(one)));
    if (term === undefined) return [];
    const [id] = childrenNamed(element, 'concept').map((one) => xmlText(one));
    const descriptions = [...own, ...childrenNamed(element, 'descripGrp')].flatMap(descripsIn);
    const named = (pattern: RegExp): string[] =>
      descriptions.filter(([type]) => pattern.test(type)).map(([, text]) => text);
    const [kind] = named(/^(?:part of speech|wortart|pos)$/i);
    return [
      {
        term,
        place: `concept ${id ?? term}`,
        ...(id === undefined ? {} : { key: id }),
        aliases,
        definitions: named(
          /^(?:definition|definición|définition|meaning|explanation|erklärung|note sur la définition)/i,
        ).slice(0, 3),
        ...(kind === undefined ? {} : { kind }),
      },
    ];
  });
  return { entries, language, warnings: otherLanguages(counts, language) };
}

function multiTermLanguage(group: XmlElement): string {
  const [element] = childrenNamed(group, 'language');
  const tag = element && languageTag((xmlAttribute(element, 'lang') ?? '').toLowerCase());
  const named = element && languageNamed(xmlAttribute(element, 'type') ?? '');
  return tag ?? named ?? 'und';
}

function descripsIn(element: XmlElement): [type: string, text: string][] {
  const own = nameOf(element) === 'descripGrp' ? [element] : allNamed(element, 'descripGrp');
  return own
    .flatMap((group) => childrenNamed(group, 'descrip'))
    .map((one): [string, string] => [xmlAttribute(one, 'type') ?? '', xmlText(one)])
    .filter(([, text]) => text !== '');
}

function readXliff(root: XmlElement): ParsedFile {
  const entries = allNamed(root, 'glossEntry').flatMap((element): ReadEntry[] => {
    const [term] = childrenNamed(element, 'term').map((one) => xmlText(one));
    if (term === undefined) return [];
    const definitions = childrenNamed(element, 'definition').map((one) => xmlText(one));
    const translations = childrenNamed(element, 'translation').map((one) => xmlText(one));
    const texts = definitions.length > 0 ? definitions : [translations.join(', ')];
    return [
      {
        term,
        place: xmlAttribute(element, 'id') ?? term,
        definitions: texts.filter((one) => one !== ''),
      },
    ];
  });
  return { entries, language: xmlAttribute(root, 'srcLang') };
}
