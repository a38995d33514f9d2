/**
 * The model of a compiled glossary: what the compiler writes, the background
 * keeps, and cards, popup and reader show. Plain data, JSON-safe; it must never
 * hold markup: text is text, and links are data beside it.
 */

/** Lower-case words joined by hyphens, unique in a glossary: `nmda-receptor`. */
export type EntryId = string;

/** As in the article's map, lower case: `s2-1`. */
export type SectionId = string;

/** Key into `Glossary.notes`. */
export type NoteId = string;

/** A fact of the article, as `assets/facts.yaml` lists it: `F2.1.3`. */
type FactId = string;

/** A stretch of text; with `entry` it names that entry and can be opened. */
export interface Run {
  readonly text: string;
  readonly entry?: EntryId;
}

/**
 * How sure the article is of what it says:
 * - `stated`: it says so without a hedge;
 * - `hedged`: it says "may", "is thought to" and the like, and so do we;
 * - `disputed`: it says so, and the evidence is contested or weaker than that.
 */
export type Certainty = 'stated' | 'hedged' | 'disputed';

/** One thing the article says about an entry, with the place it says it. */
export interface Statement {
  readonly runs: readonly Run[];
  readonly section: SectionId;
  readonly certainty: Certainty;
  readonly facts: readonly FactId[];
  /** Our own notes, shown apart from what the article says, always with it. */
  readonly notes?: readonly NoteId[];
}

/** A remark of the editors on a contested statement. Never the article's. */
export interface Note {
  readonly text: string;
  readonly references: readonly Reference[];
}

interface Reference {
  readonly label: string;
  readonly url: string;
}

/**
 * A way an entry is written on a page. `words` are folded by the matcher's own
 * tokeniser (`src/matching/tokens.ts`), so "N-methyl-D-aspartate" is
 * `['n', 'methyl', 'd', 'aspartate']`.
 */
export interface Form {
  /** As a reader would write it, to be shown. */
  readonly text: string;
  readonly words: readonly string[];
  /** The page's letters must have the very case of `text` (acronyms). */
  readonly cased?: true;
  /** Only where the sense gate finds the entry's sense (`Entry.sense`). */
  readonly gated?: true;
}

/**
 * What tells an entry's sense from the others of the same word. Patterns are
 * sequences of words with `~` for the term: `great ~`, `~ of power`; `*` stands
 * for any one word, `alcohol|drug` for either, and `~word` for the term written
 * in just that way.
 */
export interface Sense {
  /** Patterns that show another sense. */
  readonly veto: readonly string[];
  /** Patterns that show this sense. */
  readonly prove: readonly string[];
  /** Words that speak for this sense when they stand near the term. */
  readonly cues: readonly string[];
  /** Words that speak against it. */
  readonly against: readonly string[];
  /**
   * How likely the sense is before any evidence, in log-odds (natural
   * logarithm, 0 = even).
   */
  readonly prior: number;
  /** Forms of two words and more are ambiguous as well: `side effect`. */
  readonly phrases?: true;
}

export interface Entry {
  readonly id: EntryId;
  /** The headword as shown: `NMDA receptor`. */
  readonly term: string;
  /** What sort of thing it is, in a word or two: `receptor`, `symptom`. */
  readonly kind: string;
  /** An acronym in full. */
  readonly expansion?: string;
  /** Other names worth showing; every way of writing is in `forms`. */
  readonly aliases: readonly string[];
  readonly forms: readonly Form[];
  /** What it means, in general, in one plain sentence. */
  readonly gloss: readonly Run[];
  /** What the article says; empty where the article only mentions the term. */
  readonly statements: readonly Statement[];
  /** Sections whose text has the term, in the article's order. */
  readonly mentions: readonly SectionId[];
  readonly related: readonly EntryId[];
  readonly sense?: Sense;
}

/** A sentence of a section. Facts are for checks, never shown. */
export interface Sentence {
  readonly runs: readonly Run[];
  readonly facts: readonly FactId[];
  /** Written by the editors; the article doesn't say it. */
  readonly ours?: true;
  readonly notes?: readonly NoteId[];
}

export interface Section {
  readonly id: SectionId;
  readonly title: string;
  /** The heading it stands under, where it isn't one at the top. */
  readonly parent?: SectionId;
  /** One or two sentences. */
  readonly summary: readonly Run[];
  /** Counter-notes for claims that the summary repeats. */
  readonly summaryNotes?: readonly NoteId[];
  /** Paragraphs of sentences; empty for a heading without text of its own. */
  readonly paragraphs: readonly (readonly Sentence[])[];
}

interface ImportedFrom {
  /** The file's name. */
  readonly file: string;
  /** As the file has it. */
  readonly licence?: string;
}

export interface Source {
  readonly title: string;
  /** Absent where nobody is named, as in many files of readers' own. */
  readonly publisher?: string;
  readonly url?: string;
  /** The publisher's stake in the matter, in a sentence. */
  readonly interest?: string;
  /** What the glossary isn't: "not medical advice". */
  readonly disclaimer?: string;
  /** Where it was made of a file in another format, without anybody's check. */
  readonly imported?: ImportedFrom;
}

export interface Glossary {
  readonly format: 'glossa/1';
  readonly id: string;
  readonly title: string;
  /** BCP 47 tag of the language its terms and texts are in. */
  readonly language: string;
  readonly source: Source;
  readonly sections: readonly Section[];
  readonly entries: readonly Entry[];
  readonly notes: Readonly<Record<NoteId, Note>>;
}

/** An entry with the glossary it comes from. */
export interface SourcedEntry extends Entry {
  readonly glossary: string;
  /**
   * Its place among the entries of all glossaries in the reader's order: of entries with the
   * same form, the one with the lower rank has it. Default: 0.
   */
  readonly rank?: number;
  /** Primary subtag of its glossary's language: only text in that is explained by it. */
  readonly language?: string;
  /** No page is marked with it: it is found by pointing alone. */
  readonly unmarked?: true;
  /** Shows the background that this page was sent the entry (`src/background/sent-entries.ts`). */
  readonly token?: string;
}

/** An entry as far as a link to it needs. */
export interface RelatedTerm {
  readonly entry: EntryId;
  readonly term: string;
}

/** A glossary without its entries and texts: what a card names. */
export interface GlossaryHead {
  readonly id: string;
  readonly title: string;
  readonly language: string;
  readonly source: Source;
  readonly sections: readonly { readonly id: SectionId; readonly title: string }[];
  readonly notes: Readonly<Record<NoteId, Note>>;
}
