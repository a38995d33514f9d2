/** An entry's texts as all formats write them: each in one line. */

import type { Entry, Glossary, Source } from '../glossary/model';
import { textOfRuns } from '../glossary/runs';
import { plainText } from '../importing/formats/plain-text';
import { isRich } from '../importing/formats/rich-text';

export interface EntryTexts {
  readonly id: string;
  readonly term: string;
  readonly gloss: string;
  readonly aliases: readonly string[];
  /** Empty if there is none. */
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

/** The glossary's source and its publisher. */
export function originOf({ title, publisher }: Source): string {
  return publisher === undefined ? title : `${title}, ${publisher}`;
}

/** The disclaimer and the licence; empty if there are none. */
export function cautionOf({ disclaimer = '', imported }: Source): string {
  const licence = imported?.licence === undefined ? '' : `Licence: ${imported.licence}`;
  return [disclaimer, licence].filter((part) => part !== '').join(' ');
}

/**
 * Text for a field in which other programs expect HTML or Markdown: signs that they would interpret
 * become entities.
 */
export function fieldText(text: string): string {
  return isRich(text) ? inEntities(text, /[&<>*_`[\]]/g) : text;
}

/** The signs as numeric entities: `&#60;`. */
export function inEntities(text: string, signs: RegExp): string {
  return text.replace(signs, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** Names in one field. Names that contain the list's separator are quoted. */
export function nameList(names: readonly string[]): string {
  return names
    .map((name) => (/[;|,"[&]/.test(name) ? `"${name.replaceAll('"', '""')}"` : name))
    .join('; ');
}
