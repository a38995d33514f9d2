/**
 * All that Glossa itself says, in English: the source of the other languages, which must
 * have the very same keys. What comes from a glossary is not here.
 *
 * `{name}` stands for a value. A message that depends on a number has one text for each of
 * the language's plural categories (CLDR); its number is `{count}`.
 */
export const en = {
  /** For the browser: it reads these by itself. */
  manifest: {
    description: 'Explains terms where you read: point at a marked word and see what it means.',
    toggleSite: 'Switch Glossa on or off for this site',
    explainSelection: 'Explain the selected text',
    nextTerm: 'Explain the next term on the page',
    previousTerm: 'Explain the previous term on the page',
    openPanel: 'Open Glossa’s side panel',
    toggleEverywhere: 'Pause Glossa everywhere, or resume',
  },

  /** What several surfaces say. */
  shared: {
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
    inTheArticle: 'In the article',
    mentionedOnly: 'The article mentions it without explaining it.',
    mentionedIn: 'Mentioned in',
    here: 'In this section',
    readSection: 'Read “{title}”',
    hedged: 'The article is cautious',
    disputed: 'Contested',
    related: 'Related',
    explanation: 'Explanation of {term}',

    note: 'Editors’ note',
    noteNumber: 'Editors’ note {number}',
    references: 'References',
    oursLegend: 'Sentences in square brackets are the editors’; the article doesn’t say them.',

    source: 'Source',

    search: 'Search terms and sections',
    clearSearch: 'Clear the search',
    results: 'Results',
    noResults: 'Nothing in the glossary matches “{query}”.',
    noResultsHint: 'Try another spelling, or fewer words.',
    resultCount: { one: '{count} result', other: '{count} results' },
    section: 'Section',

    failedGlossary: 'The glossary could not be loaded.',
  },

  /** Said on a page for a moment, after a keyboard command. */
  commands: {
    noTerms: 'No terms on this page',
    offHere: 'Glossa is off on this site',
    pausedHere: 'Glossa is paused',
    paused: 'Glossa is paused everywhere',
    resumed: 'Glossa goes on',
  },

  /** Explaining what the reader selected. */
  selection: {
    /** In the browser’s menu; the browser puts the selection in the place of %s. */
    menu: 'Explain “%s”',
    none: 'Select a word or a phrase first',
    notFound: 'The glossary has no entry that is written like this.',
    near: 'Close to it',
    query: '“{text}”',
  },

  card: {
    loading: 'Looking it up…',
    failed: 'This explanation could not be loaded.',
    mute: 'Wrong here, or not needed?',
    mutePage: 'Means something else on this page',
    muteSite: 'Means something else on this site',
    muteEverywhere: 'Never mark this term',
    muteUndo: 'You can undo this in Glossa’s options.',
    morePlaces: { one: 'One more place', other: '{count} more places' },
  },

  /** What a reader can do with a card. */
  actions: {
    copy: 'Copy',
    copied: 'Copied',
    copyFailed: 'The browser did not let this be copied. Select the text and copy it yourself.',
    pin: 'Keep open',
  },

  popup: {
    onPage: 'On this page',
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
    showNth: 'Show “{term}” on the page, place {nth} of {count}',
    shownAt: '“{term}”: place {nth} of {count}',

    held: { one: '{count} term held back', other: '{count} terms held back' },
    heldIntro: 'These are on the page as well, but not marked.',
    heldByPhrase: 'It stands in “{phrase}”.',
    heldByWords: 'The words around it point elsewhere: {words}.',
    heldByNothing: 'Nothing around it points to this meaning.',
    heldMuted: 'Switched off by you.',
    heldTimes: { one: 'once', other: '{count} times' },

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
  },

  recent: {
    title: 'Recent',
    none: 'Nothing looked up yet',
    noneText: 'Terms that you read here or on pages appear in this list.',
    failed: 'Your recent terms could not be read.',
    kept: 'Kept until the browser closes, on this computer only.',
    forget: 'Clear the list',
  },

  panel: {
    open: 'Open beside the page',
    resume: 'Continue: {title}',
  },

  welcome: {
    title: 'Words explained where you read',
    lead: 'Glossa marks terms on the pages you read. Point at one, and a card says what it means.',
    try: 'Try it here',
    tryHint: 'Rest the pointer on an underlined word, or tap it.',
    where: 'Where the switch is',
    whereText:
      'Glossa’s icon opens a list of the terms on the page, the article behind them, and the switch for the site you are on.',
    pinChromium:
      'To keep the icon in sight, press the puzzle piece in the toolbar, then the pin beside Glossa.',
    pinFirefox:
      'To keep the icon in sight, press the puzzle piece in the toolbar, then the gear beside Glossa, and choose “Pin to Toolbar”.',
    pinned: 'The icon is in your toolbar.',
    keys: '{keys} switches Glossa on or off for the site you are on.',
    elements:
      'If you read with the keyboard or a screen reader, choose marks “as elements” in the settings.',
    settings: 'Open the settings',
  },

  marks: {
    look: 'How terms look',
    dotted: 'Dotted underline',
    solid: 'Underline',
    tint: 'Tinted background',
    none: 'Nothing',
    noneText: 'Terms are found by pointing at them, and in the popup.',
    colour: 'Colour',
    colourText: 'The text’s own colour',
    colourTeal: 'Teal',
    colourBlue: 'Blue',
    colourViolet: 'Violet',
    colourPink: 'Pink',
    colourOrange: 'Orange',
    colourGreen: 'Green',
    colourOwn: 'Another colour',
    sample: 'Doctors use {term} to put people to sleep.',
    sampleTerm: 'ketamine',
    clear: 'The mark stands out well: {light} : 1 on light pages, {dark} : 1 on dark ones.',
    faint:
      'Hard to see for some: {light} : 1 on light pages, {dark} : 1 on dark ones. From 3 : 1 on, most people see it.',
    unseen: 'Nothing is marked on pages.',
    density: 'Which mentions are marked',
    densityText: 'Pointing works on every mention, marked or not.',
    section: 'The first in each section',
    sectionText: 'What stands under one heading, or in one article of a page.',
    page: 'The first on the page',
    every: 'Every one',
    opening: 'When the card opens',
    openingText:
      'A tap on a touch screen, and Enter on a mark that the keyboard reaches, open it always.',
    hover: 'When the pointer rests on a term',
    held: 'When the pointer rests on a term and {key} is held',
    keyCtrl: 'Ctrl',
    keyShift: 'Shift',
    click: 'When a term is clicked',
    clickText: 'Links and buttons go on doing what they do.',
  },

  /** Readers’ glossaries in the options. */
  glossaries: {
    title: 'Glossaries',
    text: 'Where two explain the same term, the one further up does it.',
    termCount: { one: '{count} term', other: '{count} terms' },
    bundled: 'comes with Glossa',
    switchLabel: 'Explain terms of “{title}”',
    up: 'Move “{title}” up',
    down: 'Move “{title}” down',
    movedTo: '“{title}” is now number {place} of {count}.',
    save: 'Save as a file',
    saveLabel: 'Save as a file: “{title}”',
    removeLabel: 'Remove “{title}”',
    undoRemove: 'Undo: bring back “{title}”',
    add: 'Add glossaries',
    addText:
      'Files with terms and what they mean: Glossa’s own, tables (CSV), JSON, HTML, Markdown and others, one or several; or drop them here. You see what is in them first.',
    reading: 'Reading “{file}”…',
    packing: 'Getting “{file}” ready…',
    preview: 'What would be added',
    first: 'Its first terms: {terms}',
    noTerms: 'It has no terms: nothing would be marked.',
    replaces: 'Takes the place of “{title}”, which is here already.',
    warnings: { one: 'One remark', other: '{count} remarks' },
    confirm: 'Add',
    added: 'Added: {titles}.',
    undoAdd: 'Undo: take {titles} away again',
    bad: '“{file}” can’t be added:',
    badHint: 'Nothing of it was added. Mend the file, and choose it again.',
    damaged:
      'Damaged: it can’t be read any more, and explains nothing. Remove it, then add its file again.',
    noDatabase:
      'This browser gives extensions no database (IndexedDB), so glossaries of your own can’t be kept here. The one that comes with Glossa works all the same.',
    full: 'The browser has no room left for it. Nothing was changed. Free some space on the disk, or remove another glossary, then try again.',
    databaseFailed:
      'The browser could not store or read it. Nothing was changed. Try again, or start the browser anew.',
    elsewhere:
      'Glossaries can’t be added from a private window: what it stores is its own. Open these settings in a normal window.',
    failed: 'The list of glossaries could not be read.',
  },

  backup: {
    title: 'Backup',
    text: 'All settings, site rules, terms switched off and the glossaries that you added, as a file on your computer.',
    save: 'Save all settings',
    saveSites: 'Save the site rules as a list',
    load: 'Restore from a file',
    loadText:
      'From saved settings, or from a list with one site on each line, “on” or “off” before it. You see what would change first.',
    preview: 'What “{file}” changes',
    way: 'How to restore',
    merge: 'Add to what is here',
    mergeText: 'Nothing goes; where both say something, the file counts.',
    replace: 'Put in place of what is here',
    replaceText: 'What the file doesn’t have goes.',
    added: 'Added: {what}',
    changed: 'Changed: {what}',
    removed: 'Removed: {what}',
    siteOn: 'rule for {site}: on',
    siteOff: 'rule for {site}: off',
    mute: '{term} switched off, {place}',
    more: { one: 'and {count} more', other: 'and {count} more' },
    nothing: 'Nothing: all of it is here already.',
    restore: 'Restore',
    cancel: 'Cancel',
    done: 'Restored.',
    undo: 'Undo',
    large: 'This file is too large to be settings of Glossa.',
    empty: 'This file holds no settings and no sites.',
    badJson: 'This file is damaged: it can’t be read as JSON. The browser says: {reason}',
    foreign: 'This file holds no settings of Glossa.',
    newer: 'A newer Glossa wrote this file (format {version}). Update Glossa, then try again.',
    missing: 'This file is damaged: “{place}” is missing.',
    wrong: 'This file is damaged: in “{place}” it says {found}, which can’t be.',
    badLine: 'Line {line} is not a site: “{text}”. Nothing was changed.',
    glossary: 'glossary “{title}”',
    badGlossary: 'This file is damaged. {reason}',
  },

  reader: {
    title: '{glossary} – Glossa',
    contents: 'Contents',
    toText: 'Skip to the text',
    unknownSection: 'This section isn’t in the article any more. Here is the article as it is.',
    unknownEntry: 'This term isn’t in the glossary any more.',
  },

  options: {
    title: 'Settings',
    saved: 'Saved',
    notSaved: 'This could not be saved. {reason}',
    failed: 'The settings could not be read.',

    painter: 'How terms are marked',
    highlight: 'As highlights',
    highlightText:
      'The browser paints a dotted underline over the page’s own text. The page is not changed in any way.',
    elements: 'As elements',
    elementsText:
      'Each term becomes a thing of its own on the page, which the Tab key reaches and a screen reader names. Choose this if you read with the keyboard or a screen reader. It is taken away again without a trace.',

    sites: 'Sites',
    onOff: 'Where Glossa is on',
    defaultOn: 'On every site',
    defaultOnText: 'A rule below can switch it off for a site.',
    defaultOff: 'Only where I say so',
    defaultOffText: 'A rule below says on which sites it is on.',
    rules: 'Rules for sites',
    rulesText:
      'A rule covers a site and all its subdomains; a rule for a subdomain goes before it.',
    noRules: 'No rules yet. Switch Glossa off on a site in its popup, or add a site here.',
    findRule: 'Find a rule',
    noRuleFound: 'No rule’s site has “{query}” in it.',
    addLabel: 'Add a rule for a site',
    addHint: 'Such as example.com, or a whole address.',
    addOn: 'Switch on there',
    addOff: 'Switch off there',
    badHost: 'This isn’t the name of a site. Write it like example.com.',
    sameHost: 'There is a rule for {site} already; it’s in the list.',
    ruleLabel: 'Glossa on {site}',
    on: 'On',
    off: 'Off',
    remove: 'Remove',
    removeRule: 'Remove the rule for {site}',
    removed: 'Removed',
    undo: 'Undo',
    undoRule: 'Undo: bring back the rule for {site}',

    pause: 'Pause',
    pauseLabel: 'Pause Glossa everywhere',
    pauseText: 'No page is read until you switch this off, or until the browser restarts.',

    muted: 'Terms switched off',
    mutedText: 'These terms are not marked where you switched them off.',
    mutedNone: 'No term is switched off. A term’s card can do that, under “{mute}”.',
    everywhere: 'Everywhere',
    unmute: 'Switch on again',
    unmuteLabel: 'Switch on again: {term}, {place}',
    unmuted: 'On again',
    undoUnmute: 'Undo: switch off {term}, {place}',

    keys: 'Keyboard',
    keysText: 'The popup and the reader also know “/” for the search, and arrow keys in lists.',
    noKey: 'none',
    changeKeys: 'Change the shortcuts',

    privacy: 'Privacy',
    privacyNothing:
      'Glossa works on your computer alone. It sends nothing anywhere, loads nothing, has no account and counts nothing.',
    privacyStored:
      'It stores the settings on this page. Terms you looked up, and where you were in the article, it forgets when the browser closes; pages you visit, it never notes.',
    permissions: 'What it is allowed, and why',
    permissionSites: 'All sites',
    permissionSitesWhy:
      'Terms are explained wherever you read. Where Glossa is off, it reads nothing.',
    permissionStorage: 'Storage',
    permissionStorageWhy: 'Keeps these settings.',
    permissionMenu: 'Context menu',
    permissionMenuWhy: 'Offers to explain what you selected.',
    permissionScripting: 'Scripting',
    permissionScriptingWhy: 'Brings explanations into a page only once it has a term.',
    permissionPanel: 'Side panel',
    permissionPanelWhy: 'Shows the terms and the article beside the page, when you open it.',

    source: 'About the source',
    sourceText:
      'The glossary explains {entries} terms, and tells an article in {sections} sections in the editors’ own words.',
    read: 'Read the article',
    version: 'Glossa {version}',
  },

  /** What went wrong, for readers. */
  errors: {
    noPage: 'There is no page in this window.',
    needsTab: 'The settings must be open in a tab.',
    entryGone: 'This entry is no longer in the glossary.',
    glossaryGone: 'This glossary is no longer installed.',
    fileGone: 'Glossa’s own {file} can’t be read; install Glossa again.',
    notSite: '“{host}” is not a site’s name.',
  },
} as const;
