/** The popup and the side panel. */

export const popup = {
  onPage: 'On this page',
  /** The same, with the number of terms, for those who hear it. */
  onPageTerms: { one: 'On this page, {count} term', other: 'On this page, {count} terms' },
  article: 'Article',
  noArticleTitle: 'No article',
  noArticle:
    'None of the glossaries that are on has an article. Their terms are still explained. You can choose glossaries in the settings.',
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
  switchFailed: 'This could not be changed. {reason}',

  termCount: { one: '{count} term on this page', other: '{count} terms on this page' },
  show: 'Show “{term}” on the page',
  shownAt: '“{term}”: place {nth} of {count}',

  held: { one: '{count} term skipped', other: '{count} terms skipped' },
  heldIntro: 'These are on the page too, but Glossa didn’t mark them.',
  heldByPhrase: 'Part of the phrase “{phrase}”.',
  heldByWords: 'The surrounding words suggest another meaning: {words}.',
  heldByNothing: 'Nothing around it suggests this meaning.',
  heldBySubject: 'Only {belonging} of this page’s {of} words belong to its glossary.',
  notAbout: 'This page isn’t about “{title}”: {belonging} of its {of} words belong to it.',
  notAboutHere: 'The text around these words isn’t about “{title}”.',
  markAnyway: 'Mark them anyway',
  markOnPage: 'On this page',
  markOnSite: 'On {host}',
  markEverywhere: 'Everywhere',
  heldMuted: 'You ignore this term here.',
  heldTimes: { one: 'once', other: '{count} times' },

  allOffTitle: 'All glossaries are off',
  allOff: 'Switch one on in the settings to see explanations.',
  emptyTitle: 'No terms on this page',
  empty:
    'The text of this page has none of the glossary’s terms. Search the glossary, or read the article.',
  emptyBundled:
    'Glossa has only the glossary that comes with it, and that covers one subject: “{title}”. Most pages have none of its terms. Add glossaries for what you read.',
  addGlossary: 'Add a glossary',
  foreignTitle: 'This page is in another language',
  foreign:
    'The page says it is in {language}. Your glossaries explain text in these languages: {read}.',
  allHeldTitle: 'No terms marked on this page',
  allHeld: 'Some words here look like terms. Below you see why they are not marked.',
  offTitle: 'Off on this site',
  off: 'Glossa doesn’t read this page. Switch it on above to see the terms.',
  pausedTitle: 'Paused',
  pausedText: 'Glossa reads no pages until you resume it or restart the browser.',
  restrictedTitle: 'Extensions can’t run on this page',
  restrictedOwn:
    'It belongs to the browser or to another extension, or isn’t a web page. No extension can read such pages.',
  restrictedHost: 'Browsers keep all extensions off {host} and a few other sites of their own.',
  filesTitle: 'Local files need your permission',
  files1: 'Open Glossa’s page in the browser’s list of extensions.',
  files2: 'Switch on “Allow access to file URLs”.',
  files3: 'Reload this file.',
  openExtensionPage: 'Open the extension’s page',
  silentTitle: 'Glossa isn’t running on this page yet',
  silent:
    'If the page was open before Glossa was installed or updated, reload it. Glossa can’t explain PDF files, images or plain-text files.',
  reload: 'Reload the page',
  tabFailedTitle: 'Glossa can’t read this tab',
  tabFailed: 'Open Glossa again from the page. The browser says: {reason}',
} as const;

export const recent = {
  title: 'Recent',
  none: 'Nothing looked up yet',
  noneText: 'Terms you read here or on pages appear in this list.',
  failed: 'Your recent terms could not be read.',
  kept: 'Kept only on this computer, until the browser closes.',
  forget: 'Clear the list',
} as const;

export const panel = {
  open: 'Open beside the page',
  resume: 'Continue: {title}',
} as const;
