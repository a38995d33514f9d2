/** A dictionary for Yomitan: a zip archive with banks of terms, format 3. */

import type { Glossary } from '../glossary/model';
import { NAME_RULES, RELATED_MARK } from '../importing/formats/own-term-bank';
import { aboutTexts, cautionOf, type EntryTexts, originOf, textsOfEntries } from './entry-texts';
import { zipped } from './zip';

/** Yomitan reads its banks one by one; large ones make it stall. */
const MAX_ROWS_PER_BANK = 10_000;

type Row = readonly [
  term: string,
  reading: string,
  definitionTags: string,
  rules: string,
  score: number,
  definitions: readonly unknown[],
  sequence: number,
  termTags: string,
];

export function exportYomitan(glossary: Glossary): Promise<Uint8Array<ArrayBuffer>> {
  const rows = textsOfEntries(glossary).flatMap(rowsOf);
  const banks = Array.from({ length: Math.ceil(rows.length / MAX_ROWS_PER_BANK) }, (_, place) =>
    rows.slice(place * MAX_ROWS_PER_BANK, (place + 1) * MAX_ROWS_PER_BANK),
  );
  return zipped([
    { path: 'index.json', text: JSON.stringify(indexOf(glossary)) },
    ...banks.map((bank, place) => ({
      path: `term_bank_${place + 1}.json`,
      text: JSON.stringify(bank),
    })),
  ]);
}

function indexOf(glossary: Glossary): object {
  const { title, language, publisher, url, license, disclaimer, interest } = aboutTexts(glossary);
  return {
    title,
    revision: '1',
    format: 3,
    sequenced: true,
    author: publisher,
    url,
    description: cautionOf(glossary.source),
    attribution: originOf(glossary.source),
    sourceLanguage: language,
    targetLanguage: language,
    // Yomitan ignores what it doesn't know.
    glossa: { id: glossary.id, license, disclaimer, interest },
  };
}

/** Other names lead to the term, as inflected forms do. */
function rowsOf(entry: EntryTexts, sequence: number): Row[] {
  const { term, gloss, kind, related, expansion, aliases, forms } = entry;
  const see = related.map(({ term: other }) => ({
    tag: 'a',
    href: `?query=${encodeURIComponent(other)}`,
    content: other,
  }));
  const content = { tag: 'div', data: { glossa: RELATED_MARK }, content: ['→ ', ...spaced(see)] };
  const more = see.length > 0 ? [{ type: 'structured-content', content }] : [];
  const named = (name: string, rule: string): Row => [
    name,
    '',
    '',
    '',
    0,
    [[term, [rule]]],
    sequence,
    '',
  ];
  // A space would divide it into two tags.
  const tag = kind.replaceAll(' ', '\u00a0');
  return [
    [term, '', tag, '', 0, [gloss, ...more], sequence, ''],
    ...(expansion === '' ? [] : [named(expansion, NAME_RULES.expansion)]),
    ...aliases.map((alias) => named(alias, NAME_RULES.alias)),
    ...forms.map((form) => named(form, NAME_RULES.form)),
  ];
}

function spaced(links: readonly object[]): unknown[] {
  return links.flatMap((link, place) => (place === 0 ? [link] : [', ', link]));
}
