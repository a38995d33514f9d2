import type { Locale } from '../locale';

export const review: Locale['review'] = {
  make: 'Glossar aus dieser Seite erstellen',
  pageTitle: 'Prüfen: {title} – Glossa',
  heading: 'Ein Glossar aus „{title}“',
  untitled: 'dieser Seite',
  intro:
    'Glossa hat diese Begriffe und Sätze gefunden, die sie erklären. Nehmen Sie die an, die Sie behalten möchten. Nichts wird gespeichert, bevor Sie es speichern, und nichts verlässt Ihren Computer.',
  introSparse:
    'Diese Seite erklärt kaum Begriffe. Sie können den Wörtern unten Bedeutungen geben oder Wörter im Artikel markieren. Nichts wird gespeichert, bevor Sie es speichern, und nichts verlässt Ihren Computer.',
  words: { one: '{count} Wort', other: '{count} Wörter' },
  cut: 'Diese Seite ist sehr lang. Glossa hat die ersten 400.000 Zeichen gelesen.',
  readingPage: 'Die Seite wird gelesen …',
  looking: 'Begriffe werden gesucht …',
  cancel: 'Abbrechen',
  cancelledTitle: 'Abgebrochen',
  cancelledText: 'Glossa hat keine Begriffe gesucht.',
  failedTitle: 'Die Seite konnte nicht gelesen werden',
  unread:
    'Öffnen Sie die Seite in ihrem Tab, warten Sie, bis sie geladen ist, und versuchen Sie es noch einmal. {reason}',
  gone: 'Diese Prüfung gibt es nicht mehr: Sie wurde nur aufbewahrt, bis der Browser geschlossen wurde. Gehen Sie zur Seite und beginnen Sie von vorn.',
  earlier:
    'Sie haben diese Prüfung schon begonnen. Machen Sie weiter, oder lesen Sie die Seite neu ein und fangen Sie von vorn an.',
  restart: 'Von vorn anfangen',
  shortTitle: 'Diese Seite hat keinen Artikel',
  shortText:
    'Glossa hat {words} Wörter in Sätzen gefunden. Das ist zu wenig für ein Glossar. Listen, Tabellen, Menüs und Texte in Frames zählen nicht.',
  foreignTitle: 'Diese Seite ist nicht auf Englisch',
  foreignText:
    'Die Seite ist offenbar in dieser Sprache: {language}. Bisher findet Glossa Definitionen nur in englischen Texten.',
  noneTitle: 'Keine Begriffe gefunden',
  noneText:
    'Glossa hat auf dieser Seite nichts gefunden, was wie ein Fachbegriff aussieht. Sie können trotzdem eigene hinzufügen.',

  groupAdded: 'Von Ihnen hinzugefügt',
  groupShortForms: 'Abkürzungen',
  groupDefined: 'Hier definiert',
  groupKnown: 'Von Ihren anderen Glossaren erklärt',
  groupPerhaps: 'Vielleicht hier definiert',
  groupUndefined: 'Auf dieser Seite nicht definiert',
  perhapsHint:
    'Der Satz sagt vielleicht, was der Begriff bedeutet, vielleicht auch nicht. Sehen Sie genau hin.',
  undefinedHint:
    'Die Seite verwendet diese Wörter, sagt aber nicht, was sie bedeuten. Um eines zu behalten, wählen Sie einen Satz oder schreiben Sie die Bedeutung selbst.',
  knownHint:
    'Andere Glossare erklären diese Begriffe schon. Sie können sie trotzdem mit einer eigenen Bedeutung aufnehmen.',
  showAll: { one: '{count} Begriff anzeigen', other: '{count} Begriffe anzeigen' },
  showMore: {
    one: '{count} weiteren Begriff anzeigen',
    other: '{count} weitere Begriffe anzeigen',
  },
  hideAll: 'Ausblenden',

  sure: 'Sicher',
  likely: 'Wahrscheinlich',
  lookClosely: 'Genau ansehen',
  accepted: 'Angenommen',
  rejected: 'Abgelehnt',
  also: 'auch: {names}',
  mentions: { one: 'einmal auf der Seite', other: '{count}-mal auf der Seite' },
  knownBy: '„{title}“ sagt: {gloss}',
  ownWords: 'Ihre eigenen Worte',

  accept: 'Annehmen',
  addMeaning: 'Bedeutung hinzufügen …',
  reject: 'Ablehnen',
  edit: 'Bearbeiten',
  merge: 'Zusammenführen …',
  showInArticle: 'Im Artikel zeigen',
  acceptSure: {
    one: 'Den {count} Begriff annehmen, bei dem Glossa sicher ist',
    other: 'Alle {count} Begriffe annehmen, bei denen Glossa sicher ist',
  },
  addTerm: 'Begriff hinzufügen',
  undo: 'Rückgängig',
  list: 'Begriffe',
  keysTitle: 'Tasten',
  keys: 'In der Liste: J und K oder die Pfeiltasten bewegen, A nimmt an, R lehnt ab, E bearbeitet, M führt zusammen, S zeigt die Stelle im Artikel, Z oder U macht rückgängig.',

  term: 'Begriff',
  expansion: 'Langform',
  aliases: 'Andere Namen, durch Kommas getrennt',
  meaning: 'Bedeutung',
  mine: 'Meine eigenen Worte',
  mineText: 'Die Bedeutung in meinen eigenen Worten',
  noSentence: 'Kein Satz der Seite enthält diesen Begriff.',
  none: 'Keine: Die Langform genügt',
  done: 'So annehmen',
  needsTerm: 'Geben Sie den Begriff ein.',
  needsMeaning: 'Wählen Sie einen Satz, oder schreiben Sie, was der Begriff bedeutet.',
  editing: '„{term}“ bearbeiten',
  adding: 'Begriff hinzufügen',
  mergeInto: '„{term}“ als anderen Namen aufnehmen bei',
  mergeDo: 'Zusammenführen',

  article: 'Der Artikel',
  selectHint:
    'Markieren Sie hier Wörter, um einen Begriff hinzuzufügen, oder eine Stelle, die als Bedeutung dienen soll.',
  selectionAdd: '„{text}“ als Begriff hinzufügen',
  selectionUse: 'Als Bedeutung von „{term}“ verwenden',
  backToList: 'Zurück zur Liste',

  announceAdded: '„{term}“ hinzugefügt',
  announceAccepted: '„{term}“ angenommen',
  announceAcceptedSure: { one: '{count} Begriff angenommen', other: '{count} Begriffe angenommen' },
  announceRejected: '„{term}“ abgelehnt',
  announceOpen: '„{term}“ ist wieder offen',
  announceUndone: 'Rückgängig gemacht',
  announceEdited: '„{term}“ geändert',
  announceMerged: '„{term}“ ist jetzt ein anderer Name von „{into}“',

  decided: '{accepted} angenommen, {rejected} abgelehnt, {open} offen',
  name: 'Name des Glossars',
  save: { one: '{count} Begriff speichern', other: '{count} Begriffe speichern' },
  saveNone: 'Speichern',
  saving: 'Wird gespeichert …',
  nothingAccepted: 'Nehmen Sie zuerst mindestens einen Begriff an.',
  needsName: 'Geben Sie dem Glossar einen Namen.',
  replaces:
    'Ersetzt Ihr vorhandenes „{title}“. Wählen Sie einen anderen Namen, um beide zu behalten.',
  discard: 'Verwerfen',
  discardSure: 'Diese Prüfung verwerfen?',
  discardYes: 'Verwerfen',
  discardNo: 'Behalten',
  discarded: 'Prüfung verworfen. Sie können diesen Tab schließen.',
  saved: {
    one: '„{title}“ erklärt jetzt {count} Begriff auf jeder Seite',
    other: '„{title}“ erklärt jetzt {count} Begriffe auf jeder Seite',
  },
  savedText:
    'Es gilt schon auf geöffneten Seiten. Sie finden es in den Einstellungen bei Ihren Glossaren.',
  saveFile: 'Als Datei speichern',
  openSettings: 'Einstellungen öffnen',
};
