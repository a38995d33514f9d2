/**
 * SKOS concept schemes, and OWL ontologies with labels and definitions for their classes: in
 * Turtle, RDF/XML or JSON-LD.
 */

import { chooseLanguage, otherLanguages } from '../language';
import type { ParsedFile, ReadEntry, ReadOptions, TextFile } from '../reading';
import { countRemark } from '../remark';
import { type Graph, type GraphValue, localPart } from './graph';
import { graphOfJsonLd } from './json-ld';
import { graphOfRdfXml } from './rdf-xml';
import { richText } from './rich-text';
import { graphOfTurtle } from './turtle';
import type { Json } from './values';

/** `name` is that of schema.org's DefinedTerm. */
const LABELS = ['prefLabel', 'label', 'name'];
/** `IAO_0000115` is "definition" in the ontologies of the OBO Foundry. */
const DEFINITIONS = ['definition', 'IAO_0000115', 'description', 'comment', 'note', 'scopeNote'];
const ALIASES = [
  'alternateName',
  'altLabel',
  'hasExactSynonym',
  'hasSynonym',
  'alternative',
  'acronym',
  'abbreviation',
];
/** How the addresses in exports of Glossa's own begin. */
const OURS = 'urn:glossa:';
const HIDDEN = ['hiddenLabel', 'singularPrefLabel', 'singularAltLabel'];

/** @throws ImportError with the line if the file is broken */
export function readTurtle(file: TextFile, options: ReadOptions): ParsedFile {
  return readGraph(graphOfTurtle(file), options);
}

/** @throws ImportError with the line if the file is broken */
export function readRdfXml(file: TextFile, options: ReadOptions): ParsedFile {
  return readGraph(graphOfRdfXml(file), options);
}

export function readJsonLd(value: Json, options: ReadOptions): ParsedFile {
  return readGraph(graphOfJsonLd(value), options);
}

function readGraph(graph: Graph, options: ReadOptions): ParsedFile {
  const concepts = graph.subjects().filter((subject) => isConcept(graph, subject));
  const counts = new Map<string, number>();
  for (const concept of concepts) {
    for (const tag of new Set(
      labelsOf(graph, concept, ...LABELS).map(({ language }) => language),
    )) {
      if (tag !== undefined) counts.set(tag, (counts.get(tag) ?? 0) + 1);
    }
  }
  const language = chooseLanguage(counts, options.language);
  const entries = concepts.flatMap((concept) => entryOf(graph, concept, language) ?? []);
  const warnings = otherLanguages(counts, language);
  const missing = concepts.length - entries.length;
  if (missing > 0) {
    warnings.push(countRemark('imports.untranslated', missing, { language: language ?? '' }));
  }
  return { ...aboutOf(graph, language), entries, language, warnings };
}

function isConcept(graph: Graph, subject: string): boolean {
  const types = graph.values(subject, 'type').map(({ text }) => localPart(text));
  if (
    types.some((type) =>
      /^(ConceptScheme|Ontology|Collection|OrderedCollection|\w*Property)$/.test(type),
    )
  ) {
    return false;
  }
  if (graph.values(subject, 'deprecated').some(({ text }) => text === 'true')) return false;
  const labels = graph.values(subject, ...LABELS);
  return (
    types.includes('Concept') ||
    types.includes('DefinedTerm') ||
    graph.values(subject, 'prefLabel').length > 0 ||
    (labels.length > 0 && types.some((type) => /^(Class|NamedIndividual)$/.test(type)))
  );
}

function entryOf(
  graph: Graph,
  concept: string,
  language: string | undefined,
): ReadEntry | undefined {
  const texts = (...properties: readonly string[]): string[] =>
    properties.flatMap((property) => inLanguage(labelsOf(graph, concept, property), language));
  const [term, ...others] = texts(...LABELS);
  if (term === undefined) return undefined;
  const definitions = DEFINITIONS.map((property) => texts(property)).find(
    (found) => found.length > 0,
  );
  const nodes = (...properties: readonly string[]): string[] =>
    properties.flatMap((property) => graph.values(concept, property).map(({ text }) => text));
  return {
    term,
    place: localPart(concept),
    key: concept,
    aliases: [...others.filter((other) => other !== term), ...texts(...ALIASES)],
    hidden: texts(...HIDDEN),
    definitions: definitions ?? [],
    related: nodes('related', 'seeAlso'),
    broader: nodes('broader', 'broaderGeneric', 'subClassOf'),
    ...(concept.startsWith(OURS) ? ourFields(texts('expansion'), texts('additionalType')) : {}),
  };
}

/** What exports of Glossa's own have besides. */
function ourFields([expansion]: string[], [kind]: string[]): Partial<ReadEntry> {
  return {
    exact: true,
    ...(expansion === undefined ? {} : { expansion }),
    ...(kind === undefined ? {} : { kind }),
  };
}

/** Literals of a property, or of the nodes it leads to: SKOS-XL labels, notes with a value. */
function labelsOf(graph: Graph, subject: string, ...properties: readonly string[]): GraphValue[] {
  for (const property of properties) {
    const found = graph
      .values(subject, property)
      .flatMap((value) =>
        value.isNode
          ? graph.values(value.text, 'literalForm', 'value').filter(({ isNode }) => !isNode)
          : [value],
      );
    if (found.length > 0) return found;
  }
  return [];
}

/** Texts in the language, or else those without a language. */
function inLanguage(values: readonly GraphValue[], language: string | undefined): string[] {
  const own = values.filter((value) => value.language === language);
  const chosen = own.length > 0 ? own : values.filter((value) => value.language === undefined);
  return chosen.map(({ text }) => richText(text)).filter((text) => text !== '');
}

function aboutOf(graph: Graph, language: string | undefined): Omit<ParsedFile, 'entries'> {
  const scheme = graph
    .subjects()
    .find((subject) =>
      graph
        .values(subject, 'type')
        .some(({ text }) => /^(ConceptScheme|Ontology|DefinedTermSet)$/.test(localPart(text))),
    );
  if (scheme === undefined) return {};
  const text = (...properties: readonly string[]): string | undefined => {
    const values = graph.values(scheme, ...properties);
    const [first] = values;
    const named = first?.isNode ? graph.values(first.text, 'name', 'label', 'prefLabel') : [];
    const literals = [...values, ...named].filter(({ isNode }) => !isNode);
    return inLanguage(literals, language)[0] ?? literals[0]?.text ?? first?.text;
  };
  return {
    title: text('prefLabel', 'title', 'label', 'name'),
    publisher: text('publisher', 'creator'),
    licence: text('license', 'rights'),
    ...(scheme.startsWith(OURS)
      ? { url: text('url'), disclaimer: text('disclaimer'), interest: text('interest') }
      : { url: scheme }),
  };
}
