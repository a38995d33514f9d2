/** The groups in which the review page lists terms. Pure. */
import type { ReviewedTerm } from './reviewed-term';

/** In the order of the page. `known`: other glossaries of the reader explain it. */
const TERM_GROUPS = ['added', 'shortForms', 'defined', 'known', 'undefined'] as const;
export type TermGroupName = (typeof TERM_GROUPS)[number];

/** Where another glossary explains a term. */
export interface KnownTerm {
  /** The glossary's title. */
  readonly title: string;
  /** What the entry says, in its first words. */
  readonly gloss: string;
}

const CONFIDENCES = ['sure', 'likely', 'look-closely', 'none'];

/** By what was proposed, so that a term stays where it is while the reader works on it. */
function groupOf(term: ReviewedTerm, isKnown: boolean): TermGroupName {
  if (term.isAdded) return 'added';
  if (term.isShortForm) return 'shortForms';
  if (term.confidence !== 'none') return 'defined';
  return isKnown ? 'known' : 'undefined';
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
