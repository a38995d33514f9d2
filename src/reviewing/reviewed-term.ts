/** The terms that a reader reviews, made from proposals. Pure. */
import type { Place } from '../proposing/article';
import type { Confidence, Proposal, ProposedDefinition } from '../proposing/proposal';

/** `merged`: its names belong to another term now. */
export type ReviewDecision = 'open' | 'accepted' | 'rejected' | 'merged';

/** What a term means: a passage of the page, or the reader's own words. */
export type TermMeaning =
  | { readonly is: 'quote'; readonly place: Place }
  | { readonly is: 'own'; readonly text: string };

export interface ReviewedTerm {
  readonly id: string;
  readonly decision: ReviewDecision;
  readonly term: string;
  /** The long form of a short form; empty where there is none. */
  readonly expansion: string;
  readonly aliases: readonly string[];
  /** Absent where the page doesn't define it. */
  readonly meaning?: TermMeaning;
  /** The sentence that Glossa proposed. */
  readonly proposed?: Place;
  readonly confidence: Confidence;
  /** Whether the page spells it out. Stays as proposed, whatever the reader changes. */
  readonly isShortForm: boolean;
  /** Whether the reader added it. */
  readonly isAdded?: true;
  readonly mentions: readonly Place[];
}

export function proposedTerms(proposals: readonly Proposal[]): ReviewedTerm[] {
  const likeliest = likeliestBySentence(proposals);
  return proposals.map((proposal, at): ReviewedTerm => {
    const { term, expansion, aliases, definition, mentions } = proposal;
    const isLikeliest = !definition || likeliest.get(sentenceOf(definition)) === proposal;
    return {
      id: `p${at + 1}`,
      decision: 'open',
      term: term.text,
      expansion: expansion?.text ?? '',
      aliases: aliases.map(({ text }) => text),
      ...(definition
        ? { meaning: { is: 'quote', place: definition.place }, proposed: definition.place }
        : {}),
      confidence: isLikeliest || expansion ? proposal.confidence : 'look-closely',
      isShortForm: expansion !== undefined,
      mentions,
    };
  });
}

/** A sentence hardly ever defines two terms: if several share one, only the likeliest is sure. */
function likeliestBySentence(proposals: readonly Proposal[]): Map<string, Proposal> {
  const likeliest = new Map<string, Proposal>();
  for (const proposal of proposals) {
    if (!proposal.definition) continue;
    const sentence = sentenceOf(proposal.definition);
    const other = likeliest.get(sentence)?.definition;
    if (!other || proposal.definition.p > other.p) likeliest.set(sentence, proposal);
  }
  return likeliest;
}

function sentenceOf({ place: { block, start } }: ProposedDefinition): string {
  return `${block}:${start}`;
}

/** Whether the reader should decide: of words that the page hardly explains, nobody decides each. */
export function needsDecision(term: ReviewedTerm): boolean {
  return isExplained(term) && (isClear(term) || term.isShortForm || term.isAdded === true);
}

/** Whether the page explains the term, as far as Glossa can know. */
export function isClear({ confidence }: ReviewedTerm): boolean {
  return confidence === 'sure' || confidence === 'likely';
}

/** Whether the term has a meaning or a long form, so that it can be accepted. */
export function isExplained({ meaning, expansion }: ReviewedTerm): boolean {
  return meaning !== undefined || expansion !== '';
}
