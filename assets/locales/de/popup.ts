import type { Locale } from '../locale';

export const popup: Locale['popup'] = {
  onPage: 'Diese Seite',
  onPageTerms: { one: 'Diese Seite, {count} Begriff', other: 'Diese Seite, {count} Begriffe' },
  article: 'Artikel',
  noArticleTitle: 'Kein Artikel',
  noArticle:
    'Keines der eingeschalteten Glossare hat einen Artikel. Ihre Begriffe werden trotzdem erklärt. In den Einstellungen können Sie Glossare auswählen.',
  articleOf: 'Artikel aus',
  views: 'Ansichten',
  settings: 'Einstellungen',
  openReader: 'Ganzen Artikel öffnen',

  noSite: 'Keine Website',
  cannotRun: 'Glossa funktioniert hier nicht',
  switchLabel: 'Glossa auf {site}',
  onByDefault: 'Standardmäßig ein',
  offByDefault: 'Standardmäßig aus',
  onByRule: 'Ein: Regel für {host}',
  offByRule: 'Aus: Regel für {host}',
  paused: 'Pausiert bis zum Neustart des Browsers',
  pause: 'Überall pausieren',
  resume: 'Fortsetzen',
  onFor: 'Ein für',
  offFor: 'Aus für',
  scopeAll: 'ganz {host}',
  switchFailed: 'Das konnte nicht geändert werden. {reason}',

  termCount: {
    one: '{count} Begriff auf dieser Seite',
    other: '{count} Begriffe auf dieser Seite',
  },
  show: '„{term}“ auf der Seite zeigen',
  shownAt: '„{term}“: Stelle {nth} von {count}',

  held: { one: '{count} Begriff übersprungen', other: '{count} Begriffe übersprungen' },
  heldIntro: 'Sie stehen auch auf der Seite, aber Glossa hat sie nicht markiert.',
  heldByPhrase: 'Teil der Wendung „{phrase}“.',
  heldByWords: 'Die Wörter ringsum sprechen für eine andere Bedeutung: {words}.',
  heldByNothing: 'Nichts ringsum spricht für diese Bedeutung.',
  heldBySubject: 'Nur {belonging} von {of} Wörtern dieser Seite gehören zu seinem Glossar.',
  notAbout:
    'Auf dieser Seite geht es nicht um „{title}“: {belonging} von {of} Wörtern gehören dazu.',
  notAboutHere: 'Im Text um diese Wörter geht es nicht um „{title}“.',
  markAnyway: 'Trotzdem markieren',
  markOnPage: 'Auf dieser Seite',
  markOnSite: 'Auf {host}',
  markEverywhere: 'Überall',
  heldMuted: 'Sie ignorieren diesen Begriff hier.',
  heldTimes: { one: 'einmal', other: '{count}-mal' },

  allOffTitle: 'Alle Glossare sind ausgeschaltet',
  allOff: 'Schalten Sie in den Einstellungen eines ein, um Erklärungen zu sehen.',
  emptyTitle: 'Keine Begriffe auf dieser Seite',
  empty:
    'Im Text dieser Seite steht kein Begriff des Glossars. Durchsuchen Sie das Glossar, oder lesen Sie den Artikel.',
  emptyBundled:
    'Glossa hat nur das mitgelieferte Glossar, und das behandelt ein einziges Thema: „{title}“. Auf den meisten Seiten kommt keiner seiner Begriffe vor. Fügen Sie Glossare zu dem hinzu, was Sie lesen.',
  addGlossary: 'Glossar hinzufügen',
  foreignTitle: 'Diese Seite ist in einer anderen Sprache',
  foreign:
    'Die Seite ist nach eigener Angabe in dieser Sprache: {language}. Ihre Glossare erklären Text in: {read}.',
  allHeldTitle: 'Keine markierten Begriffe auf dieser Seite',
  allHeld:
    'Einige Wörter hier sehen wie Begriffe aus. Unten sehen Sie, warum sie nicht markiert sind.',
  offTitle: 'Auf dieser Website ausgeschaltet',
  off: 'Glossa liest diese Seite nicht. Schalten Sie es oben ein, um die Begriffe zu sehen.',
  pausedTitle: 'Pausiert',
  pausedText: 'Glossa liest keine Seiten, bis Sie es fortsetzen oder den Browser neu starten.',
  restrictedTitle: 'Erweiterungen funktionieren auf dieser Seite nicht',
  restrictedOwn:
    'Sie gehört zum Browser oder zu einer anderen Erweiterung oder ist keine Webseite. Solche Seiten kann keine Erweiterung lesen.',
  restrictedHost:
    'Browser halten alle Erweiterungen von {host} und einigen weiteren eigenen Websites fern.',
  filesTitle: 'Lokale Dateien brauchen Ihre Erlaubnis',
  files1: 'Öffnen Sie die Seite von Glossa in der Liste der Erweiterungen.',
  files2: 'Schalten Sie „Zugriff auf Datei-URLs zulassen“ ein.',
  files3: 'Laden Sie diese Datei neu.',
  openExtensionPage: 'Seite der Erweiterung öffnen',
  silentTitle: 'Glossa läuft auf dieser Seite noch nicht',
  silent:
    'Wenn die Seite schon offen war, bevor Glossa installiert oder aktualisiert wurde, laden Sie sie neu. PDF-Dateien, Bilder und reine Textdateien kann Glossa nicht erklären.',
  reload: 'Seite neu laden',
  tabFailedTitle: 'Glossa kann diesen Tab nicht lesen',
  tabFailed: 'Öffnen Sie Glossa noch einmal von der Seite aus. Meldung des Browsers: {reason}',
};

export const recent: Locale['recent'] = {
  title: 'Zuletzt',
  none: 'Noch nichts nachgeschlagen',
  noneText: 'Begriffe, die Sie hier oder auf Seiten lesen, erscheinen in dieser Liste.',
  failed: 'Ihre zuletzt nachgeschlagenen Begriffe konnten nicht gelesen werden.',
  kept: 'Nur auf diesem Computer gespeichert, bis der Browser geschlossen wird.',
  forget: 'Liste leeren',
};

export const panel: Locale['panel'] = {
  open: 'Neben der Seite öffnen',
  resume: 'Weiterlesen: {title}',
};
