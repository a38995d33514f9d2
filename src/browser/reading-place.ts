/** Where the reader was in an article, kept for popup and panel until the browser closes. */
import { storage } from 'wxt/utils/storage';
import type { ReadingPlace } from '../ui/popup/ports';

const item = storage.defineItem<unknown>('session:reading', { fallback: null });

/** Null if there is none, or if storage holds something else. Never rejects. */
export async function keptPlace(): Promise<ReadingPlace | null> {
  try {
    return readPlace(await item.getValue());
  } catch {
    // Without it the article opens at its beginning.
    return null;
  }
}

export function keepPlace(place: ReadingPlace): void {
  // It's a convenience: a failure to store it must not disturb reading.
  item.setValue(place).catch(() => {});
}

/** A place, from whatever storage holds. */
export function readPlace(stored: unknown): ReadingPlace | null {
  const { glossary, section, scroll } = (stored ?? {}) as Partial<
    Record<keyof ReadingPlace, unknown>
  >;
  if (typeof glossary !== 'string' || typeof section !== 'string') return null;
  if (typeof scroll !== 'number' || !Number.isFinite(scroll) || scroll < 0) return null;
  return { glossary, section, scroll };
}
