/** TBX-Basic of 2019, in the style DCT: one concept per entry. */
import type { Glossary } from '../glossary/model';
import {
  type AboutTexts,
  aboutTexts,
  type EntryTexts,
  fieldText,
  inEntities,
  textsOfEntries,
} from './entry-texts';

const NAMESPACES = [
  'xmlns="urn:iso:std:iso:30042:ed-2"',
  'xmlns:min="http://www.tbxinfo.net/ns/min"',
  'xmlns:basic="http://www.tbxinfo.net/ns/basic"',
].join(' ');

export function exportTbx(glossary: Glossary): string {
  const language = escaped(glossary.language);
  const about = aboutTexts(glossary);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<tbx type="TBX-Basic" style="dct" xml:lang="${language}" ${NAMESPACES}>`,
    '<tbxHeader><fileDesc>',
    `<titleStmt><title>${field(about.title)}</title></titleStmt>`,
    `<sourceDesc><p>${field(glossary.source.title)}</p>${aboutParagraphs(about)}</sourceDesc>`,
    '</fileDesc></tbxHeader>',
    '<text><body>',
    ...textsOfEntries(glossary).map((entry) => concept(entry, language)),
    '</body></text>',
    '</tbx>',
    '',
  ].join('\n');
}

/** What the header has no element for: paragraphs that begin with what they are about. */
function aboutParagraphs({ publisher, url, license, disclaimer, interest }: AboutTexts): string {
  const texts = { publisher, url, license, disclaimer, interest };
  return Object.entries(texts)
    .flatMap(([name, text]) => (text === undefined ? [] : [`<p>${name}: ${field(text)}</p>`]))
    .join('');
}

function concept(entry: EntryTexts, language: string): string {
  return [
    `<conceptEntry id="${keyOf(entry.id)}">`,
    ...(entry.kind === '' ? [] : [`<min:subjectField>${field(entry.kind)}</min:subjectField>`]),
    ...entry.related.map(
      ({ id, term }) =>
        `<basic:crossReference target="${keyOf(id)}">${field(term)}</basic:crossReference>`,
    ),
    `<langSec xml:lang="${language}">`,
    `<descripGrp><basic:definition>${field(entry.gloss)}</basic:definition></descripGrp>`,
    term(entry.term, 'preferredTerm-admn-sts'),
    ...(entry.expansion === '' ? [] : [term(entry.expansion, ADMITTED, 'fullForm')]),
    ...entry.aliases.map((other) => term(other, ADMITTED)),
    ...entry.forms.map((form) => term(form, ADMITTED, 'variant')),
    '</langSec></conceptEntry>',
  ].join('\n');
}

const ADMITTED = 'admittedTerm-admn-sts';

function term(text: string, status: string, type = ''): string {
  const typed = type === '' ? '' : `<min:termType>${type}</min:termType>`;
  return `<termSec><term>${field(text)}</term>${typed}<min:administrativeStatus>${status}</min:administrativeStatus></termSec>`;
}

/** XML ids begin with a letter. The prefix says where the concept comes from. */
function keyOf(id: string): string {
  return `glossa-${escaped(id)}`;
}

function field(text: string): string {
  return escaped(fieldText(text));
}

function escaped(text: string): string {
  return inEntities(text, /[&<>"]/g);
}
