/** Where the reader was in the article, kept until the browser closes, for popup and panel. */
import { storage } from 'wxt/utils/storage';
import type { ReadingPlace } from '../ui/popup/ports';

const item = storage.defineItem<unknown>('session:reading', { fallback: null });

/** Null where there is none, or where storage holds something else. Never rejects. */
export async function keptPlace(): Promise<ReadingPlace | null> {
  try {
    return readPlace(await item.getValue());
  } catch {
    // Without it the article begins at its beginning, as it does at first.
    return null;
  }
}

export function keepPlace(place: ReadingPlace): void {
  // It's a convenience: a browser that stores no more must not disturb reading.
  item.setValue(place).catch(() => {});
}

/** A place from whatever storage holds. */
export function readPlace(stored: unknown): ReadingPlace | null {
  const { glossary, section, scroll } = (stored ?? {}) as Partial<
    Record<keyof ReadingPlace, unknown>
  >;
  if (typeof glossary !== 'string' || typeof section !== 'string') return null;
  if (typeof scroll !== 'number' || !Number.isFinite(scroll) || scroll < 0) return null;
  return { glossary, section, scroll };
}
