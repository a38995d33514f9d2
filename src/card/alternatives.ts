/** The entries of several glossaries that explain the same text: the card offers all of them. */
import type { Alternative } from './frame-protocol';
import type { CardHit, CardPorts } from './ports';

/** The hit's own entry first, then those of other glossaries; none if there are no others. */
export function alternativesAt(hit: CardHit, ports: CardPorts): readonly Alternative[] {
  if (hit.entry === null) return [];
  const all = [hit.entry, ...(ports.alternatives?.(hit) ?? [])].flatMap((entry) => {
    const head = ports.known(entry)?.head;
    return head ? [{ entry, title: head.title, language: head.language }] : [];
  });
  return all.length > 1 ? all : [];
}
