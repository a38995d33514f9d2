/**
 * A glossary that the background can search, whether bundled or added. Entries have positions,
 * counted from 0 in the glossary's order.
 */
import { headOf } from '../glossary/head';
import { findCompanions, findPlaces, type Known } from '../glossary/index';
import type { Entry, EntryId, Glossary, GlossaryHead } from '../glossary/model';
import { buildTables, type Tables } from '../glossary/tables';

export interface OpenGlossary {
  readonly head: GlossaryHead;
  /** How many entries it has. */
  readonly terms: number;
  /** Shows whether a profile belongs to this glossary; undefined for the bundled one. */
  readonly digest?: string;
  /** Positions of the entries that `words` can match, alone or together with `known` words. */
  places(words: Iterable<string>, known?: Known): number[];
  /** The words beside one of `words` in a form, without `words` themselves. */
  companions(words: Iterable<string>): string[];
  placeOf(id: EntryId): number | undefined;
  at(place: number): Entry;
  /** Positions of entries with names similar to `text`, best first. */
  like(text: string, most: number): number[];
  whole(): Glossary;
}

/**
 * A glossary that is in memory already.
 *
 * @param like entries with names similar to a text, best first
 */
export function openInMemory(
  glossary: Glossary,
  like: (text: string, most: number) => readonly Entry[],
): OpenGlossary {
  const { entries } = glossary;
  const places = new Map(entries.map((entry, place) => [entry.id, place]));
  let tables: Tables | undefined;
  const built = (): Tables => {
    tables ??= buildTables(entries);
    return tables;
  };
  return {
    head: headOf(glossary),
    terms: entries.length,
    places: (words, known) => findPlaces(built(), entries.length, words, known),
    companions: (words) => findCompanions(built(), words),
    placeOf: (entry) => places.get(entry),
    at: (place) => entries[place] as Entry,
    like: (text, most) => like(text, most).flatMap((entry) => places.get(entry.id) ?? []),
    whole: () => glossary,
  };
}
