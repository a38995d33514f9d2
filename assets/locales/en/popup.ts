/** The popup and the side panel. */

export const popup = {
  onPage: 'On this page',
  /** The same, with the number of terms, for those who hear it. */
  onPageTerms: { one: 'On this page, {count} term', other: 'On this page, {count} terms' },
  article: 'Article',
  noArticleTitle: 'No article',
  noArticle:
    'None of the glossaries that are on has an article. Their terms are explained all the same; you choose among them in the settings.',
  articleOf: 'Article of',
  views: 'Views',
  settings: 'Settings',
  openReader: 'Open the full reader',

  noSite: 'Not a website',
  cannotRun: 'Glossa can’t run here',
  switchLabel: 'Glossa on {site}',
  onByDefault: 'On by default',
  offByDefault: 'Off by default',
  onByRule: 'On: rule for {host}',
  offByRule: 'Off: rule for {host}',
  paused: 'Paused until the browser restarts',
  pause: 'Pause everywhere',
  resume: 'Resume',
  onFor: 'On for',
  offFor: 'Off for',
  scopeAll: 'all of {host}',
  switchFailed: 'That could not be changed. {reason}',

  termCount: { one: '{count} term on this page', other: '{count} terms on this page' },
  show: 'Show “{term}” on the page',
  shownAt: '“{term}”: place {nth} of {count}',

  held: { one: '{count} term held back', other: '{count} terms held back' },
  heldIntro: 'These are on the page as well, but not marked.',
  heldByPhrase: 'It stands in “{phrase}”.',
  heldByWords: 'The words around it point elsewhere: {words}.',
  heldByNothing: 'Nothing around it points to this meaning.',
  heldBySubject: 'Only {belonging} of this page’s {of} words belong to its glossary.',
  heldMuted: 'Switched off by you.',
  heldTimes: { one: 'once', other: '{count} times' },

  allOffTitle: 'All glossaries are off',
  allOff: 'Nothing is explained until you switch one on in the settings.',
  emptyTitle: 'No terms on this page',
  empty:
    'None of the glossary’s terms are in this page’s text. Search the glossary, or read the article.',
  foreignTitle: 'This page is in another language',
  foreign:
    'The page says that it is in {language}. Your glossaries explain text in these languages: {read}.',
  allHeldTitle: 'No terms marked on this page',
  allHeld:
    'Some words here look like terms of the glossary. Below you see why they are not marked.',
  offTitle: 'Off on this site',
  off: 'Glossa doesn’t read this page. Switch it on above to see the terms it has.',
  pausedTitle: 'Paused',
  pausedText: 'Glossa reads no page until you resume, or until the browser restarts.',
  restrictedTitle: 'Extensions can’t run on this page',
  restrictedOwn:
    'It belongs to the browser itself, to another extension, or isn’t a web page. No extension may read such pages.',
  restrictedHost: 'Browsers keep all extensions off {host} and a few other sites of their own.',
  filesTitle: 'Local files need your permission',
  files1: 'Open Glossa’s page among the browser’s extensions.',
  files2: 'Switch on “Allow access to file URLs”.',
  files3: 'Reload this file.',
  openExtensionPage: 'Open the extension’s page',
  silentTitle: 'Glossa isn’t running in this page yet',
  silent:
    'If it was open before Glossa was installed or updated, reload it. PDF files, images and plain-text files can’t be explained.',
  reload: 'Reload the page',
  tabFailedTitle: 'This tab can’t be read',
  tabFailed: 'Open Glossa again from the page. The browser says: {reason}',
} as const;

export const recent = {
  title: 'Recent',
  none: 'Nothing looked up yet',
  noneText: 'Terms that you read here or on pages appear in this list.',
  failed: 'Your recent terms could not be read.',
  kept: 'Kept until the browser closes, on this computer only.',
  forget: 'Clear the list',
} as const;

export const panel = {
  open: 'Open beside the page',
  resume: 'Continue: {title}',
} as const;
