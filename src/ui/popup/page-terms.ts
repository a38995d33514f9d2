/**
 * The terms of a page: what its frames report, made one list, and the way to each place.
 * Plain functions over plain data.
 */
import type { EntryId } from '../../glossary/model';
import type { Reason } from '../../matching/hit';
import type { PageReport, Reveal } from '../../messaging/protocol';

/** Where a term stands: so many shown hits in a frame. */
export interface FrameHits {
  readonly frame: string;
  readonly count: number;
}

/** A term of the page, over all its frames. */
export interface PageTerm {
  readonly entry: EntryId;
  readonly term: string;
  /** Shown hits in all frames. */
  readonly count: number;
  /** Hits that the sense gate held back, in all frames. */
  readonly held: number;
  /** Why the first of those was held back. */
  readonly reason?: Reason;
  /** Its hits aren't marked: they are found by pointing alone. */
  readonly unmarked?: true;
  /** Frames with shown hits, the top one first. */
  readonly places: readonly FrameHits[];
}

/**
 * One list of all frames' terms, in the order of first appearance: the top frame's in
 * its order, then those that other frames add.
 *
 * @param reports the latest of each frame, in the order in which frames first reported
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

/** A language that the page says it is in, and those that are read instead (primary subtags). */
export interface ForeignLanguage {
  readonly language: string;
  readonly read: readonly string[];
}

/** Why nothing of the top frame's own text is read, if that is so because of its language. */
export function foreignLanguageOf(reports: Iterable<PageReport>): ForeignLanguage | null {
  for (const { top, foreign, languages } of reports) {
    if (top && foreign !== undefined) return { language: foreign, read: languages ?? [] };
  }
  return null;
}

/**
 * What to ask the frames for, to see a term's nth place.
 *
 * @param nth counted from 0; goes round after the last
 * @returns null where the term has no place to be shown
 */
export function revealRequest({ entry, count, places }: PageTerm, nth: number): Reveal | null {
  let left = nth % count;
  for (const place of places) {
    if (left < place.count) return { reveal: entry, frame: place.frame, nth: left };
    left -= place.count;
  }
  return null;
}
