import type { Locale } from '../locale';

export const popup: Locale['popup'] = {
  onPage: 'Diese Seite',
  onPageTerms: { one: 'Diese Seite, {count} Begriff', other: 'Diese Seite, {count} Begriffe' },
  article: 'Artikel',
  noArticleTitle: 'Kein Artikel',
  noArticle:
    'Keines der eingeschalteten Glossare hat einen Artikel. Ihre Begriffe werden trotzdem erklärt; in den Einstellungen wählen Sie unter ihnen.',
  articleOf: 'Artikel aus',
  views: 'Ansichten',
  settings: 'Einstellungen',
  openReader: 'Ganzen Artikel öffnen',

  noSite: 'Keine Website',
  cannotRun: 'Hier kann Glossa nicht laufen',
  switchLabel: 'Glossa auf {site}',
  onByDefault: 'Standardmäßig ein',
  offByDefault: 'Standardmäßig aus',
  onByRule: 'Ein: Regel für {host}',
  offByRule: 'Aus: Regel für {host}',
  paused: 'Pause bis zum Neustart des Browsers',
  pause: 'Überall pausieren',
  resume: 'Fortsetzen',
  onFor: 'Ein für',
  offFor: 'Aus für',
  scopeAll: 'ganz {host}',
  switchFailed: 'Das ließ sich nicht ändern. {reason}',

  termCount: {
    one: '{count} Begriff auf dieser Seite',
    other: '{count} Begriffe auf dieser Seite',
  },
  show: '„{term}“ auf der Seite zeigen',
  shownAt: '„{term}“: Stelle {nth} von {count}',

  held: { one: '{count} Begriff zurückgehalten', other: '{count} Begriffe zurückgehalten' },
  heldIntro: 'Auch sie stehen auf der Seite, sind aber nicht markiert.',
  heldByPhrase: 'Steht in „{phrase}“.',
  heldByWords: 'Die Wörter ringsum sprechen für etwas anderes: {words}.',
  heldByNothing: 'Nichts ringsum spricht für diese Bedeutung.',
  heldBySubject: 'Nur {belonging} von {of} Wörtern dieser Seite gehören zu seinem Glossar.',
  heldMuted: 'Von Ihnen ausgeschaltet.',
  heldTimes: { one: 'einmal', other: '{count}-mal' },

  allOffTitle: 'Alle Glossare sind ausgeschaltet',
  allOff: 'Erklärt wird erst wieder etwas, wenn Sie in den Einstellungen eines einschalten.',
  emptyTitle: 'Keine Begriffe auf dieser Seite',
  empty:
    'Im Text dieser Seite steht keiner der Begriffe des Glossars. Durchsuchen Sie das Glossar oder lesen Sie den Artikel.',
  foreignTitle: 'Diese Seite ist in einer anderen Sprache',
  foreign:
    'Laut eigener Angabe ist die Seite in dieser Sprache: {language}. Ihre Glossare erklären Text in: {read}.',
  allHeldTitle: 'Auf dieser Seite ist nichts markiert',
  allHeld:
    'Einige Wörter hier sehen wie Begriffe des Glossars aus. Unten steht, warum sie nicht markiert sind.',
  offTitle: 'Auf dieser Website aus',
  off: 'Glossa liest diese Seite nicht. Schalten Sie es oben ein, um ihre Begriffe zu sehen.',
  pausedTitle: 'Pause',
  pausedText: 'Glossa liest keine Seite, bis Sie fortsetzen oder der Browser neu startet.',
  restrictedTitle: 'Auf dieser Seite können keine Erweiterungen laufen',
  restrictedOwn:
    'Sie gehört dem Browser selbst oder einer anderen Erweiterung oder ist keine Webseite. Solche Seiten darf keine Erweiterung lesen.',
  restrictedHost:
    'Browser halten alle Erweiterungen von {host} und einigen weiteren eigenen Websites fern.',
  filesTitle: 'Für lokale Dateien ist Ihre Erlaubnis nötig',
  files1: 'Öffnen Sie die Seite von Glossa unter den Erweiterungen des Browsers.',
  files2: 'Schalten Sie „Zugriff auf Datei-URLs zulassen“ ein.',
  files3: 'Laden Sie diese Datei neu.',
  openExtensionPage: 'Seite der Erweiterung öffnen',
  silentTitle: 'Glossa läuft auf dieser Seite noch nicht',
  silent:
    'War sie schon offen, bevor Glossa installiert oder aktualisiert wurde, laden Sie sie neu. PDF-Dateien, Bilder und reine Textdateien können nicht erklärt werden.',
  reload: 'Seite neu laden',
  tabFailedTitle: 'Dieser Tab ist nicht lesbar',
  tabFailed: 'Öffnen Sie Glossa noch einmal von der Seite aus. Der Browser sagt: {reason}',
};

export const recent: Locale['recent'] = {
  title: 'Zuletzt',
  none: 'Noch nichts nachgeschlagen',
  noneText: 'Begriffe, die Sie hier oder auf Seiten lesen, erscheinen in dieser Liste.',
  failed: 'Ihre letzten Begriffe waren nicht lesbar.',
  kept: 'Bleibt bis zum Schließen des Browsers, nur auf diesem Computer.',
  forget: 'Liste leeren',
};

export const panel: Locale['panel'] = {
  open: 'Neben der Seite öffnen',
  resume: 'Weiterlesen: {title}',
};
