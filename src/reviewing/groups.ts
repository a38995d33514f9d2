/** The groups in which the review page lists terms. Pure. */
import type { ReviewedTerm } from './reviewed-term';

/**
 * In the order of the page. `perhaps`: a sentence may define it. `known`: other glossaries of the
 * reader explain it.
 */
const TERM_GROUPS = ['added', 'shortForms', 'defined', 'known', 'perhaps', 'undefined'] as const;
export type TermGroupName = (typeof TERM_GROUPS)[number];

/** Where another glossary explains a term. */
export interface KnownTerm {
  /** The glossary's title. */
  readonly title: string;
  /** The beginning of the entry's gloss. */
  readonly gloss: string;
}

const CONFIDENCES = ['sure', 'likely', 'look-closely', 'none'];

/** Depends only on the proposal, so that a term stays where it is while the reader edits it. */
function groupOf(term: ReviewedTerm, isKnown: boolean): TermGroupName {
  if (term.isAdded) return 'added';
  if (term.isShortForm) return 'shortForms';
  if (term.confidence === 'sure' || term.confidence === 'likely') return 'defined';
  if (isKnown) return 'known';
  return term.confidence === 'none' ? 'undefined' : 'perhaps';
}

/** Terms by group; in a group, the surest first. Merged ones are left out. */
export function groupedTerms(
  terms: readonly ReviewedTerm[],
  known: ReadonlyMap<string, KnownTerm>,
): Map<TermGroupName, ReviewedTerm[]> {
  const groups = new Map<TermGroupName, ReviewedTerm[]>(TERM_GROUPS.map((name) => [name, []]));
  for (const term of terms) {
    if (term.decision === 'merged') continue;
    groups.get(groupOf(term, known.has(term.id)))?.push(term);
  }
  for (const group of groups.values()) {
    group.sort((a, b) => CONFIDENCES.indexOf(a.confidence) - CONFIDENCES.indexOf(b.confidence));
  }
  return groups;
}
