/** TBX-Basic of 2019, in the style DCT: one concept per entry. */
import type { Glossary } from '../glossary/model';
import { cautionOf, type EntryTexts, fieldText, inEntities, textsOfEntries } from './entry-texts';

const NAMESPACES = [
  'xmlns="urn:iso:std:iso:30042:ed-2"',
  'xmlns:min="http://www.tbxinfo.net/ns/min"',
  'xmlns:basic="http://www.tbxinfo.net/ns/basic"',
].join(' ');

export function exportTbx(glossary: Glossary): string {
  const language = escaped(glossary.language);
  const { source } = glossary;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<tbx type="TBX-Basic" style="dct" xml:lang="${language}" ${NAMESPACES}>`,
    '<tbxHeader><fileDesc>',
    `<titleStmt><title>${escaped(glossary.title)}</title></titleStmt>`,
    `<publicationStmt><p>${escaped(source.publisher ?? source.title)}</p></publicationStmt>`,
    `<sourceDesc><p>${escaped(source.title)}. ${escaped(cautionOf(source))}</p></sourceDesc>`,
    '</fileDesc></tbxHeader>',
    '<text><body>',
    ...textsOfEntries(glossary).map((entry) => concept(entry, language)),
    '</body></text>',
    '</tbx>',
    '',
  ].join('\n');
}

function concept(entry: EntryTexts, language: string): string {
  const others = entry.expansion === '' ? entry.aliases : [entry.expansion, ...entry.aliases];
  return [
    `<conceptEntry id="${keyOf(entry.id)}">`,
    ...entry.related.map(
      ({ id, term }) =>
        `<basic:crossReference target="${keyOf(id)}">${field(term)}</basic:crossReference>`,
    ),
    `<langSec xml:lang="${language}">`,
    `<descripGrp><basic:definition>${field(entry.gloss)}</basic:definition></descripGrp>`,
    term(entry.term, 'preferredTerm-admn-sts'),
    ...others.map((other) => term(other, 'admittedTerm-admn-sts')),
    '</langSec></conceptEntry>',
  ].join('\n');
}

function term(text: string, status: string): string {
  return `<termSec><term>${field(text)}</term><min:administrativeStatus>${status}</min:administrativeStatus></termSec>`;
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
