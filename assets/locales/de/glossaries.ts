import type { Locale } from '../locale';

export const glossaries: Locale['glossaries'] = {
  title: 'Glossare',
  text: 'Wenn zwei Glossare denselben Begriff haben, gilt das weiter oben.',
  termCount: { one: '{count} Begriff', other: '{count} Begriffe' },
  bundled: 'in Glossa enthalten',
  switchLabel: 'Begriffe aus „{title}“ erklären',
  up: '„{title}“ nach oben verschieben',
  down: '„{title}“ nach unten verschieben',
  movedTo: '„{title}“ ist jetzt Nummer {place} von {count}.',
  save: 'Als Datei speichern',
  saveLabel: 'Als Datei speichern: „{title}“',
  removeLabel: '„{title}“ entfernen',
  undoRemove: 'Rückgängig: „{title}“ wiederherstellen',
  add: 'Glossare hinzufügen',
  addText:
    'Wählen Sie eine oder mehrere Dateien mit Begriffen und ihren Bedeutungen, oder ziehen Sie sie hierher: Tabellen, Word-Dokumente, Karten aus Anki oder Quizlet, Webseiten, Glossas eigenes Format und viele andere. Sie sehen zuerst, was darin ist.',
  reading: '„{file}“ wird gelesen …',
  packing: '„{file}“ wird vorbereitet …',
  preview: 'Was hinzugefügt würde',
  noTerms: 'Es hat keine Begriffe; es würde nichts markiert.',
  replaces: 'Ersetzt Ihr vorhandenes „{title}“.',
  warnings: { one: 'Eine Warnung', other: '{count} Warnungen' },
  everyday: {
    one: '{count} Begriff ist ein Alltagswort',
    other: '{count} Begriffe sind Alltagswörter',
  },
  everydayText: 'Glossa markiert sie nur auf Seiten, die vom Thema des Glossars handeln.',
  languageOf: 'Sprache von „{title}“:',
  languageHint:
    'Die Datei gibt keine an. Die Sprache bestimmt, welche Seiten markiert werden und welche Buchstaben als verschieden gelten.',
  confirm: 'Hinzufügen',
  added: 'Hinzugefügt: {titles}.',
  undoAdd: 'Rückgängig: {titles} entfernen',
  bad: '„{file}“ kann nicht hinzugefügt werden:',
  badHint:
    'Es wurde nichts daraus hinzugefügt. Korrigieren Sie die Datei und versuchen Sie es erneut.',
  damaged:
    'Beschädigt: Glossa kann dieses Glossar nicht mehr lesen. Entfernen Sie es und fügen Sie die Datei noch einmal hinzu.',
  noDatabase:
    'Dieser Browser stellt Erweiterungen keine Datenbank (IndexedDB) bereit; eigene Glossare lassen sich hier nicht speichern. Das mitgelieferte funktioniert trotzdem.',
  full: 'Ihr Browser hat keinen Platz mehr. Es wurde nichts geändert. Schaffen Sie Speicherplatz oder entfernen Sie ein anderes Glossar, und versuchen Sie es erneut.',
  databaseFailed:
    'Ihr Browser konnte es nicht speichern oder lesen. Es wurde nichts geändert. Versuchen Sie es erneut oder starten Sie den Browser neu.',
  elsewhere:
    'In einem privaten Fenster lassen sich keine Glossare hinzufügen, weil es einen eigenen Speicher hat. Öffnen Sie diese Einstellungen in einem normalen Fenster.',
  failed: 'Die Liste der Glossare konnte nicht gelesen werden.',
};
