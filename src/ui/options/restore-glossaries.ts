/** The reader's glossaries in a backup: what restoring them changes, doing it, and the way back. */

import type { StoredGlossary } from '../../library/database';
import type { Prepared } from '../../library/reader-protocol';
import type { ListedGlossary } from '../../messaging/protocol';
import type { SettingsDifference, Way } from '../../settings/restore';
import type { GlossaryPorts } from './glossary-ports';

/** The glossaries of a backup, beside those that are here. */
export interface GlossaryRestore {
  /** The reader's own, as they are now. */
  readonly own: readonly ListedGlossary[];
  readonly prepared: readonly Prepared[];
}

export const NO_GLOSSARIES: GlossaryRestore = { own: [], prepared: [] };

/** One that was changed, as it was before; null where there was none. */
export interface Before {
  readonly id: string;
  readonly before: StoredGlossary | null;
}

/** All that differs: a file without glossaries takes none away. */
export function glossaryDifferences(
  { own, prepared }: GlossaryRestore,
  way: Way,
): (SettingsDifference & { readonly glossary: string })[] {
  return [
    ...fresh({ own, prepared }).map(({ head: { id, title } }) => ({
      how: own.some((other) => other.id === id) ? ('changed' as const) : ('added' as const),
      glossary: title,
    })),
    ...extra({ own, prepared }, way).map(({ title }) => ({
      how: 'removed' as const,
      glossary: title,
    })),
  ];
}

/**
 * Puts the glossaries in.
 *
 * @returns what was there before, in the order of the changes
 * @throws what the ports do; all is then as it was
 */
export async function restoreGlossaries(
  ports: GlossaryPorts,
  what: GlossaryRestore,
  way: Way,
): Promise<Before[]> {
  const done: Before[] = [];
  try {
    for (const each of fresh(what)) {
      done.push({ id: each.head.id, before: (await ports.add(each)).before });
    }
    for (const { id } of extra(what, way)) {
      done.push({ id, before: (await ports.remove(id)).before });
    }
    return done;
  } catch (error) {
    await bringAllBack(ports, done);
    throw error;
  }
}

/** Undoes changes, the last one first. */
export async function bringAllBack(ports: GlossaryPorts, done: readonly Before[]): Promise<void> {
  for (const { id, before } of [...done].reverse()) await ports.bringBack(id, before);
}

/** Those that aren't here just so. */
function fresh({ own, prepared }: GlossaryRestore): Prepared[] {
  return prepared.filter(
    ({ head }) => !own.some(({ id, edition }) => id === head.id && edition === head.digest),
  );
}

/** Those that the file doesn't have, where it counts alone. */
function extra({ own, prepared }: GlossaryRestore, way: Way): ListedGlossary[] {
  if (way === 'merge' || prepared.length === 0) return [];
  return own.filter(({ id }) => !prepared.some(({ head }) => head.id === id));
}
