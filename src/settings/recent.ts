/** The reader's recent look-ups: newest first, each entry once. Plain functions. */
import type { EntryId } from '../glossary/model';

export interface LookUp {
  readonly entry: EntryId;
  /** When it was last looked up (ms since the epoch). */
  readonly at: number;
}

/** How many recent terms are kept. */
export const MAX_RECENT = 30;

/** The list with an entry looked up now. */
export function withLookUp(recent: readonly LookUp[], entry: EntryId, at: number): LookUp[] {
  return [{ entry, at }, ...recent.filter((other) => other.entry !== entry)].slice(0, MAX_RECENT);
}

/** Look-ups from whatever storage holds; damaged ones are left out. Never throws. */
export function readRecent(stored: unknown): LookUp[] {
  if (!Array.isArray(stored)) return [];
  return stored
    .flatMap((each: unknown) => {
      const { entry, at } = (each ?? {}) as Partial<Record<keyof LookUp, unknown>>;
      return typeof entry === 'string' && typeof at === 'number' && Number.isFinite(at)
        ? [{ entry, at }]
        : [];
    })
    .slice(0, MAX_RECENT);
}
