/** The popup's own words, in one place, for translators. */
export const t = {
  onPage: 'On this page',
  article: 'Article',
  views: 'Views',
  settings: 'Settings',
  openReader: 'Open the full reader',

  files: 'Files on this computer',
  noSite: 'Not a website',
  cannotRun: 'Glossa can’t run here',
  switchLabel: (site: string) => `Glossa on ${site}`,
  onByDefault: 'On by default',
  offByDefault: 'Off by default',
  onByRule: (host: string) => `On: rule for ${host}`,
  offByRule: (host: string) => `Off: rule for ${host}`,
  paused: 'Paused until the browser restarts',
  pause: 'Pause everywhere',
  resume: 'Resume',
  onFor: 'On for',
  offFor: 'Off for',
  scopeExact: (site: string) => site,
  scopeAll: (host: string) => `all of ${host}`,
  switchFailed: 'That could not be changed.',

  termCount: (count: number) =>
    count === 1 ? '1 term on this page' : `${count} terms on this page`,
  show: (term: string, nth: number, count: number) =>
    count === 1
      ? `Show “${term}” on the page`
      : `Show “${term}” on the page, place ${nth} of ${count}`,
  shownAt: (term: string, nth: number, count: number) => `“${term}”: place ${nth} of ${count}`,
  nthOf: (nth: number, count: number) => `${nth}/${count}`,

  held: (count: number) => (count === 1 ? '1 term held back' : `${count} terms held back`),
  heldIntro: 'These are on the page as well, but not marked.',
  heldByPhrase: (phrase: string) => `It stands in “${phrase}”.`,
  heldByWords: (words: string) => `The words around it point elsewhere: ${words}.`,
  heldByNothing: 'Nothing around it points to this meaning.',
  heldOtherwise: (why: string) => `${why.charAt(0).toUpperCase()}${why.slice(1)}.`,
  heldTimes: (count: number) => (count === 1 ? 'once' : `${count} times`),

  emptyTitle: 'No terms on this page',
  empty:
    'None of the glossary’s terms are in this page’s text. Search the glossary, or read the article.',
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
  restrictedHost: (host: string) =>
    `Browsers keep all extensions off ${host} and a few other sites of their own.`,
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
  tabFailed: (reason: string) => `Open Glossa again from the page. The browser says: ${reason}`,
} as const;
