/** The forms of the sources' entries, with the problems of the names that they are made from. */
import {
  type FormFault,
  formsOf,
  type Gate,
  MAX_WORDS_PER_TERM,
  type NamePosition,
} from '../forms/forms';
import type { Form } from '../glossary/model';
import type { DraftEntry } from './draft';
import type { Problems } from './problem';
import type { Located } from './source';

/**
 * The forms of all entries, by entry id.
 *
 * @param gated ids of the entries whose single words are ambiguous
 * @param phrases ids of those whose longer forms are ambiguous as well
 */
export function entryForms(
  entries: readonly DraftEntry[],
  gated: ReadonlySet<string>,
  problems: Problems,
  phrases: ReadonlySet<string> = new Set(),
): ReadonlyMap<string, readonly Form[]> {
  const gateOf = (id: string): Gate =>
    phrases.has(id) ? 'every form' : gated.has(id) ? 'single words' : 'none';
  const { forms, faults } = formsOf(
    entries.map((entry) => ({
      id: entry.id,
      names: namesOf(entry).map(({ value }) => value),
      only: entry.only,
      gate: gateOf(entry.id),
    })),
  );
  for (const fault of faults) report(fault, entries, problems);
  return forms;
}

/** The headword first. */
function namesOf({ term, expansion, aliases, hidden }: DraftEntry): Located<string>[] {
  return [term, ...(expansion ? [expansion] : []), ...aliases, ...hidden];
}

function report(fault: FormFault, entries: readonly DraftEntry[], problems: Problems): void {
  const nameAt = ({ entry, name }: NamePosition): Located<string> =>
    namesOf(entries[entry] as DraftEntry)[name] as Located<string>;
  const written = nameAt(fault.at);
  if (fault.is === 'unusable') {
    problems.add(
      'form',
      written,
      `"${written.value}" can't be found on a page: it has no word, or more than ${MAX_WORDS_PER_TERM}.`,
      'Write it as it would appear in a text.',
    );
    return;
  }
  const other = nameAt(fault.by);
  const { id } = entries[fault.by.entry] as DraftEntry;
  problems.add(
    'same-form',
    written,
    `"${written.value}" also belongs to the entry "${id}" (${other.file}:${other.line}).`,
    'A form can belong to only one entry; remove it from one of the two.',
  );
}
