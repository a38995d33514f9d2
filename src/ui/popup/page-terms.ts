/**
 * The terms of a page: one list of what its frames report, and how to reach each place. Plain
 * functions over plain data.
 */
import type { EntryId } from '../../glossary/model';
import type { Reason } from '../../matching/hit';
import type { PageReport, Reveal } from '../../messaging/protocol';

/** How many shown hits of a term a frame has. */
interface FrameHits {
  readonly frame: string;
  readonly count: number;
}

/** A term of the page, over all its frames. */
export interface PageTerm {
  readonly entry: EntryId;
  readonly term: string;
  /** Shown hits in all frames. */
  readonly count: number;
  /** Hits in all frames that were held back. */
  readonly held: number;
  /** Why the first of them was held back. */
  readonly reason?: Reason;
  /** Its hits aren't marked, and only found by pointing. */
  readonly unmarked?: true;
  /** The frames with shown hits, the top frame first. */
  readonly places: readonly FrameHits[];
}

/**
 * One list of all frames' terms, in order of first appearance: the top frame's in its order,
 * then those that other frames add.
 *
 * @param reports the latest report of each frame, in the order in which frames first reported
 */
export function mergeReports(reports: Iterable<PageReport>): PageTerm[] {
  const merged = new Map<EntryId, PageTerm>();
  const frames = [...reports].sort((a, b) => Number(b.top) - Number(a.top));
  for (const { frame, terms } of frames) {
    for (const { entry, term, count, held, reason, unmarked } of terms) {
      const before = merged.get(entry);
      const first = before?.reason ?? reason;
      merged.set(entry, {
        entry,
        term,
        count: (before?.count ?? 0) + count,
        held: (before?.held ?? 0) + held,
        ...(first === undefined ? {} : { reason: first }),
        ...(unmarked ? { unmarked } : {}),
        places: [...(before?.places ?? []), ...(count > 0 ? [{ frame, count }] : [])],
      });
    }
  }
  return [...merged.values()];
}

/** The language that a page declares, and the languages that Glossa reads (primary subtags). */
export interface ForeignLanguage {
  readonly language: string;
  readonly read: readonly string[];
}

/** The top frame's language, if its text isn't read because of it. */
export function foreignLanguageOf(reports: Iterable<PageReport>): ForeignLanguage | null {
  for (const { top, foreign, languages } of reports) {
    if (top && foreign !== undefined) return { language: foreign, read: languages ?? [] };
  }
  return null;
}

/**
 * The request to the frames that shows a term's nth place.
 *
 * @param nth counted from 0; starts over after the last
 * @returns null if the term has no place that can be shown
 */
export function revealRequest({ entry, count, places }: PageTerm, nth: number): Reveal | null {
  let left = nth % count;
  for (const place of places) {
    if (left < place.count) return { reveal: entry, frame: place.frame, nth: left };
    left -= place.count;
  }
  return null;
}
