/** Addresses of a glossary and its entries in RDF. The importer knows its own by their beginning. */

export function schemeAddress(glossary: string): string {
  return `urn:glossa:${encodeURIComponent(glossary)}`;
}

export function conceptAddress(glossary: string, entry: string): string {
  return `${schemeAddress(glossary)}:${encodeURIComponent(entry)}`;
}

/** The prefix of our own properties, for fields that common vocabularies lack. */
export const OUR_FIELDS = 'urn:glossa:field/';

export function isLinkTarget(text: string): boolean {
  return /^https?:\/\/[^\s<>"{}|\\^`]+$/i.test(text);
}
