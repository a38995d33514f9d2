/** The options page's own words, in one place, for translators. */
export const t = {
  title: 'Settings',
  saved: 'Saved',
  notSaved: (reason: string) => `This could not be saved. ${reason}`,
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
  rulesText: 'A rule covers a site and all its subdomains; a rule for a subdomain goes before it.',
  noRules: 'No rules yet. Switch Glossa off on a site in its popup, or add a site here.',
  findRule: 'Find a rule',
  noRuleFound: (query: string) => `No rule’s site has “${query}” in it.`,
  addLabel: 'Add a rule for a site',
  addHint: 'Such as example.com, or a whole address.',
  add: (state: 'on' | 'off') => (state === 'on' ? 'Switch on there' : 'Switch off there'),
  badHost: 'This isn’t the name of a site. Write it like example.com.',
  sameHost: (site: string) => `There is a rule for ${site} already; it’s in the list.`,
  files: 'Files on this computer',
  ruleLabel: (site: string) => `Glossa on ${site}`,
  on: 'On',
  off: 'Off',
  remove: 'Remove',
  removeRule: (site: string) => `Remove the rule for ${site}`,
  removed: 'Removed',
  undo: 'Undo',
  undoRule: (site: string) => `Bring back the rule for ${site}`,

  pause: 'Pause',
  pauseLabel: 'Pause Glossa everywhere',
  pauseText: 'No page is read until you switch this off, or until the browser restarts.',

  muted: 'Terms switched off',
  mutedText: 'These terms are not marked where you switched them off.',
  everywhere: 'Everywhere',
  unmute: 'Switch on again',
  unmuteLabel: (term: string, place: string) => `Switch on again: ${term}, ${place}`,
  unmuted: 'On again',
  undoUnmute: (term: string, place: string) => `Switch off: ${term}, ${place}`,

  keys: 'Keyboard',
  keysText: 'The popup and the reader also know “/” for the search, and arrow keys in lists.',
  noKey: 'none',
  changeKeys: 'Change the shortcuts',

  privacy: 'Privacy',
  privacyText: [
    'Glossa works on your computer alone. It sends nothing anywhere, loads nothing, has no account and counts nothing.',
    'It stores the settings on this page and nothing else: no pages you visit, no terms you read.',
  ],
  permissions: 'What it is allowed, and why',
  permissionList: [
    ['All sites', 'Terms are explained wherever you read. Where Glossa is off, it reads nothing.'],
    ['Storage', 'Keeps these settings.'],
    ['Scripting', 'Brings explanations into a page only once it has a term.'],
  ],

  source: 'About the source',
  sourceText: (entries: number, sections: number) =>
    `The glossary explains ${entries} terms, and tells an article in ${sections} sections in the editors’ own words.`,
  read: 'Read the article',
  version: (version: string) => `Glossa ${version}`,
} as const;
