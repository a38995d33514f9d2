/** The results of the matcher and of the sense gate. */
import type { EntryId, Form } from '../glossary/model';

/** A stretch of text that is written like a form of an entry; offsets in UTF-16 units. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly entry: EntryId;
  readonly form: Form;
  /** What the text is a candidate for where the sense gate holds this one back. */
  readonly otherwise?: Candidate;
}

/**
 * Why a hit is shown or held back. This is data only: popup and `explain` each put it into
 * words, and the compiler makes both handle a kind that is added here. Reports to the popup
 * carry it, so `reasonSchema` (`messaging/report-schema.ts`) needs the new kind too.
 */
export type Reason =
  /** Its form has a single meaning, so there was nothing to decide. */
  | { readonly by: 'unambiguous' }
  /** A phrase around the term decides. */
  | {
      readonly by: 'phrase';
      /** As in `Sense`, with the words that were found: `major ~`. */
      readonly pattern: string;
    }
  /** All evidence together decides: the words around the term, the headings, the page. */
  | {
      readonly by: 'topic';
      /** Log-odds of the entry's sense, in nats. */
      readonly score: number;
      /** The words that counted most, the strongest first. */
      readonly words: readonly string[];
    }
  /** How much of the page and the paragraph is in the words of the entry's own glossary. */
  | {
      readonly by: 'subject';
      /** Log-odds of the glossary's sense, in nats. */
      readonly score: number;
      /** The paragraph's words that belong most to the glossary, the strongest first. */
      readonly words: readonly string[];
      /** How many distinct words of the page belong to the glossary. */
      readonly belonging: number;
      /** How many distinct words of the page have a weight. */
      readonly of: number;
    }
  /** The reader switched the entry off here. */
  | { readonly by: 'reader' };

/** A candidate that the sense gate has decided on. */
export interface Hit extends Candidate {
  /** False where the sense gate held it back. */
  readonly shown: boolean;
  readonly reason: Reason;
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
  readonly reason?: Reason;
  /** Its hits aren't marked: they are found by pointing alone. */
  readonly unmarked?: true;
}
