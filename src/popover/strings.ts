/**
 * All words of the card itself, in one place, for translators. What comes from a glossary
 * is not here.
 */
import type { Certainty } from '../glossary/model';

export const t = {
  close: 'Close',
  backTo: (term: string) => `Back to ${term}`,
  back: 'Back',
  alsoCalled: 'also',
  inTheArticle: 'In the article',
  mentionedOnly: 'The article mentions it without explaining it.',
  mentionedIn: 'Mentioned in',
  morePlaces: (count: number) => (count === 1 ? 'One more place' : `${count} more places`),
  openSection: (title: string) => `Read “${title}”`,
  certainty: { stated: null, hedged: 'The article is cautious', disputed: 'Contested' } as Readonly<
    Record<Certainty, string | null>
  >,
  note: 'Editors’ note',
  references: 'References',
  newTab: 'opens in a new tab',
  related: 'Related',
  source: 'Source',
  loading: 'Looking it up…',
  failed: 'This explanation could not be loaded.',
} as const;
