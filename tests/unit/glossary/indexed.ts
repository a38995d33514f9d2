/** A look-up among entries, as the background does it with a glossary's tables. */
import { findCompanions, findPlaces, type Known } from '../../../src/glossary/index';
import { buildTables, type Indexable } from '../../../src/glossary/tables';

export function indexed<E extends Indexable>(entries: readonly E[]) {
  const tables = buildTables(entries);
  return {
    lookup: (words: Iterable<string>, known?: Known): E[] =>
      findPlaces(tables, entries.length, words, known).map((place) => entries[place] as E),
    companions: (words: Iterable<string>) => findCompanions(tables, words),
  };
}
