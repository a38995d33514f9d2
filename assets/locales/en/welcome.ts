/** The welcome page. */
export const welcome = {
  title: 'Words explained where you read',
  lead: 'Glossa marks terms on the pages you read. Point at one, and a card says what it means.',
  try: 'Try it here',
  tryHint: 'Point at an underlined word, or tap it.',
  scope: 'One subject at first',
  scopeText:
    'Glossa comes with one glossary, “{title}”, with {count} terms. It covers this subject alone, so most pages have none of its terms. Add glossaries for what you read: your own tables and notes, or files that others made. The settings name some that are openly licensed.',
  where: 'Where to find the switch',
  whereText:
    'Glossa’s icon opens a list of the terms on the page, the article behind them, and the switch for the current site.',
  pinChromium:
    'To keep the icon in sight, click the puzzle piece in the toolbar, then the pin next to Glossa.',
  pinFirefox:
    'To keep the icon in sight, click the puzzle piece in the toolbar, then the gear next to Glossa, and choose “Pin to Toolbar”.',
  pinned: 'The icon is in your toolbar.',
  keys: '{keys} switches Glossa on or off for the current site.',
  elements:
    'If you read with the keyboard or a screen reader, choose “As elements” in the settings.',
  settings: 'Open the settings',
} as const;
