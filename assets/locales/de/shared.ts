import type { Locale } from '../locale';

export const shared: Locale['shared'] = {
  language: 'de',
  direction: 'ltr',

  back: 'Zurück',
  backTo: 'Zurück zu: {title}',
  close: 'Schließen',
  retry: 'Noch einmal versuchen',
  loading: 'Wird geladen …',
  newTab: 'öffnet sich in einem neuen Tab',
  files: 'Dateien auf diesem Computer',

  alsoCalled: 'auch',
  inTheArticle: 'Im Artikel',
  mentionedOnly: 'Der Artikel nennt den Begriff, ohne ihn zu erklären.',
  mentionedIn: 'Genannt in',
  here: 'In diesem Abschnitt',
  readSection: '„{title}“ lesen',
  hedged: 'Der Artikel ist vorsichtig',
  disputed: 'Umstritten',
  related: 'Verwandt',
  explanation: 'Erklärung von {term}',

  note: 'Anmerkung der Redaktion',
  noteNumber: 'Anmerkung der Redaktion {number}',
  references: 'Belege',
  oursLegend: 'Sätze in eckigen Klammern stammen von der Redaktion; der Artikel sagt sie nicht.',

  source: 'Quelle',
  imported: 'Eingelesen aus {file}; Glossa hat nicht geprüft, was darin steht.',
  licence: 'Lizenz: {licence}',

  search: 'Begriffe und Abschnitte suchen',
  clearSearch: 'Suche leeren',
  results: 'Ergebnisse',
  noResults: 'Im Glossar passt nichts zu „{query}“.',
  noResultsHint: 'Versuchen Sie eine andere Schreibweise oder weniger Wörter.',
  resultCount: { one: '{count} Ergebnis', other: '{count} Ergebnisse' },
  section: 'Abschnitt',

  failedGlossary: 'Das Glossar konnte nicht geladen werden.',
};

export const errors: Locale['errors'] = {
  noPage: 'In diesem Fenster ist keine Seite.',
  needsTab: 'Die Einstellungen müssen in einem Tab offen sein.',
  entryGone: 'Dieser Eintrag steht nicht mehr im Glossar.',
  glossaryGone: 'Dieses Glossar ist nicht mehr installiert.',
  glossaryUnread:
    'Der Browser konnte dieses Glossar gerade nicht lesen. Versuchen Sie es noch einmal, oder starten Sie den Browser neu.',
  fileGone: 'Glossas eigene Datei {file} ist nicht lesbar; installieren Sie Glossa neu.',
  notSite: '„{host}“ ist kein Name einer Website.',
  tooManyMutes:
    'Glossa merkt sich keine weiteren Orte, an denen Begriffe ausgeschaltet sind. Schalten Sie einige in den Einstellungen wieder ein, oder schalten Sie diesen auf der ganzen Website aus.',
  longAddress:
    'Die Adresse dieser Seite ist zu lang, um sie zu speichern. Schalten Sie den Begriff stattdessen auf der ganzen Website aus.',
  tooOften: 'Das war zu oft. Versuchen Sie es in einigen Sekunden noch einmal.',
};
