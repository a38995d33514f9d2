/**
 * The place in an article that the reader page's address names:
 * `reader.html?glossary=ID&entry=ID#SECTION`. Plain functions.
 */
import type { EntryId, SectionId } from '../glossary/model';

export interface ReaderAddress {
  /** Absent for the bundled glossary. */
  readonly glossary?: string;
  readonly section?: SectionId;
  readonly entry?: EntryId;
}

/**
 * @param search the query, as `location.search` has it
 * @param hash the fragment, as `location.hash` has it
 */
export function readAddress(search: string, hash: string): ReaderAddress {
  const query = new URLSearchParams(search);
  const glossary = query.get('glossary');
  const entry = query.get('entry');
  const section = sectionOf(hash);
  return {
    ...(glossary ? { glossary } : {}),
    ...(entry ? { entry } : {}),
    ...(section ? { section } : {}),
  };
}

/** The place, from whatever storage holds. Never throws. */
export function readStoredAddress(stored: unknown): ReaderAddress {
  const { glossary, section, entry } = (stored ?? {}) as Partial<
    Record<keyof ReaderAddress, unknown>
  >;
  return {
    ...(typeof glossary === 'string' ? { glossary } : {}),
    ...(typeof section === 'string' ? { section } : {}),
    ...(typeof entry === 'string' ? { entry } : {}),
  };
}

/** The section that a fragment names; empty if it names none. */
export function sectionOf(hash: string): SectionId {
  try {
    return decodeURIComponent(hash.replace(/^#/, ''));
  } catch {
    // Not one of our addresses, which are always encoded.
    return '';
  }
}
