/**
 * Requests about the glossaries that readers write and correct. Pages may send `addTerm`; all
 * others are for Glossa's own pages.
 */
import type { Entry, Glossary } from '../glossary/model';
import type { EntryBefore, EntryChange } from '../writing/changes';
import type { DraftProblem } from '../writing/draft';

export interface TermRequests {
  /** A card: opens the form for the selection that was explained in its tab last. */
  addTerm: { request: object; reply: { done: true } };
  /** The term that the form starts with; the number is in the form's address. */
  termToAdd: { request: { number: number }; reply: TermToAdd };
  /** A glossary of the reader's with its entries' own ids, for the editor. */
  ownGlossary: { request: { id: string }; reply: Glossary };
  /** Makes an empty glossary, unless the reader has written one with this title and language. */
  newGlossary: { request: NewGlossary; reply: WrittenGlossary };
  /**
   * Changes entries of a glossary; entries have their own ids. `from`: the tab that the term was
   * selected in, which shows what was done.
   */
  changeEntries: {
    request: { glossary: string | NewGlossary; change: EntryChange; from?: number };
    reply: ChangeReply;
  };
}

export interface NewGlossary {
  readonly title: string;
  /** BCP 47 tag. */
  readonly language: string;
}

/** A glossary that the reader writes. */
export interface WrittenGlossary extends NewGlossary {
  readonly id: string;
  /** Whether the reader made it from a page, and wrote last in another one. */
  readonly isFromPage?: true;
}

/** A term that the reader selected on a page, to be added to a glossary. */
export interface TermToAdd {
  readonly term: string;
  /** The sentence that it is in; empty if it isn't known. */
  readonly sentence: string;
  /** Primary subtag of the language that the page is in; empty if it isn't known. */
  readonly language: string;
  /** The tab that it was selected in. */
  readonly tabId?: number;
  /** Whether that is in a private window. */
  readonly isPrivate: boolean;
  /** The glossaries that the reader writes, the one used last first. */
  readonly glossaries: readonly WrittenGlossary[];
}

export type ChangeReply =
  | {
      readonly is: 'done';
      readonly glossary: WrittenGlossary;
      /** The entry that was added, changed or restored. */
      readonly entry?: Entry;
      /** What `undo` needs to undo it. */
      readonly before: readonly EntryBefore[];
    }
  | { readonly is: 'wrong'; readonly problems: readonly DraftProblem[] };
