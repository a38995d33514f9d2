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
