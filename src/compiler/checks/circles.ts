/**
 * A gloss must be understandable without itself: it must not use its own headword, nor terms whose
 * glosses lead back to it.
 */
import type { EntryId, Glossary } from '../../glossary/model';
import type { Draft } from '../draft';
import { linksOfGloss } from '../links';
import type { Problems } from '../problem';

type Graph = ReadonlyMap<EntryId, readonly EntryId[]>;

export function checkCircles(draft: Draft, glossary: Glossary, problems: Problems): void {
  const places = new Map(draft.entries.map((entry) => [entry.id, entry.gloss]));
  for (const circle of circlesOf(glossary)) {
    const place = places.get(circle[0] ?? '');
    if (!place) continue;
    const steps = circle.map((id) => {
      const at = places.get(id);
      return `"${id}" (${at?.file}:${at?.line})`;
    });
    problems.add(
      'gloss-circle',
      place,
      circle.length === 1
        ? `The gloss of "${circle[0]}" uses its own headword or one of its other forms.`
        : `These glosses explain each other by each other: ${[...steps, `"${circle[0]}"`].join(' → ')}.`,
      circle.length === 1
        ? 'Explain it in other words.'
        : 'Explain one of them without the term that leads back.',
    );
  }
}

/**
 * For each entry in a circle of glosses, the shortest circle through it. Each circle once,
 * beginning with its first entry.
 */
export function circlesOf(glossary: Pick<Glossary, 'entries'>): EntryId[][] {
  const graph: Graph = new Map(glossary.entries.map((entry) => [entry.id, linksOfGloss(entry)]));
  const known = new Set<string>();
  const circles: EntryId[][] = [];
  for (const id of graph.keys()) {
    const circle = shortestCircle(graph, id);
    if (!circle) continue;
    const name = [...circle].sort().join(' ');
    if (!known.has(name)) circles.push(fromFirst(circle, [...graph.keys()]));
    known.add(name);
  }
  return circles;
}

/** The same circle, beginning with its first entry. */
function fromFirst(circle: readonly EntryId[], order: readonly EntryId[]): EntryId[] {
  const first = Math.max(0, circle.indexOf(order.find((id) => circle.includes(id)) ?? ''));
  return [...circle.slice(first), ...circle.slice(0, first)];
}

/** Breadth-first from an entry back to itself. */
function shortestCircle(graph: Graph, start: EntryId): EntryId[] | undefined {
  const cameFrom = new Map<EntryId, EntryId>();
  const queue: EntryId[] = [start];
  for (const id of queue) {
    for (const next of graph.get(id) ?? []) {
      if (next === start) {
        const path = [id];
        for (let at = id; at !== start; ) {
          at = cameFrom.get(at) ?? start;
          path.unshift(at);
        }
        return path;
      }
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, id);
      queue.push(next);
    }
  }
  return undefined;
}
