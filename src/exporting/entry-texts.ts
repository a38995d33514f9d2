/** An entry's texts, as all formats write them: each in one line. */

import type { Entry, Glossary, Source } from '../glossary/model';
import { textOfRuns } from '../glossary/runs';
import { plainText } from '../importing/formats/plain-text';
import { isRich } from '../importing/formats/rich-text';

export interface EntryTexts {
  readonly id: string;
  readonly term: string;
  readonly gloss: string;
  readonly aliases: readonly string[];
  /** Empty where there is none. */
  readonly expansion: string;
  readonly kind: string;
  readonly related: readonly RelatedTexts[];
}

interface RelatedTexts {
  readonly id: string;
  readonly term: string;
}

export function textsOfEntries({ entries }: Glossary): EntryTexts[] {
  const terms = new Map(entries.map(({ id, term }) => [id, plainText(term)]));
  return entries.map((entry: Entry) => ({
    id: entry.id,
    term: plainText(entry.term),
    gloss: plainText(textOfRuns(entry.gloss)),
    aliases: entry.aliases.map(plainText).filter((alias) => alias !== ''),
    expansion: plainText(entry.expansion ?? ''),
    kind: plainText(entry.kind),
    related: entry.related.map((id) => ({ id, term: terms.get(id) ?? id })),
  }));
}

/** What a glossary was made from, and whose that is. */
export function originOf({ title, publisher }: Source): string {
  return publisher === undefined ? title : `${title}, ${publisher}`;
}

/** What it isn't, and under which licence it may be used; empty where nothing is said. */
export function cautionOf({ disclaimer = '', imported }: Source): string {
  const licence = imported?.licence === undefined ? '' : `Licence: ${imported.licence}`;
  return [disclaimer, licence].filter((part) => part !== '').join(' ');
}

/**
 * Text for a field in which others write HTML or Markdown: what would be taken for
 * either is written in entities.
 */
export function fieldText(text: string): string {
  return isRich(text) ? inEntities(text, /[&<>*_`[\]]/g) : text;
}

/** The signs as entities by number: `&#60;`. */
export function inEntities(text: string, signs: RegExp): string {
  return text.replace(signs, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** Names in one field, those in quotes that have a sign of the list's in them. */
export function nameList(names: readonly string[]): string {
  return names
    .map((name) => (/[;|,"[&]/.test(name) ? `"${name.replaceAll('"', '""')}"` : name))
    .join('; ');
}
