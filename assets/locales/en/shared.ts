/** Texts that several parts of the interface share, and error messages. */

/** Texts that several parts of the interface share. */
export const shared = {
  /** BCP 47 tag of this file's language, and its direction. */
  language: 'en',
  direction: 'ltr',

  back: 'Back',
  backTo: 'Back to {title}',
  close: 'Close',
  retry: 'Try again',
  loading: 'Loading…',
  newTab: 'opens in a new tab',
  files: 'Files on this computer',

  alsoCalled: 'also',
  /** Before the title of a source. */
  from: 'From',
  fromTitle: 'From “{title}”',
  mentionedOnly: 'Mentioned there without an explanation.',
  mentionedIn: 'Mentioned in',
  here: 'In this section',
  readSection: 'Read “{title}”',
  hedged: 'Tentative',
  disputed: 'Contested',
  related: 'Related',
  explanation: 'Explanation of {term}',

  note: 'Editors’ note',
  noteNumber: 'Editors’ note {number}',
  references: 'References',
  oursLegend: 'Sentences in square brackets are from the editors, not from the article.',

  source: 'Source',
  imported: 'Imported from {file}. Glossa has not checked what it says.',
  written: 'Written by a reader. Nobody has checked it.',
  /** In place of the same words in glossaries, which are in English. */
  explainsArticle: 'This explains an article. It is not medical advice.',
  madeFromPage: 'A reader made this glossary from the page. Nobody has checked what the page says.',
  licence: 'Licence: {licence}',

  search: 'Search terms and sections',
  clearSearch: 'Clear search',
  results: 'Results',
  noResults: 'Nothing in the glossary matches “{query}”.',
  noResultsHint: 'Try another spelling, or fewer words.',
  resultCount: { one: '{count} result', other: '{count} results' },
  section: 'Section',

  failedGlossary: 'The glossary could not be loaded.',
} as const;

/** Error messages. */
export const errors = {
  noPage: 'There is no page in this window.',
  needsTab: 'Open the settings in a tab to do this.',
  entryGone: 'This entry is no longer in the glossary.',
  glossaryGone: 'This glossary is no longer installed.',
  glossaryUnread:
    'The browser could not read this glossary just now. Try again, or restart your browser.',
  fileGone: 'Glossa’s own file {file} can’t be read. Install Glossa again.',
  notSite: '“{host}” is not a site’s name.',
  tooManyMutes:
    'Glossa can’t remember any more places where terms are ignored. Mark some again in the settings, or ignore this one on the whole site.',
  privatePlace:
    'In a private window, words can’t be marked for one page or site only. Mark them everywhere, or use a normal window.',
  longAddress:
    'The address of this page is too long to store. Ignore the term on the whole site instead.',
  noAddress: 'This page has no address that Glossa can remember.',
  longAddressToMark:
    'The address of this page is too long to store. Mark the words on the whole site instead.',
  tooManyEveryday:
    'Glossa can’t remember any more places where this glossary’s everyday words are marked. Remove some in the settings, or mark the words everywhere.',
  tooOften: 'That was too fast. Try again in a few seconds.',
} as const;
