/** A DefinedTermSet of schema.org, in JSON-LD: for the `script` element of a web page. */
import type { Glossary } from '../glossary/model';
import { aboutTexts, type EntryTexts, fieldText, textsOfEntries } from './entry-texts';
import { conceptAddress, OUR_FIELDS, schemeAddress } from './graph-address';

export function exportJsonLd(glossary: Glossary): string {
  const { title, language, publisher, ...about } = aboutTexts(glossary);
  const { url, license, disclaimer, interest } = about;
  const set = {
    '@context': {
      '@vocab': 'https://schema.org/',
      '@language': language,
      skos: 'http://www.w3.org/2004/02/skos/core#',
      glossa: OUR_FIELDS,
    },
    '@type': 'DefinedTermSet',
    '@id': schemeAddress(glossary.id),
    name: fieldText(title),
    inLanguage: language,
    publisher:
      publisher === undefined ? undefined : { '@type': 'Organization', name: fieldText(publisher) },
    url,
    license: license && fieldText(license),
    'glossa:disclaimer': disclaimer && fieldText(disclaimer),
    'glossa:interest': interest && fieldText(interest),
    hasDefinedTerm: textsOfEntries(glossary).map((entry) => definedTerm(entry, glossary.id)),
  };
  return `${JSON.stringify(set, null, 2)}\n`;
}

function definedTerm(entry: EntryTexts, glossary: string): object {
  const list = (texts: readonly string[]) => (texts.length === 0 ? undefined : texts);
  const text = (value: string) => (value === '' ? undefined : fieldText(value));
  return {
    '@type': 'DefinedTerm',
    '@id': conceptAddress(glossary, entry.id),
    termCode: entry.id,
    name: fieldText(entry.term),
    'glossa:expansion': text(entry.expansion),
    alternateName: list(entry.aliases.map(fieldText)),
    'skos:hiddenLabel': list(entry.forms.map(fieldText)),
    description: fieldText(entry.gloss),
    additionalType: text(entry.kind),
    'skos:related': list(entry.related.map(({ id }) => id))?.map((id) => ({
      '@id': conceptAddress(glossary, id),
    })),
    inDefinedTermSet: { '@id': schemeAddress(glossary) },
  };
}
