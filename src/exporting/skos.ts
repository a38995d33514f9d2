/** A SKOS concept scheme in Turtle. */
import type { Glossary } from '../glossary/model';
import { cautionOf, type EntryTexts, fieldText, textsOfEntries } from './entry-texts';

export function exportSkos(glossary: Glossary): string {
  const { id, language, source, title } = glossary;
  const scheme = `<urn:glossa:${encodeURIComponent(id)}>`;
  const text = (value: string): string => `${quoted(value)}@${language}`;
  const caution = cautionOf(source);
  const said = [
    `skos:prefLabel ${text(title)}`,
    `dct:title ${text(source.title)}`,
    ...(source.publisher === undefined ? [] : [`dct:publisher ${quoted(source.publisher)}`]),
    ...(caution === '' ? [] : [`skos:editorialNote ${text(caution)}`]),
  ];
  return [
    '@prefix skos: <http://www.w3.org/2004/02/skos/core#> .',
    '@prefix dct: <http://purl.org/dc/terms/> .',
    '',
    `${scheme} a skos:ConceptScheme ;`,
    `  ${said.join(' ;\n  ')} .`,
    '',
    ...textsOfEntries(glossary).map((entry) => concept(entry, glossary, scheme)),
    '',
  ].join('\n');
}

function concept(entry: EntryTexts, { id, language }: Glossary, scheme: string): string {
  const address = (entryId: string): string =>
    `<urn:glossa:${encodeURIComponent(id)}:${encodeURIComponent(entryId)}>`;
  const text = (value: string): string => `${quoted(fieldText(value))}@${language}`;
  const others = entry.expansion === '' ? entry.aliases : [entry.expansion, ...entry.aliases];
  const lines = [
    `${address(entry.id)} a skos:Concept`,
    `  skos:inScheme ${scheme}`,
    `  skos:prefLabel ${text(entry.term)}`,
    ...others.map((other) => `  skos:altLabel ${text(other)}`),
    `  skos:definition ${text(entry.gloss)}`,
    ...entry.related.map((other) => `  skos:related ${address(other.id)}`),
  ];
  return `${lines.join(' ;\n')} .`;
}

function quoted(text: string): string {
  const plain = text.replace(/[\\"]/g, '\\$&').replace(/\n/g, '\\n').replace(/\r/g, '\\r');
  return `"${plain}"`;
}
