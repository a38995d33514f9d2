/**
 * Which glossaries are on, in what order (of two with the same term, the first is used), and
 * where each is used. Plain functions over plain data; callers know which glossaries exist.
 */
import { withUse } from './glossary-use';
import type { GlossaryChoice, GlossaryUse } from './schema';

/** Ids in the reader's order. @param ids in the order they were added */
export function arranged(ids: readonly string[], { order }: GlossaryChoice): string[] {
  const named = order.filter((id) => ids.includes(id));
  return [...named, ...ids.filter((id) => !named.includes(id))];
}

/**
 * The choice with a glossary moved up (-1) or down (1) by one, unless it is at that end.
 *
 * @param ids all glossaries, in the order they were added
 */
export function moved(
  choice: GlossaryChoice,
  ids: readonly string[],
  id: string,
  by: -1 | 1,
): GlossaryChoice {
  const order = arranged(ids, choice);
  const from = order.indexOf(id);
  const other = order[from + by];
  if (from < 0 || other === undefined) return choice;
  order[from + by] = id;
  order[from] = other;
  return { ...choice, order };
}

/** The choice with a glossary on or off. */
export function switchedTo(choice: GlossaryChoice, id: string, on: boolean): GlossaryChoice {
  const off = choice.off.filter((other) => other !== id);
  return { ...choice, off: on ? off : [...off, id] };
}

/** The choice with another use for a glossary. */
export function usedAs(
  { uses, ...choice }: GlossaryChoice,
  id: string,
  use: GlossaryUse,
): GlossaryChoice {
  const all = withUse(uses, id, use);
  return all ? { ...choice, uses: all } : choice;
}
