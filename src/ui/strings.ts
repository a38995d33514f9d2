/**
 * The words that popup, reader and options share, in one place, for translators. What
 * comes from a glossary is not here; what one surface alone says stands beside it.
 */
import type { Certainty } from '../glossary/model';

export const t = {
  name: 'Glossa',
  back: 'Back',
  backTo: (title: string) => `Back to ${title}`,
  close: 'Close',
  retry: 'Try again',
  loading: 'Loading…',
  newTab: 'opens in a new tab',

  alsoCalled: 'also',
  inTheArticle: 'In the article',
  mentionedOnly: 'The article mentions it without explaining it.',
  mentionedIn: 'Mentioned in',
  here: 'In this section',
  readSection: (title: string) => `Read “${title}”`,
  certainty: { stated: null, hedged: 'The article is cautious', disputed: 'Contested' } as Readonly<
    Record<Certainty, string | null>
  >,
  related: 'Related',
  explanation: (term: string) => `Explanation of ${term}`,

  note: 'Editors’ note',
  noteMark: (number: number) => `Editors’ note ${number}`,
  notes: 'Editors’ notes',
  references: 'References',
  oursLegend: 'Sentences in square brackets are the editors’; the article doesn’t say them.',

  source: 'Source',
  interest: 'Interest',

  search: 'Search terms and sections',
  clearSearch: 'Clear the search',
  results: 'Results',
  noResults: (query: string) => `Nothing in the glossary matches “${query}”.`,
  noResultsHint: 'Try another spelling, or fewer words.',
  resultCount: (count: number) => (count === 1 ? '1 result' : `${count} results`),
  section: 'Section',

  failedGlossary: 'The glossary could not be loaded.',
} as const;
