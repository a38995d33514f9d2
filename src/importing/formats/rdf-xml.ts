/** RDF in XML, as vocabularies are published in it. Ignores containers and reification. */

import type { TextFile } from '../reading';
import { Graph } from './graph';
import {
  childElements,
  nameOf,
  parseXmlFile,
  type XmlElement,
  xmlAttribute,
  xmlLanguage,
  xmlText,
} from './xml';

/** @throws ImportError with the line if the file isn't well-formed */
export function graphOfRdfXml(file: TextFile): Graph {
  const graph = new Graph();
  const root = parseXmlFile(file);
  let blank = 0;

  const readNode = (element: XmlElement): string => {
    const named =
      xmlAttribute(element, 'about') ?? idOf(element) ?? xmlAttribute(element, 'nodeID');
    const subject = named ?? `_:${blank++}`;
    if (nameOf(element) !== 'Description') {
      graph.add(subject, 'type', { text: nameOf(element), isNode: true });
    }
    for (const [name, value] of Object.entries(element.attributes)) {
      if (name.includes(':') && !/^(rdf|xml|xmlns):/.test(name))
        graph.add(subject, nameOnly(name), { text: value });
    }
    for (const property of childElements(element)) readProperty(subject, property);
    return subject;
  };

  const readProperty = (subject: string, property: XmlElement): void => {
    const name = nameOf(property);
    const target = xmlAttribute(property, 'resource') ?? xmlAttribute(property, 'nodeID');
    const inner = childElements(property);
    const kind = xmlAttribute(property, 'parseType');
    if (target !== undefined) {
      graph.add(subject, name, { text: target, isNode: true });
    } else if (inner.length > 0 && kind === 'Resource') {
      const node = `_:${blank++}`;
      graph.add(subject, name, { text: node, isNode: true });
      for (const one of inner) readProperty(node, one);
    } else if (inner.length > 0 && kind !== 'Literal') {
      for (const one of inner) graph.add(subject, name, { text: readNode(one), isNode: true });
    } else {
      const language = xmlLanguage(property);
      graph.add(subject, name, {
        text: xmlText(property),
        ...(language === undefined ? {} : { language }),
      });
    }
  };

  if (nameOf(root) === 'RDF') for (const element of childElements(root)) readNode(element);
  else readNode(root);
  return graph;
}

function idOf(element: XmlElement): string | undefined {
  const id = xmlAttribute(element, 'ID');
  return id === undefined ? undefined : `#${id}`;
}

function nameOnly(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
