/** Said on the pages that people read: the card, and the answers to commands. */

/** Said on a page for a moment, after a keyboard command. */
export const commands = {
  noTerms: 'No terms on this page',
  offHere: 'Glossa is off on this site',
  pausedHere: 'Glossa is paused',
  paused: 'Glossa is paused everywhere',
  resumed: 'Glossa goes on',
} as const;

/** Explaining what the reader selected. */
export const selection = {
  /** In the browser’s menu; the browser puts the selection in the place of %s. */
  menu: 'Explain “%s”',
  none: 'Select a word or a phrase first',
  notFound: 'The glossary has no entry that is written like this.',
  near: 'Close to it',
  query: '“{text}”',
} as const;

export const card = {
  loading: 'Looking it up…',
  failed: 'This explanation could not be loaded.',
  mute: 'Wrong here, or not needed?',
  mutePage: 'Means something else on this page',
  muteSite: 'Means something else on this site',
  muteEverywhere: 'Never mark this term',
  muteUndo: 'You can undo this in Glossa’s options; in a private window, by closing it.',
  morePlaces: { one: 'One more place', other: '{count} more places' },
} as const;

/** What a reader can do with a card. */
export const actions = {
  copy: 'Copy',
  copied: 'Copied',
  copyFailed: 'The browser did not let this be copied. Select the text and copy it yourself.',
  pin: 'Keep open',
} as const;
