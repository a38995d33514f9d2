/** Makes an entry from a record: named values in any format. */

import { primary } from '../language';
import type { ReadEntry } from '../reading';
import { type Field, fieldOf, LATE_RANK } from './fields';
import { richName } from './rich-text';
import { type Json, namesOf, textsOf } from './values';

/** What each of a record's names means; the best first. */
export type Layout = Readonly<Partial<Record<Field, readonly string[]>>>;

/** How to read records that have these names. */
export function layoutOf(names: readonly string[], language: string | undefined): Layout {
  const found = names.flatMap((name) => {
    const known = fieldOf(name);
    return known ? [{ name, ...known }] : [];
  });
  const wanted = primary(language ?? 'en');
  const tagged = found.flatMap((one) => (one.language === undefined ? [] : [one.language]));
  const chosen = tagged.includes(wanted) ? wanted : tagged[0];
  const layout: Partial<Record<Field, string[]>> = {};
  const order = found
    .filter((one) => one.language === undefined || one.language === chosen)
    .sort(
      (a, b) =>
        Number(a.language === undefined) - Number(b.language === undefined) || a.rank - b.rank,
    );
  const isDefined = order.some(({ field, rank }) => field === 'definition' && rank < LATE_RANK);
  for (const { field, name, rank } of order) {
    if (field === 'definition' && rank >= LATE_RANK && isDefined) continue;
    layout[field] ??= [];
    layout[field].push(name);
  }
  return layout;
}

/** The language in the layout's names: `definition_de`. */
export function languageOfLayout(layout: Layout): string | undefined {
  return (
    fieldOf(layout.definition?.[0] ?? '')?.language ?? fieldOf(layout.term?.[0] ?? '')?.language
  );
}

/** Whether the names are those of a term and of something about it. */
export function describesTerms(layout: Layout): boolean {
  const named = layout.term ?? layout.abbreviation;
  const about = layout.definition ?? layout.expansion ?? layout.alias ?? layout.broader;
  return (
    named !== undefined &&
    (about !== undefined || (layout.term !== undefined && layout.abbreviation !== undefined))
  );
}

/**
 * The record as an entry; undefined if it has no term.
 * @param keyedBy the record's key, if that is its term
 */
export function entryOf(
  record: { readonly [key: string]: Json },
  layout: Layout,
  place: string,
  language: string | undefined,
  keyedBy?: string,
): ReadEntry | undefined {
  const texts = (field: Field): string[] => firstOf(record, layout[field], language);
  const names = (field: Field): string[] =>
    (layout[field] ?? []).flatMap((key) => namesOf(valueUnder(record, key), language));
  const [term, ...otherTerms] =
    keyedBy === undefined ? firstOf(record, layout.term, language, richName) : [keyedBy];
  const short = texts('abbreviation');
  const headword = term ?? short[0];
  if (headword === undefined) return undefined;
  const definitions = texts('definition');
  const expansion = texts('expansion')[0];
  const sees = names('same');
  const [key] = texts('key');
  const hidden = names('form');
  return {
    term: headword,
    place,
    ...(key === undefined ? {} : { key }),
    aliases: [...otherTerms, ...(term === undefined ? short.slice(1) : short), ...names('alias')],
    definitions: definitions.length > 0 ? definitions : expansion === undefined ? [] : [expansion],
    ...(expansion !== undefined && definitions.length > 0 ? { expansion } : {}),
    ...kindOf(names('kind')),
    ...(hidden.length > 0 ? { hidden } : {}),
    related: [...names('related'), ...(definitions.length > 0 ? sees : [])],
    broader: names('broader'),
    ...(definitions.length === 0 && sees[0] !== undefined ? { sameAs: sees[0] } : {}),
  };
}

/** The value of the first name that has any. */
function firstOf(
  record: { readonly [key: string]: Json },
  keys: readonly string[] | undefined,
  language: string | undefined,
  clean?: (text: string) => string,
): string[] {
  for (const key of keys ?? []) {
    const found = textsOf(valueUnder(record, key), language, clean);
    if (found.length > 0) return found;
  }
  return [];
}

function valueUnder(record: { readonly [key: string]: Json }, key: string): Json | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

function kindOf(names: readonly string[]): { kind?: string } {
  const [kind] = names;
  return names.length === 1 && kind !== undefined ? { kind } : {};
}
