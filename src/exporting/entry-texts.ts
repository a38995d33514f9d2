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
  /** Other ways in which pages write it. Those that need a sense gate are left out. */
  readonly forms: readonly string[];
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
    forms: otherForms(entry),
    related: entry.related.map((id) => ({ id, term: terms.get(id) ?? id })),
  }));
}

function otherForms({ term, aliases, expansion = '', forms }: Entry): string[] {
  const shown = new Set([term, expansion, ...aliases].map(plainText));
  return forms
    .filter(({ gated }) => !gated)
    .map(({ text }) => plainText(text))
    .filter((text) => text !== '' && !shown.has(text));
}

/** What a glossary says about itself, under the names that files have for it. */
export interface AboutTexts {
  readonly title: string;
  readonly language: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly license?: string;
  readonly disclaimer?: string;
  readonly interest?: string;
}

export function aboutTexts({ title, language, source }: Glossary): AboutTexts {
  const { publisher, url, interest, disclaimer, imported } = source;
  const texts = { publisher, url, license: imported?.licence, disclaimer, interest };
  const filled = Object.entries(texts).flatMap(([name, text]) =>
    text === undefined ? [] : [[name, plainText(text)] as const],
  );
  return { title: plainText(title), language, ...Object.fromEntries(filled) };
}

/** The glossary's source and its publisher. */
export function originOf({ title, publisher }: Source): string {
  return publisher === undefined ? title : `${title}, ${publisher}`;
}

/** The publisher's interest, the disclaimer and the licence; empty if there are none. */
export function cautionOf({ interest = '', disclaimer = '', imported }: Source): string {
  const licence = imported?.licence === undefined ? '' : `Licence: ${imported.licence}`;
  return [interest, disclaimer, licence].filter((part) => part !== '').join(' ');
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
