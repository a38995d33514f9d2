/**
 * The model of a compiled glossary: what the compiler writes, the background keeps, and card, popup
 * and reader show. Plain data that fits into JSON. It must never hold markup: text is text, and
 * links are data beside it.
 */

/** Lower-case words joined by hyphens, unique in a glossary: `nmda-receptor`. */
export type EntryId = string;

/** As in the article's map, lower case: `s2-1`. */
export type SectionId = string;

/** Key into `Glossary.notes`. */
export type NoteId = string;

/** A fact of the article, as `assets/facts.yaml` lists it: `F2.1.3`. */
type FactId = string;

/** A stretch of text. With `entry`, it is a link to that entry. */
export interface Run {
  readonly text: string;
  readonly entry?: EntryId;
}

/**
 * How sure the article is:
 * - `stated`: it says so without a hedge;
 * - `hedged`: it says "may", "is thought to" and the like, and so do we;
 * - `disputed`: it says so, and the evidence is contested or weaker than that.
 */
export type Certainty = 'stated' | 'hedged' | 'disputed';

/** One thing that the article says about an entry, and where. */
export interface Statement {
  readonly runs: readonly Run[];
  readonly section: SectionId;
  readonly certainty: Certainty;
  readonly facts: readonly FactId[];
  /** Our own notes. They are always shown with the statement, but set apart from it. */
  readonly notes?: readonly NoteId[];
}

/** The editors' comment on a contested statement. It never comes from the article. */
export interface Note {
  readonly text: string;
  readonly references: readonly Reference[];
}

interface Reference {
  readonly label: string;
  readonly url: string;
}

/**
 * A way of writing an entry. `words` are folded by the matcher's own tokeniser
 * (`src/matching/tokens.ts`), so "N-methyl-D-aspartate" becomes `['n', 'methyl', 'd',
 * 'aspartate']`.
 */
export interface Form {
  /** As readers see it. */
  readonly text: string;
  readonly words: readonly string[];
  /** Capitals must match those of `text` (acronyms). */
  readonly cased?: true;
  /** A hit only where the sense gate finds the entry's sense (`Entry.sense`). */
  readonly gated?: true;
}

/**
 * What distinguishes an entry's sense from other senses of the same word. Patterns are sequences of
 * words with `~` for the term: `great ~`, `~ of power`. `*` stands for any one word, `alcohol|drug`
 * for either, and `~word` for the term in exactly that form.
 */
export interface Sense {
  /** Patterns that show another sense. */
  readonly veto: readonly string[];
  /** Patterns that show this sense. */
  readonly prove: readonly string[];
  /** Words that support this sense near the term. */
  readonly cues: readonly string[];
  /** Words that contradict it. */
  readonly against: readonly string[];
  /**
   * How likely the sense is without evidence, in log-odds (natural logarithm, 0 = even).
   */
  readonly prior: number;
  /**
   * What classes of words say about the sense, one UTF-16 unit a class
   * (`matching/sense/associations.ts`).
   */
  readonly associations?: string;
  /** Whether forms of two or more words are ambiguous as well: `side effect`. */
  readonly phrases?: true;
}

export interface Entry {
  readonly id: EntryId;
  /** The headword, as readers see it: `NMDA receptor`. */
  readonly term: string;
  /** The kind of thing, in a word or two: `receptor`, `symptom`. */
  readonly kind: string;
  /** The long form of an acronym. */
  readonly expansion?: string;
  /** Other names that readers see; all forms are in `forms`. */
  readonly aliases: readonly string[];
  readonly forms: readonly Form[];
  /** What it means in general, in one plain sentence. */
  readonly gloss: readonly Run[];
  /** What the article says; empty where the article only mentions the term. */
  readonly statements: readonly Statement[];
  /** Sections whose text has the term, in the article's order. */
  readonly mentions: readonly SectionId[];
  readonly related: readonly EntryId[];
  readonly sense?: Sense;
  /** The sentence in which a reader met it. */
  readonly example?: string;
  /** It is marked on every page, even if it is an everyday word. */
  readonly everywhere?: true;
  /** If a reader corrected it: what it was before, so that this can be restored. */
  readonly original?: OriginalEntry;
  /** Set in place of `original` on pages and in views: the original stays in the background. */
  readonly corrected?: true;
}

export type OriginalEntry = Omit<Entry, 'id' | 'original' | 'corrected'>;

/** A sentence of a section. Facts are for checks and never shown. */
export interface Sentence {
  readonly runs: readonly Run[];
  readonly facts: readonly FactId[];
  /** Whether the editors wrote it, not the article's authors. */
  readonly ours?: true;
  readonly notes?: readonly NoteId[];
}

export interface Section {
  readonly id: SectionId;
  readonly title: string;
  /** The section above it, unless it is top-level. */
  readonly parent?: SectionId;
  /** One or two sentences. */
  readonly summary: readonly Run[];
  /** Notes on claims that the summary repeats. */
  readonly summaryNotes?: readonly NoteId[];
  /** Paragraphs of sentences; empty for a heading without text of its own. */
  readonly paragraphs: readonly (readonly Sentence[])[];
}

interface ImportedFrom {
  /** The file's name. */
  readonly file: string;
  /** As written in the file. */
  readonly licence?: string;
}

export interface Source {
  readonly title: string;
  /** Missing if nobody is named, as in many files. */
  readonly publisher?: string;
  readonly url?: string;
  /** The publisher's interest in the matter, in a sentence. */
  readonly interest?: string;
  /** What the glossary isn't: "not medical advice". */
  readonly disclaimer?: string;
  /** For a glossary from a file in another format, which nobody has checked. */
  readonly imported?: ImportedFrom;
  /** Readers wrote its entries, and may change them. */
  readonly written?: true;
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
  /** Entries that a reader hid: the glossary keeps them, but nothing finds or shows them. */
  readonly hidden?: readonly EntryId[];
}

/** An entry with the glossary it comes from. */
export interface SourcedEntry extends Entry {
  readonly glossary: string;
  /**
   * Its position among the entries of all glossaries, in the reader's order. Of two entries with
   * the same form, the lower rank wins. Default: 0.
   */
  readonly rank?: number;
  /** Primary subtag of its glossary's language: it explains only text in that language. */
  readonly language?: string;
  /** Whether it isn't marked, but found only by pointing. */
  readonly unmarked?: true;
  /**
   * An entry of another glossary that has the same form with another meaning, and knows the senses
   * of the form. Where a text has the rival's sense, the rival explains it, and elsewhere this one.
   */
  readonly rival?: EntryId;
  /**
   * Proves to the background that this page was sent the entry (`src/background/sent-entries.ts`).
   */
  readonly token?: string;
}

/** What a link to an entry needs. */
export interface RelatedTerm {
  readonly entry: EntryId;
  readonly term: string;
}

/** A glossary without its entries and texts, as a card names it. */
export interface GlossaryHead {
  readonly id: string;
  readonly title: string;
  readonly language: string;
  readonly source: Source;
  readonly sections: readonly { readonly id: SectionId; readonly title: string }[];
  readonly notes: Readonly<Record<NoteId, Note>>;
}
