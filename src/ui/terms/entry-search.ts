/** Finds entries of the glossary in the editor by any part of their texts. Pure. */
import type { Entry } from '../../glossary/model';
import { textOfRuns } from '../../glossary/runs';

/** Entries in alphabetical order, with the text that the search looks at. */
export interface SearchableEntries {
  readonly entries: readonly Entry[];
  readonly texts: readonly string[];
}

/** @param language BCP 47 tag of the glossary */
export function searchable(entries: readonly Entry[], language: string): SearchableEntries {
  const { compare } = collatorFor(language);
  const sorted = entries.toSorted((one, other) => compare(one.term, other.term));
  return { entries: sorted, texts: sorted.map((entry) => folded(textOf(entry))) };
}

/** The entries that have all words of a query; those whose term begins with it come first. */
export function searchEntries({ entries, texts }: SearchableEntries, query: string): Entry[] {
  const wanted = folded(query).trim();
  if (wanted === '') return [...entries];
  const words = wanted.split(/\s+/);
  const found = entries.filter((_, at) => words.every((word) => texts[at]?.includes(word)));
  const isFirst = ({ term }: Entry): boolean => folded(term).startsWith(wanted);
  return [...found.filter(isFirst), ...found.filter((entry) => !isFirst(entry))];
}

function textOf({ term, expansion = '', aliases, gloss }: Entry): string {
  return [term, expansion, ...aliases, textOfRuns(gloss)].join('\n');
}

/** Without capitals and accents. */
function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

function collatorFor(language: string): Intl.Collator {
  try {
    return new Intl.Collator(language);
  } catch {
    // Our schema accepts some tags that the browser rejects.
    return new Intl.Collator();
  }
}
