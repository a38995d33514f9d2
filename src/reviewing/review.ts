/** A review: its terms, and the steps that the reader can undo. Pure. */
import { isExplained, type ReviewedTerm } from './reviewed-term';

export type StepKind = 'accept' | 'acceptSure' | 'reject' | 'reopen' | 'edit' | 'merge' | 'add';

interface ReviewStep {
  readonly is: StepKind;
  /** The terms as they were before; those that the step added are missing. */
  readonly before: readonly ReviewedTerm[];
  /** Ids of the terms that it changed or added. */
  readonly changed: readonly string[];
}

export interface Review {
  readonly terms: readonly ReviewedTerm[];
  /** Oldest first. */
  readonly past: readonly ReviewStep[];
}

/** Older steps can't be undone. */
const MAX_STEPS = 200;

export function startReview(terms: readonly ReviewedTerm[]): Review {
  return { terms, past: [] };
}

/** Changes terms, and adds those that are new, as one step. */
export function changeTerms(
  { terms, past }: Review,
  is: StepKind,
  changed: readonly ReviewedTerm[],
): Review {
  const byId = new Map(changed.map((term) => [term.id, term]));
  const before = terms.filter(({ id }) => byId.has(id));
  const known = new Set(before.map(({ id }) => id));
  const step = { is, before, changed: [...byId.keys()] };
  return {
    terms: [
      ...changed.filter(({ id }) => !known.has(id)),
      ...terms.map((term) => byId.get(term.id) ?? term),
    ],
    past: [...past, step].slice(-MAX_STEPS),
  };
}

/** Takes the latest step back; the same review if there is none. */
export function undoStep(review: Review): Review {
  const step = review.past.at(-1);
  if (!step) return review;
  const before = new Map(step.before.map((term) => [term.id, term]));
  const gone = new Set(step.changed.filter((id) => !before.has(id)));
  return {
    terms: review.terms
      .filter(({ id }) => !gone.has(id))
      .map((term) => before.get(term.id) ?? term),
    past: review.past.slice(0, -1),
  };
}

/** The undecided terms that Glossa is sure of. */
export function openAndSure({ terms }: Review): ReviewedTerm[] {
  return terms.filter(
    (term) => term.decision === 'open' && term.confidence === 'sure' && isExplained(term),
  );
}

export function acceptSure(review: Review): Review {
  const accepted = openAndSure(review).map(
    (term): ReviewedTerm => ({ ...term, decision: 'accepted' }),
  );
  return accepted.length === 0 ? review : changeTerms(review, 'acceptSure', accepted);
}

/** Gives a term's names to another term, and accepts that one if it has a meaning. */
export function mergeTerms(review: Review, from: ReviewedTerm, into: ReviewedTerm): Review {
  const names = [...into.aliases, from.term, from.expansion, ...from.aliases].filter(
    (name) => name !== '' && name !== into.term && name !== into.expansion,
  );
  const mentions = [...into.mentions, ...from.mentions].sort(
    (a, b) => a.block - b.block || a.start - b.start,
  );
  const meaning = into.meaning ?? from.meaning;
  const merged: ReviewedTerm = {
    ...into,
    aliases: [...new Set(names)],
    mentions,
    ...(meaning ? { meaning } : {}),
  };
  const decision = isExplained(merged) ? 'accepted' : into.decision;
  return changeTerms(review, 'merge', [
    { ...merged, decision },
    { ...from, decision: 'merged' },
  ]);
}
