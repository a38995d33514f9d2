/** A page with a definition list. */
import type { Glossary } from '../glossary/model';
import { cautionOf, type EntryTexts, inEntities, originOf, textsOfEntries } from './entry-texts';

export function exportHtml(glossary: Glossary): string {
  const { source } = glossary;
  const name = escaped(originOf(source));
  const origin = source.url ? `<a href="${escaped(source.url)}">${name}</a>` : name;
  return [
    '<!DOCTYPE html>',
    `<html lang="${escaped(glossary.language)}">`,
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(glossary.title)}</title>`,
    `<h1>${escaped(glossary.title)}</h1>`,
    `<p>${origin}. ${escaped(cautionOf(source))}</p>`,
    '<dl>',
    ...textsOfEntries(glossary).map(definition),
    '</dl>',
    '</html>',
    '',
  ].join('\n');
}

/** `data-glossa` tells the importer to take the texts literally. */
function definition(entry: EntryTexts): string {
  const title = entry.expansion === '' ? '' : ` title="${escaped(entry.expansion)}"`;
  return [
    `<dt id="${escaped(entry.id)}" data-glossa><dfn${title}>${escaped(entry.term)}</dfn></dt>`,
    ...entry.aliases.map((alias) => `<dt>${escaped(alias)}</dt>`),
    `<dd>${escaped(entry.gloss)}</dd>`,
  ].join('\n');
}

/** Signs of HTML, of templates and of citations. */
function escaped(text: string): string {
  return inEntities(text, /[&<>"{[]/g);
}
