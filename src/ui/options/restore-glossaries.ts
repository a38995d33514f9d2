/** The glossaries in a backup: what restoring them would change, restoring them, and undoing it. */

import type { StoredGlossary } from '../../library/database';
import type { Prepared } from '../../library/reader-protocol';
import type { ListedGlossary } from '../../messaging/protocol';
import type { RestoreMode, SettingsDifference } from '../../settings/restore';
import type { GlossaryPorts } from './glossary-ports';

/** The glossaries of a backup, and those that exist. */
export interface GlossaryRestore {
  /** The reader's own, as they are now. */
  readonly own: readonly ListedGlossary[];
  readonly prepared: readonly Prepared[];
}

export const NO_GLOSSARIES: GlossaryRestore = { own: [], prepared: [] };

/** A glossary as it was before a change; null if there was none. */
export interface Before {
  readonly id: string;
  readonly before: StoredGlossary | null;
}

/** All differences. A file without glossaries removes none. */
export function glossaryDifferences(
  { own, prepared }: GlossaryRestore,
  way: RestoreMode,
): (SettingsDifference & { readonly glossary: string })[] {
  return [
    ...newOrChanged({ own, prepared }).map(({ head: { id, title } }) => ({
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
 * Restores the glossaries.
 *
 * @returns what was there before, in the order of the changes
 * @throws what the ports throw, after undoing everything
 */
export async function restoreGlossaries(
  ports: GlossaryPorts,
  plan: GlossaryRestore,
  way: RestoreMode,
): Promise<Before[]> {
  const done: Before[] = [];
  try {
    for (const each of newOrChanged(plan)) {
      done.push({ id: each.head.id, before: (await ports.add(each)).before });
    }
    for (const { id } of extra(plan, way)) {
      done.push({ id, before: (await ports.remove(id)).before });
    }
    return done;
  } catch (error) {
    await bringAllBack(ports, done);
    throw error;
  }
}

/** Undoes changes, the last first. */
export async function bringAllBack(ports: GlossaryPorts, done: readonly Before[]): Promise<void> {
  for (const { id, before } of [...done].reverse()) await ports.bringBack(id, before);
}

/** The backup's glossaries that don't exist with the same content. */
function newOrChanged({ own, prepared }: GlossaryRestore): Prepared[] {
  return prepared.filter(
    ({ head }) => !own.some(({ id, revision }) => id === head.id && revision === head.digest),
  );
}

/** The reader's glossaries that the backup doesn't have, if it replaces everything. */
function extra({ own, prepared }: GlossaryRestore, way: RestoreMode): ListedGlossary[] {
  if (way === 'merge' || prepared.length === 0) return [];
  return own.filter(({ id }) => !prepared.some(({ head }) => head.id === id));
}
