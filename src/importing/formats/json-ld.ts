/**
 * RDF in JSON-LD, in the shapes in which vocabularies are published: nodes with ids, in a `@graph`
 * or nested, with keys that are understandable without the context.
 */
import { Graph, type GraphValue, localPart } from './graph';
import { isObject, type Json } from './values';

/** Data nested deeper isn't read. */
const MAX_DEPTH = 50;

/** Whether the value is RDF: it has a context, or mentions SKOS by its address. */
export function isJsonLd(value: Json, text: string): boolean {
  const hasContext = isObject(value) ? '@context' in value || '@graph' in value : false;
  const isList = Array.isArray(value) && isObject(value[0]) && '@id' in value[0];
  return (hasContext || isList) && /prefLabel|"(?:schema:)?DefinedTerm"/.test(text);
}

export function graphOfJsonLd(value: Json): Graph {
  const graph = new Graph();
  const context = isObject(value) && isObject(value['@context']) ? value['@context'] : {};
  const standard = typeof context['@language'] === 'string' ? context['@language'] : undefined;
  let blank = 0;

  const readNode = (node: { readonly [key: string]: Json }, level: number): string => {
    const id = node['@id'] ?? node.id ?? node.uri;
    const subject = typeof id === 'string' ? id : `_:${blank++}`;
    for (const [key, own] of Object.entries(node)) {
      if (key === '@graph') visit(own, level + 1);
      const name = key === '@type' ? 'type' : localOf(key);
      if (key.startsWith('@') && key !== '@type') continue;
      for (const one of valuesOf(own, level)) {
        graph.add(subject, name, name === 'type' ? { ...one, text: localOf(one.text) } : one);
      }
    }
    return subject;
  };

  const valuesOf = (value: Json, level: number): GraphValue[] => {
    if (level > MAX_DEPTH) return [];
    if (Array.isArray(value)) return value.flatMap((one: Json) => valuesOf(one, level + 1));
    if (typeof value === 'string') {
      return [{ text: value, ...(standard === undefined ? {} : { language: standard }) }];
    }
    if (typeof value === 'boolean' || typeof value === 'number') return [{ text: String(value) }];
    if (!isObject(value)) return [];
    const literal = value['@value'] ?? value.value;
    if (typeof literal === 'string' && !('@id' in value)) {
      const language = value['@language'] ?? value.lang;
      return [{ text: literal, ...(typeof language === 'string' ? { language } : {}) }];
    }
    if (value['@list'] !== undefined) return valuesOf(value['@list'], level + 1);
    if (isLanguageMap(value)) {
      return Object.entries(value).flatMap(([language, texts]) =>
        valuesOf(texts, level + 1).map(({ text }) => ({ text, language })),
      );
    }
    return [{ text: readNode(value, level + 1), isNode: true }];
  };

  const visit = (one: Json, level: number): void => {
    if (level > MAX_DEPTH) return;
    if (Array.isArray(one)) for (const inner of one) visit(inner, level + 1);
    else if (isObject(one)) readNode(one, level);
  };
  visit(value, 0);
  return graph;
}

/** `{ "en": "cup", "de": ["Tasse"] }` */
function isLanguageMap(value: { readonly [key: string]: Json }): boolean {
  const entries = Object.entries(value);
  return (
    entries.length > 0 &&
    entries.every(
      ([key, texts]) =>
        /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(key) &&
        (typeof texts === 'string' ||
          (Array.isArray(texts) && texts.every((text) => typeof text === 'string'))),
    )
  );
}

/** `prefLabel` of `skos:prefLabel`, or of its whole address. */
function localOf(key: string): string {
  const local = localPart(key);
  return local.slice(local.indexOf(':') + 1);
}
