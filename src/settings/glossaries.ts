/**
 * Which glossaries are on, in what order (where two have the same term, the earlier explains
 * it), and where each is used. Plain functions over plain data; what glossaries there are,
 * others know.
 */
import { type GlossaryUse, type GlossaryUses, readUses, withUse } from './glossary-use';

export interface GlossaryChoice {
  /** Ids, first things first. Glossaries that aren't named come after, as they were added. */
  readonly order: readonly string[];
  /** Ids of those that are switched off. */
  readonly off: readonly string[];
  /** Where each is used, and whether pages are marked with it. Default: everywhere, marked. */
  readonly uses?: GlossaryUses;
}

/** Default: the bundled one first, then others as they were added; all are on. */
export const ALL_GLOSSARIES: GlossaryChoice = { order: [], off: [] };

/** Ids in the reader's order. @param ids in the order they were added */
export function arranged(ids: readonly string[], { order }: GlossaryChoice): string[] {
  const named = order.filter((id) => ids.includes(id));
  return [...named, ...ids.filter((id) => !named.includes(id))];
}

/**
 * The choice with a glossary one place up (-1) or down (1); at the end of the list it stays.
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

/** A choice from whatever storage holds; what is damaged is left out. Never throws. */
export function readGlossaryChoice(stored: unknown): GlossaryChoice {
  const given = (stored ?? {}) as Partial<Record<keyof GlossaryChoice, unknown>>;
  const uses = readUses(given.uses);
  return { order: ids(given.order), off: ids(given.off), ...(uses ? { uses } : {}) };
}

function ids(stored: unknown): string[] {
  if (!Array.isArray(stored)) return [];
  return [...new Set(stored.filter((one): one is string => typeof one === 'string'))];
}
