/** What is proposed for a glossary. Every text is a piece of the article at its place. */
import type { Certainty } from '../glossary/model';
import type { Place } from './article';

/** `none`: the article doesn't define it. */
export type Confidence = 'sure' | 'likely' | 'look-closely' | 'none';

/** A text of the article, with its place there. */
export interface Quote {
  readonly text: string;
  readonly place: Place;
}

export interface ProposedDefinition extends Quote {
  /** How likely the sentence defines the term: 0 to 1. */
  readonly p: number;
  readonly certainty: Exclude<Certainty, 'disputed'>;
}

export interface Proposal {
  readonly kind: 'acronym' | 'term';
  readonly term: Quote;
  /** The long form of an acronym, where the article spells it out. */
  readonly expansion?: Quote;
  readonly aliases: readonly Quote[];
  readonly confidence: Confidence;
  /** From 1, the best first. */
  readonly rank: number;
  readonly definition?: ProposedDefinition;
  /** All places where it is written, in order. */
  readonly mentions: readonly Place[];
}

export interface ProposedSection {
  /** Empty for text above the first heading of an article without a title. */
  readonly heading: string;
  readonly level: number;
  readonly summary: readonly Quote[];
}

export interface Proposals {
  readonly proposals: readonly Proposal[];
  readonly sections: readonly ProposedSection[];
}
