/** An entry as readers write it in a form, and what can be wrong with it. Plain data. */
import type { Entry, EntryId } from '../glossary/model';
import { textOfRuns } from '../glossary/runs';

export interface EntryDraft {
  readonly term: string;
  readonly meaning: string;
  /** Other names and ways of writing it. */
  readonly names: readonly string[];
  /** A sentence that has the term; empty if there is none. */
  readonly example: string;
  /** Whether the term matches only with the same capitals. */
  readonly cased: boolean;
  /** Whether it is marked on every page, even if it is an everyday word. */
  readonly everywhere: boolean;
}

export type DraftField = 'term' | 'meaning' | 'names' | 'example';

/** The longest texts (UTF-16 units). */
export const MAX_DRAFT_LENGTHS: Readonly<Record<DraftField, number>> = {
  term: 200,
  meaning: 10_000,
  names: 200,
  example: 2_000,
};

export const MAX_DRAFT_NAMES = 50;

/** The longest title of a glossary that readers make (UTF-16 units). */
export const MAX_TITLE_LENGTH = 100;

/** What is wrong with a draft, and in which field. */
export type DraftProblem =
  | { readonly is: 'empty'; readonly field: DraftField }
  | { readonly is: 'long'; readonly field: DraftField; readonly most: number }
  | { readonly is: 'many'; readonly field: 'names'; readonly most: number }
  /** It has too many words to be found on pages. */
  | {
      readonly is: 'wordy';
      readonly field: DraftField;
      readonly name: string;
      readonly most: number;
    }
  /** It has no letter or digit, or is a single letter. */
  | { readonly is: 'unfindable'; readonly field: DraftField; readonly name: string }
  /** It is a function word, which would mark every page. */
  | { readonly is: 'common'; readonly field: DraftField; readonly name: string }
  /** Another entry of the glossary has it. */
  | {
      readonly is: 'taken';
      readonly field: DraftField;
      readonly name: string;
      readonly by: { readonly entry: EntryId; readonly term: string };
    };

/** An entry as a form shows it. */
export function draftOf(entry: Entry): EntryDraft {
  const { term, expansion, aliases, gloss, example = '', everywhere = false } = entry;
  const names = [...(expansion === undefined ? [] : [expansion]), ...aliases];
  const cased = entry.forms.find((form) => form.text === term)?.cased === true;
  return { term, meaning: textOfRuns(gloss), names, example, cased, everywhere };
}

/** A draft without surplus white space, and each name once. */
export function tidied(draft: EntryDraft): EntryDraft {
  const term = inOneLine(draft.term);
  const names = draft.names.map(inOneLine).filter((name) => name !== '' && name !== term);
  return {
    ...draft,
    term,
    names: [...new Set(names)],
    meaning: draft.meaning.trim(),
    example: inOneLine(draft.example),
  };
}

function inOneLine(written: string): string {
  return written.replace(/\s+/g, ' ').trim();
}
