/**
 * The sources as they were read, each part with its location: the input of the checks and of the
 * glossary. Nothing here is linked or checked yet.
 */
import type { Sense } from '../glossary/model';
import type { Located, SourceLocation } from './source';

export interface DraftText extends Located<string> {
  readonly notes: readonly Located<string>[];
}

/** A section's summary, with the facts that it repeats, if it names them. */
export interface DraftSummary extends DraftText {
  readonly facts: readonly Located<string>[];
}

export interface DraftSentence extends DraftText {
  readonly facts: readonly Located<string>[];
  /** Whether the editors wrote it, not the article's authors. */
  readonly ours: boolean;
}

export interface DraftSection extends SourceLocation {
  readonly id: string;
  readonly title: string;
  readonly parent?: string;
  readonly summary?: DraftSummary;
  readonly paragraphs: readonly (readonly DraftSentence[])[];
}

export interface DraftSource {
  readonly title: string;
  readonly publisher: string;
  readonly url?: string;
  readonly interest?: string;
  readonly disclaimer: string;
}

export interface DraftArticle extends SourceLocation {
  readonly id: string;
  readonly title: string;
  readonly language: string;
  readonly source: DraftSource;
  readonly sections: readonly DraftSection[];
}

/** One thing that the article says about an entry, in our words. */
export interface DraftStatement extends DraftText {
  readonly section: Located<string>;
  readonly facts: readonly Located<string>[];
}

export interface DraftEntry extends SourceLocation {
  readonly id: string;
  readonly term: Located<string>;
  readonly kind: string;
  readonly expansion?: Located<string>;
  readonly aliases: readonly Located<string>[];
  readonly hidden: readonly Located<string>[];
  readonly only: boolean;
  /** Empty if the source has none. */
  readonly gloss: Located<string>;
  readonly says: readonly DraftStatement[];
  readonly related: readonly Located<string>[];
}

/** `H` hedged, `C` contested, `I` imprecise, `X` at odds, `P` promotional. */
export type FactFlag = 'H' | 'C' | 'I' | 'X' | 'P';

export interface DraftFact extends SourceLocation {
  readonly section: Located<string>;
  readonly flags: ReadonlySet<FactFlag>;
  readonly attribute: boolean;
  readonly counter?: Located<string>;
  /** Facts that must not be in the same text as this one. */
  readonly apart: readonly Located<string>[];
  readonly skip: boolean;
}

export interface DraftNote extends SourceLocation {
  readonly text: string;
  readonly references: readonly { readonly label: string; readonly url: string }[];
}

export interface DraftSense extends SourceLocation {
  readonly sense: Sense;
}

export interface Draft {
  readonly article: DraftArticle;
  readonly entries: readonly DraftEntry[];
  readonly notes: ReadonlyMap<string, DraftNote>;
  /** Undefined if there is no list of facts to check the article against. */
  readonly facts: ReadonlyMap<string, DraftFact> | undefined;
  readonly senses: ReadonlyMap<string, DraftSense>;
}

/** A text with facts: a summary, a sentence of the article, or a statement. */
export interface CarrierText extends DraftText {
  readonly facts: readonly Located<string>[];
  /** The sections whose facts it may state. */
  readonly sections: readonly string[];
  /** Its name in messages: `The sentence` or `The statement of "memory"`. */
  readonly name: string;
}

/** All summaries and sentences, then all statements. */
export function carriersOf(draft: Draft): CarrierText[] {
  const { sections } = draft.article;
  const texts = sections.flatMap(({ id, summary, paragraphs }) => {
    const below = sections.filter((other) => other.parent === id).map((other) => other.id);
    return [
      ...(summary ? [{ ...summary, sections: [id, ...below], name: 'The summary' }] : []),
      ...paragraphs
        .flat()
        .map((sentence) => ({ ...sentence, sections: [id], name: 'The sentence' })),
    ];
  });
  const statements = draft.entries.flatMap((entry) =>
    entry.says.map((statement) => ({
      ...statement,
      sections: [statement.section.value],
      name: `The statement of "${entry.id}"`,
    })),
  );
  return [...texts, ...statements];
}
