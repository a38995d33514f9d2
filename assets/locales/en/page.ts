/** Texts on web pages: the card, and the messages after keyboard commands. */

/** Messages that a page shows for a moment, after a keyboard command. */
export const commands = {
  noTerms: 'No terms on this page',
  offHere: 'Glossa is off on this site',
  pausedHere: 'Glossa is paused',
  paused: 'Glossa is paused everywhere',
  siteOff: 'Off on {site}',
  siteOn: 'Switched on for {site}',
  undo: 'Undo',
  resumed: 'Glossa resumed',
} as const;

/** Explaining what the reader selected. */
export const selection = {
  /** In the browser’s menu; the browser replaces %s with the selection. */
  menu: 'Explain “%s”',
  none: 'Select a word or a phrase first',
  notFound: 'The glossary has no entry for this text.',
  near: 'Similar terms',
  search: 'Search all glossaries',
  query: '“{text}”',
} as const;

export const card = {
  loading: 'Looking it up…',
  glossaries: 'Glossaries',
  /** For screen readers, after the meaning. */
  alsoIn: 'Also in: {glossaries}.',
  failed: 'This explanation could not be loaded.',
  /** Before where the page’s link leads. */
  openLink: 'Open link',
  linkHere: 'on this page',
  mute: 'Wrong here?',
  mutePage: 'Ignore on this page',
  muteSite: 'Ignore on this site',
  muteEverywhere: 'Ignore everywhere',
  mutedPage: 'Ignored on this page',
  mutedSite: 'Ignored on this site',
  mutedEverywhere: 'Ignored everywhere',
  morePlaces: { one: 'One more place', other: '{count} more places' },
} as const;

/** What a reader can do with a card. */
export const actions = {
  copy: 'Copy',
  copied: 'Copied',
  copyFailed: 'Your browser blocked copying. Select the text and copy it yourself.',
  pin: 'Keep open',
  move: 'Move',
  moveHint: 'Drag the card, move it by arrow keys, or click for the next corner',
  more: 'More',
  less: 'Less',
} as const;
