/**
 * The words that the card alone says, in one place, for translators; those it shares with
 * the other surfaces are in `src/ui/strings.ts`. What comes from a glossary is in neither.
 */
export const words = {
  loading: 'Looking it up…',
  failed: 'This explanation could not be loaded.',
  mute: 'Wrong here, or not needed?',
  mutes: {
    page: 'Means something else on this page',
    site: 'Means something else on this site',
    everywhere: 'Never mark this term',
  },
  muteUndo: 'You can undo this in Glossa’s options.',
  morePlaces: (count: number) => (count === 1 ? 'One more place' : `${count} more places`),
} as const;
