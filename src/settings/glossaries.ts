/**
 * Which glossaries are on, and in what order: where two have the same term, the earlier
 * explains it. Plain functions over plain data; what glossaries there are, others know.
 */

export interface GlossaryChoice {
  /** Ids, first things first. Glossaries that aren't named come after, as they were added. */
  readonly order: readonly string[];
  /** Ids of those that are switched off. */
  readonly off: readonly string[];
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

/** A choice from whatever storage holds; what is damaged is left out. Never throws. */
export function readGlossaryChoice(stored: unknown): GlossaryChoice {
  const { order, off } = (stored ?? {}) as Partial<Record<keyof GlossaryChoice, unknown>>;
  return { order: ids(order), off: ids(off) };
}

function ids(stored: unknown): string[] {
  if (!Array.isArray(stored)) return [];
  return [...new Set(stored.filter((one): one is string => typeof one === 'string'))];
}
