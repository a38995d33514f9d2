/** Where entries lead. */
import type { Entry, EntryId } from './model';

/** Whether an entry leads to another one: as a related term, or by a link in its text. */
export function leadsTo({ related, gloss, statements }: Entry, id: EntryId): boolean {
  const texts = [gloss, ...statements.map(({ runs }) => runs)];
  return related.includes(id) || texts.some((runs) => runs.some(({ entry }) => entry === id));
}
