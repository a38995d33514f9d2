/** Whether a page is about the subject of a glossary. Pure. */
import type { EntryId } from './model';

/**
 * A page with as many different terms of a glossary is about its subject. Of saved pages, a news
 * story about peanut allergy has 2 terms of the bundled glossary, one about the brain 8, and one
 * about ketamine 58.
 */
const MIN_TERMS = 12;

/** @param entries those of one glossary that are shown on the page, in any number */
export function isSubject(entries: Iterable<EntryId>): boolean {
  const different = new Set<EntryId>();
  for (const entry of entries) {
    different.add(entry);
    if (different.size >= MIN_TERMS) return true;
  }
  return false;
}
