/** A page with definition lists, in alphabetical order: to read, to put online, to print. */

import type { Glossary } from '../glossary/model';
import {
  type AboutTexts,
  aboutTexts,
  cautionOf,
  type EntryTexts,
  fieldText,
  inEntities,
  nameList,
  originOf,
  textsOfEntries,
} from './entry-texts';
import { PAGE_STYLE } from './html-style';

export function exportHtml(glossary: Glossary): string {
  const { source, language } = glossary;
  const about = aboutTexts(glossary);
  const name = escaped(originOf(source));
  const origin = source.url ? `<a href="${escaped(source.url)}">${name}</a>` : name;
  return [
    '<!DOCTYPE html>',
    `<html lang="${escaped(language)}">`,
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    ...headOf(about),
    `<title>${escaped(about.title)}</title>`,
    `<style>${PAGE_STYLE}</style>`,
    `<h1>${escaped(about.title)}</h1>`,
    `<p>${origin}. ${escaped(cautionOf(source))}</p>`,
    ...byLetter(textsOfEntries(glossary), language).flatMap(({ letter, definitions }) => [
      ...(letter === '' ? [] : [`<h2>${escaped(letter)}</h2>`]),
      '<dl>',
      ...definitions,
      '</dl>',
    ]),
    '</html>',
    '',
  ].join('\n');
}

/** The page's metadata, for programs. */
function headOf({ publisher, url, license, disclaimer, interest }: AboutTexts): string[] {
  const metas = { publisher, 'glossa:license': license, 'glossa:disclaimer': disclaimer };
  return [
    ...Object.entries({ ...metas, 'glossa:interest': interest }).flatMap(([name, content]) =>
      content === undefined ? [] : [`<meta name="${name}" content="${escaped(content)}">`],
    ),
    ...(url === undefined ? [] : [`<link rel="canonical" href="${escaped(url)}">`]),
  ];
}

interface Letter {
  /** Empty for terms that don't begin with a letter. */
  readonly letter: string;
  readonly definitions: string[];
}

function byLetter(entries: readonly EntryTexts[], language: string): Letter[] {
  const { compare } = new Intl.Collator(language);
  const placed = entries.map((entry, place) => ({ entry, place }));
  const letters: Letter[] = [];
  for (const { entry, place } of placed.sort((a, b) => compare(a.entry.term, b.entry.term))) {
    const letter = letterOf(entry.term, language);
    const last = letters.at(-1);
    if (last?.letter === letter) last.definitions.push(definition(entry, place));
    else letters.push({ letter, definitions: [definition(entry, place)] });
  }
  return letters;
}

/** The first letter without accents, as in the margin of a dictionary. */
function letterOf(term: string, language: string): string {
  const letter = /^\p{L}/u.exec(term.normalize('NFKD'))?.[0] ?? '';
  return letter.toLocaleUpperCase(language).slice(0, 1);
}

/** `data-glossa` tells the importer to take the texts literally, and where the entry was. */
function definition(entry: EntryTexts, place: number): string {
  const title = entry.expansion === '' ? '' : ` title="${escaped(entry.expansion)}"`;
  const related = nameList(entry.related.map(({ term }) => term));
  const attributes = [
    ['data-kind', entry.kind],
    ['data-forms', nameList(entry.forms)],
    ['data-related', related],
  ].flatMap(([name, text = '']) => (text === '' ? [] : [` ${name}="${escaped(fieldText(text))}"`]));
  const id = `id="${escaped(entry.id)}"`;
  const see = related === '' ? '' : ` data-see="${escaped(related)}"`;
  return [
    '<div>',
    `<dt ${id} data-glossa="${place}"${attributes.join('')}><dfn${title}>${escaped(entry.term)}</dfn></dt>`,
    ...entry.aliases.map((alias) => `<dt>${escaped(alias)}</dt>`),
    `<dd${see}>${escaped(entry.gloss)}</dd>`,
    '</div>',
  ].join('\n');
}

/** Signs of HTML, of templates and of citations. */
function escaped(text: string): string {
  return inEntities(text, /[&<>"{[]/g);
}
