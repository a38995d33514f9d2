/** The welcome page. */
export const welcome = {
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
} as const;
