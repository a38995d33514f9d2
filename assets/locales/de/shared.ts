import type { Locale } from '../locale';

export const shared: Locale['shared'] = {
  language: 'de',
  direction: 'ltr',

  back: 'Zurück',
  backTo: 'Zurück zu: {title}',
  close: 'Schließen',
  retry: 'Erneut versuchen',
  loading: 'Wird geladen …',
  newTab: 'öffnet sich in einem neuen Tab',
  files: 'Dateien auf diesem Computer',

  alsoCalled: 'auch',
  from: 'Aus',
  fromTitle: 'Aus „{title}“',
  mentionedOnly: 'Dort ohne Erklärung genannt.',
  mentionedIn: 'Genannt in',
  here: 'In diesem Abschnitt',
  readSection: '„{title}“ lesen',
  hedged: 'Vorsichtig formuliert',
  disputed: 'Umstritten',
  related: 'Verwandt',
  explanation: 'Erklärung von {term}',

  note: 'Anmerkung der Redaktion',
  noteNumber: 'Anmerkung der Redaktion {number}',
  references: 'Belege',
  oursLegend: 'Sätze in eckigen Klammern stammen von der Redaktion, nicht aus dem Artikel.',

  source: 'Quelle',
  imported: 'Importiert aus {file}. Glossa hat nicht geprüft, was darin steht.',
  written: 'Von einer Leserin oder einem Leser geschrieben. Niemand hat es geprüft.',
  explainsArticle: 'Dies erklärt einen Artikel. Es ist kein medizinischer Rat.',
  madeFromPage:
    'Dieses Glossar wurde beim Lesen aus der Seite gemacht. Niemand hat geprüft, was die Seite sagt.',
  licence: 'Lizenz: {licence}',

  search: 'Begriffe und Abschnitte suchen',
  clearSearch: 'Suche löschen',
  results: 'Ergebnisse',
  noResults: 'Nichts im Glossar passt zu „{query}“.',
  noResultsHint: 'Versuchen Sie eine andere Schreibweise oder weniger Wörter.',
  resultCount: { one: '{count} Ergebnis', other: '{count} Ergebnisse' },
  section: 'Abschnitt',

  failedGlossary: 'Das Glossar konnte nicht geladen werden.',
};

export const errors: Locale['errors'] = {
  noPage: 'In diesem Fenster ist keine Seite.',
  needsTab: 'Öffnen Sie dafür die Einstellungen in einem Tab.',
  entryGone: 'Dieser Eintrag ist nicht mehr im Glossar.',
  glossaryGone: 'Dieses Glossar ist nicht mehr installiert.',
  glossaryUnread:
    'Der Browser konnte dieses Glossar gerade nicht lesen. Versuchen Sie es erneut, oder starten Sie den Browser neu.',
  fileGone: 'Glossas eigene Datei {file} kann nicht gelesen werden. Installieren Sie Glossa neu.',
  notSite: '„{host}“ ist kein Name einer Website.',
  tooManyMutes:
    'Glossa kann sich keine weiteren Orte merken, an denen Begriffe ignoriert werden. Lassen Sie in den Einstellungen einige wieder markieren, oder ignorieren Sie diesen auf der ganzen Website.',
  privatePlace:
    'In privaten Fenstern lassen sich Wörter nicht für einzelne Seiten oder Websites markieren. Markieren Sie sie überall, oder nutzen Sie ein normales Fenster.',
  longAddress:
    'Die Adresse dieser Seite ist zu lang, um sie zu speichern. Ignorieren Sie den Begriff stattdessen auf der ganzen Website.',
  noAddress: 'Diese Seite hat keine Adresse, die Glossa sich merken könnte.',
  longAddressToMark:
    'Die Adresse dieser Seite ist zu lang, um sie zu speichern. Markieren Sie die Wörter stattdessen auf der ganzen Website.',
  tooManyEveryday:
    'Glossa kann sich keine weiteren Orte merken, an denen die Alltagswörter dieses Glossars markiert werden. Entfernen Sie in den Einstellungen einige, oder markieren Sie die Wörter überall.',
  tooOften: 'Das war zu schnell. Versuchen Sie es in einigen Sekunden erneut.',
};
