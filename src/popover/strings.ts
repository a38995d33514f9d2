/**
 * The words that the card alone says, in one place, for translators; those it shares with
 * the other surfaces are in `src/ui/strings.ts`. What comes from a glossary is in neither.
 */
export const words = {
  loading: 'Looking it up…',
  failed: 'This explanation could not be loaded.',
  morePlaces: (count: number) => (count === 1 ? 'One more place' : `${count} more places`),
} as const;
