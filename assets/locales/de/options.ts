import type { Locale } from '../locale';

export const options: Locale['options'] = {
  title: 'Einstellungen',
  saved: 'Gespeichert',
  notSaved: 'Das konnte nicht gespeichert werden. {reason}',
  failed: 'Die Einstellungen konnten nicht gelesen werden.',
  marksPage: 'Markierungen',
  cardsPage: 'Karte und Tastatur',
  backupPage: 'Sicherung und Datenschutz',

  painter: 'Wie Begriffe markiert werden',
  highlight: 'Als Hervorhebung',
  highlightText:
    'Der Browser zeichnet die Markierungen über den Text der Seite. Die Seite selbst wird nicht verändert.',
  elements: 'Als Elemente',
  elementsText:
    'Jeder Begriff wird zu einem eigenen Element, das Sie mit der Tabulatortaste erreichen und das Screenreader ansagen. Wählen Sie dies, wenn Sie mit der Tastatur oder einem Screenreader lesen. Glossa entfernt die Elemente wieder spurlos.',

  sites: 'Websites',
  onOff: 'Wo Glossa eingeschaltet ist',
  defaultOn: 'Auf jeder Website',
  defaultOnText: 'Eine Regel unten kann Glossa für eine Website ausschalten.',
  defaultOff: 'Nur auf ausgewählten Websites',
  defaultOffText: 'Fügen Sie die Websites unten als Regeln hinzu.',
  rules: 'Regeln für Websites',
  rulesText:
    'Eine Regel gilt für eine Website und alle ihre Subdomains; eine Regel für eine Subdomain hat Vorrang.',
  noRules:
    'Noch keine Regeln. Verwenden Sie auf einer Website den Schalter in Glossas Popup, oder fügen Sie hier eine hinzu.',
  findRule: 'Regel suchen',
  noRuleFound: 'Keine Regeln für Websites mit „{query}“ im Namen.',
  addLabel: 'Regel für eine Website hinzufügen',
  addHint: 'Zum Beispiel example.com oder eine ganze Adresse.',
  addOn: 'Dort einschalten',
  addOff: 'Dort ausschalten',
  badHost: 'Das ist kein Name einer Website. Schreiben Sie ihn wie example.com.',
  sameHost: 'Für {site} steht schon eine Regel in der Liste.',
  ruleLabel: 'Glossa auf {site}',
  on: 'Ein',
  off: 'Aus',
  remove: 'Entfernen',
  removeRule: 'Regel für {site} entfernen',
  removed: 'Entfernt',
  undo: 'Rückgängig',
  undoRule: 'Rückgängig: Regel für {site} wiederherstellen',

  pause: 'Pause',
  pauseLabel: 'Glossa überall pausieren',
  pauseText: 'Glossa liest keine Seiten, bis Sie dies ausschalten oder den Browser neu starten.',

  muted: 'Ignorierte Begriffe',
  mutedText: 'Glossa markiert diese Begriffe nicht, wo Sie sie ignorieren.',
  mutedNone:
    'Sie ignorieren keine Begriffe. Um einen zu ignorieren, öffnen Sie seine Karte und wählen „{mute}“.',
  everywhere: 'Überall',
  unmute: 'Wieder markieren',
  unmuteLabel: 'Wieder markieren: {term}, {place}',
  unmuted: 'Wird wieder markiert',
  undoUnmute: 'Rückgängig: {term} ignorieren, {place}',

  keys: 'Tastatur',
  keysText:
    'In Popup und Leseansicht führt „/“ zur Suche; mit den Pfeiltasten gehen Sie durch Listen.',
  noKey: 'keine',
  changeKeys: 'Tastenkombinationen ändern',

  privacy: 'Datenschutz',
  privacyNothing:
    'Glossa arbeitet nur auf Ihrem Computer. Es sendet nichts, lädt nichts aus dem Internet, braucht kein Konto und führt keine Statistik.',
  privacyStored:
    'Es speichert Ihre Einstellungen und Ihre Glossare. Nachgeschlagene Begriffe, wenn Sie sie nicht aufbewahren lassen, und Ihre Stelle im Artikel vergisst es, sobald der Browser geschlossen wird. Welche Seiten Sie besuchen, zeichnet es nie auf.',
  permissions: 'Berechtigungen und wofür sie da sind',
  permissionSites: 'Alle Websites',
  permissionSitesWhy:
    'Um Begriffe überall zu erklären, wo Sie lesen. Wo Glossa aus ist, liest es nichts.',
  permissionStorage: 'Speicher',
  permissionStorageWhy: 'Um Ihre Einstellungen zu speichern.',
  permissionMenu: 'Kontextmenü',
  permissionMenuWhy: 'Um ausgewählten Text auf Wunsch zu erklären oder Ihrem Glossar hinzuzufügen.',
  permissionScripting: 'Skripte',
  permissionScriptingWhy: 'Um Erklärungen nur in Seiten zu laden, die Begriffe enthalten.',
  permissionPanel: 'Seitenleiste',
  permissionPanelWhy: 'Um Begriffe und Artikel neben der Seite zu zeigen.',

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
  none: 'Keine Markierung',
  noneText: 'Sie finden Begriffe, indem Sie darauf zeigen, und im Popup.',
  colour: 'Farbe',
  colourText: 'Wie der Text',
  colourTeal: 'Blaugrün',
  colourBlue: 'Blau',
  colourViolet: 'Violett',
  colourPink: 'Pink',
  colourOrange: 'Orange',
  colourGreen: 'Grün',
  colourOwn: 'Andere Farbe',
  sample: 'Mit {term} versetzen Ärzte Menschen in Schlaf.',
  sampleTerm: 'Ketamin',
  clear: 'Gut zu sehen. Kontrast: {light} : 1 auf hellen, {dark} : 1 auf dunklen Seiten.',
  faint:
    'Vielleicht schwer zu sehen. Kontrast: {light} : 1 auf hellen, {dark} : 1 auf dunklen Seiten. Ab 3 : 1 sehen die meisten eine Markierung.',
  unseen: 'Auf Seiten wird nichts markiert.',
  density: 'Welche Stellen markiert werden',
  densityText: 'Sie können auf jede Stelle zeigen, ob markiert oder nicht.',
  section: 'Die erste in jedem Abschnitt',
  sectionText: 'Text unter einer Überschrift oder in einem Artikel der Seite.',
  page: 'Die erste auf der Seite',
  every: 'Jede Stelle',
  navigation: 'Auch in Menüs und Linklisten',
  navigationText: 'Sonst sind Begriffe dort nicht markiert. Zeigen können Sie trotzdem auf sie.',
  opening: 'Wann sich die Karte öffnet',
  openingText:
    'Ein Tippen auf dem Touchscreen öffnet sie immer. Gehört der Begriff zu einem Link, bietet die Karte an, den Link zu öffnen; auch ein zweites Tippen folgt ihm. Die Eingabetaste öffnet die Karte einer Markierung, die Sie mit der Tastatur erreichen.',
  hover: 'Wenn Sie auf einen Begriff zeigen',
  held: 'Wenn Sie {key} halten und auf einen Begriff zeigen',
  keyCtrl: 'Strg',
  keyShift: 'Umschalt',
  click: 'Wenn Sie auf einen Begriff klicken',
  clickText: 'Links und Schaltflächen funktionieren weiter.',
};
