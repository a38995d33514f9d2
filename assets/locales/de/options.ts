import type { Locale } from '../locale';

export const options: Locale['options'] = {
  title: 'Einstellungen',
  saved: 'Gespeichert',
  notSaved: 'Das ließ sich nicht speichern. {reason}',
  failed: 'Die Einstellungen waren nicht lesbar.',

  painter: 'Wie Begriffe markiert werden',
  highlight: 'Als Hervorhebung',
  highlightText:
    'Der Browser malt eine gepunktete Linie unter den Text der Seite. Die Seite selbst wird nicht verändert.',
  elements: 'Als Elemente',
  elementsText:
    'Jeder Begriff wird ein eigenes Element der Seite, das die Tabulatortaste erreicht und ein Bildschirmvorleser nennt. Das Richtige, wenn Sie mit der Tastatur oder einem Bildschirmvorleser lesen. Es verschwindet wieder ohne Spur.',

  sites: 'Websites',
  onOff: 'Wo Glossa eingeschaltet ist',
  defaultOn: 'Auf jeder Website',
  defaultOnText: 'Eine Regel unten kann es für eine Website ausschalten.',
  defaultOff: 'Nur, wo ich es sage',
  defaultOffText: 'Regeln unten sagen, auf welchen Websites es an ist.',
  rules: 'Regeln für Websites',
  rulesText:
    'Eine Regel gilt für eine Website und alle ihre Subdomains; eine Regel für eine Subdomain geht vor.',
  noRules:
    'Noch keine Regeln. Schalten Sie Glossa im Popup einer Website aus, oder fügen Sie hier eine hinzu.',
  findRule: 'Regel suchen',
  noRuleFound: 'Keine Regel betrifft eine Website mit „{query}“.',
  addLabel: 'Regel für eine Website hinzufügen',
  addHint: 'Etwa example.com oder eine ganze Adresse.',
  addOn: 'Dort einschalten',
  addOff: 'Dort ausschalten',
  badHost: 'Das ist kein Name einer Website. Schreiben Sie ihn wie example.com.',
  sameHost: 'Für {site} gibt es schon eine Regel; sie steht in der Liste.',
  ruleLabel: 'Glossa auf {site}',
  on: 'Ein',
  off: 'Aus',
  remove: 'Entfernen',
  removeRule: 'Regel für {site} entfernen',
  removed: 'Entfernt',
  undo: 'Rückgängig',
  undoRule: 'Rückgängig: Regel für {site} zurückholen',

  pause: 'Pause',
  pauseLabel: 'Glossa überall pausieren',
  pauseText: 'Keine Seite wird gelesen, bis Sie das ausschalten oder der Browser neu startet.',

  muted: 'Ausgeschaltete Begriffe',
  mutedText: 'Diese Begriffe werden nicht markiert, wo Sie sie ausgeschaltet haben.',
  mutedNone:
    'Kein Begriff ist ausgeschaltet. Das geht in der Karte eines Begriffs, unter „{mute}“.',
  everywhere: 'Überall',
  unmute: 'Wieder einschalten',
  unmuteLabel: 'Wieder einschalten: {term}, {place}',
  unmuted: 'Wieder an',
  undoUnmute: 'Rückgängig: {term} ausschalten, {place}',

  keys: 'Tastatur',
  keysText: 'Popup und Leseansicht kennen auch „/“ für die Suche und die Pfeiltasten in Listen.',
  noKey: 'keine',
  changeKeys: 'Tastenkürzel ändern',

  privacy: 'Datenschutz',
  privacyNothing:
    'Glossa arbeitet nur auf Ihrem Computer. Es sendet nichts, lädt nichts, hat kein Konto und zählt nichts.',
  privacyStored:
    'Es speichert die Einstellungen auf dieser Seite. Nachgeschlagene Begriffe und Ihre Stelle im Artikel vergisst es, sobald der Browser schließt; besuchte Seiten merkt es sich nie.',
  permissions: 'Was es darf und warum',
  permissionSites: 'Alle Websites',
  permissionSitesWhy:
    'Begriffe werden erklärt, wo immer Sie lesen. Wo Glossa aus ist, liest es nichts.',
  permissionStorage: 'Speicher',
  permissionStorageWhy: 'Bewahrt diese Einstellungen auf.',
  permissionMenu: 'Kontextmenü',
  permissionMenuWhy: 'Bietet an, markierten Text zu erklären.',
  permissionScripting: 'Skripte',
  permissionScriptingWhy: 'Bringt Erklärungen erst dann in eine Seite, wenn sie einen Begriff hat.',
  permissionPanel: 'Seitenleiste',
  permissionPanelWhy: 'Zeigt Begriffe und Artikel neben der Seite, wenn Sie sie öffnen.',

  source: 'Über die Quelle',
  sourceText:
    'Das Glossar erklärt {entries} Begriffe und gibt einen Artikel in {sections} Abschnitten in den Worten der Redaktion wieder.',
  read: 'Artikel lesen',
  version: 'Glossa {version}',
};

export const marks: Locale['marks'] = {
  look: 'Wie Begriffe aussehen',
  dotted: 'Gepunktet unterstrichen',
  solid: 'Unterstrichen',
  tint: 'Getönter Hintergrund',
  none: 'Gar nicht',
  noneText: 'Begriffe finden Sie, indem Sie darauf zeigen, und im Popup.',
  colour: 'Farbe',
  colourText: 'Die Farbe des Textes',
  colourTeal: 'Blaugrün',
  colourBlue: 'Blau',
  colourViolet: 'Violett',
  colourPink: 'Pink',
  colourOrange: 'Orange',
  colourGreen: 'Grün',
  colourOwn: 'Andere Farbe',
  sample: 'Mit {term} versetzen Ärzte Menschen in Schlaf.',
  sampleTerm: 'Ketamin',
  clear: 'Die Markierung hebt sich gut ab: {light} : 1 auf hellen, {dark} : 1 auf dunklen Seiten.',
  faint:
    'Für manche schwer zu sehen: {light} : 1 auf hellen, {dark} : 1 auf dunklen Seiten. Ab 3 : 1 sehen es die meisten.',
  unseen: 'Auf Seiten wird nichts markiert.',
  density: 'Welche Stellen markiert werden',
  densityText: 'Zeigen können Sie auf jede Stelle, ob markiert oder nicht.',
  section: 'Die erste in jedem Abschnitt',
  sectionText: 'Was unter einer Überschrift oder in einem Artikel der Seite steht.',
  page: 'Die erste auf der Seite',
  every: 'Jede',
  opening: 'Wann sich die Karte öffnet',
  openingText:
    'Ein Tippen auf dem Touchscreen und die Eingabetaste auf einer Markierung, die die Tastatur erreicht, öffnen sie immer.',
  hover: 'Wenn der Zeiger auf einem Begriff ruht',
  held: 'Wenn der Zeiger auf einem Begriff ruht und {key} gedrückt ist',
  keyCtrl: 'Strg',
  keyShift: 'Umschalt',
  click: 'Wenn ein Begriff angeklickt wird',
  clickText: 'Links und Schaltflächen tun weiter, was sie tun.',
};
