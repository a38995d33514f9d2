/** What the matcher and the sense gate say of a text. */
import type { EntryId, Form } from '../glossary/model';

/** A place in a text that is written as an entry is; offsets in UTF-16 units. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly entry: EntryId;
  readonly form: Form;
}

/** A candidate after the sense gate. */
export interface Hit extends Candidate {
  /** False where the sense gate held it back. */
  readonly shown: boolean;
  /** The reason, for readers of `explain`: `no gate`, `collocation "major ~"`. */
  readonly why: string;
}

/** A term found in one frame. */
export interface FoundTerm {
  readonly entry: EntryId;
  /** The entry's headword. */
  readonly term: string;
  /** Shown hits. */
  readonly count: number;
  /** Hits that the sense gate held back. */
  readonly held: number;
  /** Why the first of those was held back. */
  readonly why?: string;
  /** Its hits aren't marked: they are found by pointing alone. */
  readonly unmarked?: true;
}

/** Why a hit of an entry that the reader switched off isn't shown. */
export const MUTED = 'switched off by you';
