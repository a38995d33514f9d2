import type { Locale } from '../locale';

export const glossaries: Locale['glossaries'] = {
  title: 'Glossare',
  text: 'Wo zwei denselben Begriff erklären, tut es das weiter oben.',
  termCount: { one: '{count} Begriff', other: '{count} Begriffe' },
  bundled: 'kommt mit Glossa',
  switchLabel: 'Begriffe aus „{title}“ erklären',
  up: '„{title}“ nach oben',
  down: '„{title}“ nach unten',
  movedTo: '„{title}“ ist jetzt Nummer {place} von {count}.',
  save: 'Als Datei sichern',
  saveLabel: 'Als Datei sichern: „{title}“',
  removeLabel: '„{title}“ entfernen',
  undoRemove: 'Rückgängig: „{title}“ zurückholen',
  add: 'Glossare hinzufügen',
  addText:
    'Dateien mit Begriffen und dem, was sie bedeuten: Glossas eigene, Tabellen (CSV), JSON, HTML, Markdown und andere, eine oder mehrere; oder legen Sie sie hier ab. Sie sehen vorher, was darin ist.',
  reading: '„{file}“ wird gelesen …',
  packing: '„{file}“ wird vorbereitet …',
  preview: 'Was hinzukäme',
  first: 'Die ersten Begriffe: {terms}',
  noTerms: 'Es hat keine Begriffe: nichts würde markiert.',
  replaces: 'Tritt an die Stelle von „{title}“, das schon hier ist.',
  warnings: { one: 'Eine Anmerkung', other: '{count} Anmerkungen' },
  languageOf: 'Sprache von „{title}“:',
  languageHint:
    'Die Datei sagt es nicht. Davon hängt ab, welche Seiten markiert werden und welche Buchstaben zählen.',
  confirm: 'Hinzufügen',
  added: 'Hinzugefügt: {titles}.',
  undoAdd: 'Rückgängig: {titles} wieder wegnehmen',
  bad: '„{file}“ kann nicht hinzugefügt werden:',
  badHint:
    'Nichts davon wurde hinzugefügt. Berichtigen Sie die Datei und wählen Sie sie noch einmal.',
  damaged:
    'Beschädigt: Es ist nicht mehr lesbar und erklärt nichts. Entfernen Sie es und fügen Sie seine Datei noch einmal hinzu.',
  noDatabase:
    'Dieser Browser gibt Erweiterungen keine Datenbank (IndexedDB); eigene Glossare können hier nicht bleiben. Das von Glossa mitgebrachte geht trotzdem.',
  full: 'Der Browser hat keinen Platz mehr dafür. Nichts wurde geändert. Schaffen Sie Platz auf dem Datenträger oder entfernen Sie ein anderes Glossar, dann versuchen Sie es noch einmal.',
  databaseFailed:
    'Der Browser konnte es nicht speichern oder lesen. Nichts wurde geändert. Versuchen Sie es noch einmal oder starten Sie den Browser neu.',
  elsewhere:
    'Aus einem privaten Fenster können keine Glossare hinzugefügt werden: Was es speichert, bleibt dort. Öffnen Sie diese Einstellungen in einem normalen Fenster.',
  failed: 'Die Liste der Glossare ist nicht lesbar.',
};
