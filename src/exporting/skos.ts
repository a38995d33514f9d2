/** A SKOS concept scheme in Turtle. */
import type { Glossary } from '../glossary/model';
import { aboutTexts, cautionOf, type EntryTexts, fieldText, textsOfEntries } from './entry-texts';
import { conceptAddress, isLinkTarget, OUR_FIELDS, schemeAddress } from './graph-address';

export function exportSkos(glossary: Glossary): string {
  const { id, language, source } = glossary;
  const about = aboutTexts(glossary);
  const scheme = `<${schemeAddress(id)}>`;
  const text = (value: string): string => `${quoted(fieldText(value))}@${language}`;
  const caution = cautionOf(source);
  const properties = [
    `skos:prefLabel ${text(about.title)}`,
    `dct:title ${text(source.title)}`,
    `dct:language ${quoted(language)}`,
    ...(about.publisher === undefined
      ? []
      : [`dct:publisher ${quoted(fieldText(about.publisher))}`]),
    ...(about.license === undefined ? [] : [`dct:license ${linkOr(about.license)}`]),
    ...(about.url === undefined ? [] : [`schema:url ${linkOr(about.url)}`]),
    ...(about.disclaimer === undefined ? [] : [`glossa:disclaimer ${text(about.disclaimer)}`]),
    ...(about.interest === undefined ? [] : [`glossa:interest ${text(about.interest)}`]),
    ...(caution === '' ? [] : [`skos:editorialNote ${text(caution)}`]),
  ];
  return [
    '@prefix skos: <http://www.w3.org/2004/02/skos/core#> .',
    '@prefix dct: <http://purl.org/dc/terms/> .',
    '@prefix schema: <https://schema.org/> .',
    `@prefix glossa: <${OUR_FIELDS}> .`,
    '',
    `${scheme} a skos:ConceptScheme ;`,
    `  ${properties.join(' ;\n  ')} .`,
    '',
    ...textsOfEntries(glossary).map((entry) => concept(entry, glossary, scheme)),
    '',
  ].join('\n');
}

function concept(entry: EntryTexts, { id, language }: Glossary, scheme: string): string {
  const address = (entryId: string): string => `<${conceptAddress(id, entryId)}>`;
  const text = (value: string): string => `${quoted(fieldText(value))}@${language}`;
  const lines = [
    `${address(entry.id)} a skos:Concept`,
    `  skos:inScheme ${scheme}`,
    `  skos:prefLabel ${text(entry.term)}`,
    ...(entry.expansion === '' ? [] : [`  glossa:expansion ${text(entry.expansion)}`]),
    ...entry.aliases.map((other) => `  skos:altLabel ${text(other)}`),
    ...entry.forms.map((form) => `  skos:hiddenLabel ${text(form)}`),
    `  skos:definition ${text(entry.gloss)}`,
    ...(entry.kind === '' ? [] : [`  schema:additionalType ${text(entry.kind)}`]),
    ...entry.related.map((other) => `  skos:related ${address(other.id)}`),
  ];
  return `${lines.join(' ;\n')} .`;
}

function linkOr(text: string): string {
  return isLinkTarget(text) ? `<${text}>` : quoted(fieldText(text));
}

function quoted(text: string): string {
  const plain = text.replace(/[\\"]/g, '\\$&').replace(/\n/g, '\\n').replace(/\r/g, '\\r');
  return `"${plain}"`;
}
