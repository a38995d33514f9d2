/** The terms that a card leads to: related ones, which have to be fetched first, and the previous. */
import type { EntryId, RelatedTerm } from '../glossary/model';
import { previous } from '../ui/entry/trail';
import type { CardPorts } from './ports';
import { selectionTitle } from './selection-title';
import type { CardTrail, Content } from './trail';

/**
 * Fetches the entries related to a known one, so that the card can name them.
 *
 * @returns whether there were any to fetch
 */
export async function fetchRelated(ports: CardPorts, id: EntryId): Promise<boolean> {
  const related = ports.known(id)?.entry.related ?? [];
  const unknown = related.filter((other) => !ports.known(other));
  // One that can't be fetched isn't shown: the reader didn't ask for it, so nothing has failed.
  await Promise.allSettled(unknown.map((other) => ports.fetch(other)));
  return unknown.length > 0;
}

/** The related entries that are known by now. */
export function relatedTerms(ports: CardPorts, content: Content): RelatedTerm[] {
  if (content.is !== 'entry') return [];
  return content.explained.entry.related.flatMap((id) => {
    const known = ports.known(id);
    return known ? [{ entry: id, term: known.entry.term }] : [];
  });
}

/** What "back" leads to: empty while its name is unknown, undefined at the first step. */
export function titleOfPrevious(ports: CardPorts, trail: CardTrail): string | undefined {
  const before = previous(trail);
  if (!before) return undefined;
  const { content, entry } = before;
  if (content.is === 'near') return selectionTitle(content.text);
  return (entry !== null && ports.known(entry)?.entry.term) || '';
}
