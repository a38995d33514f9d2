import type { Locale } from '../locale';

export const imports: Locale['imports'] = {
  atLine: 'Zeile {line}: {text}',

  noFile: 'Es ist keine Datei zum Importieren da. Wählen Sie mindestens eine.',
  empty: 'Die Datei ist leer.',
  tooLarge: 'Sie ist {size} MB groß. Glossa liest Dateien bis {most} MB; teilen Sie sie auf.',
  manyElements:
    'Sie hat mehr als {most} Elemente. Teilen Sie sie auf, oder speichern Sie sie als CSV.',
  tooLargeAsTree:
    'Sie ist {size} MB groß. In diesem Format liest Glossa Dateien bis {most} MB. Teilen Sie sie auf, oder speichern Sie sie als CSV.',
  archive:
    'Das ist eine gepackte Datei, in der nichts ist, das Glossa lesen kann. Entpacken Sie sie, oder speichern Sie die Tabelle als CSV.',
  pdf: 'Das ist eine PDF-Datei. Sie sagt, wo Buchstaben stehen, aber nicht, was ein Begriff und was eine Definition ist. Speichern Sie das ursprüngliche Dokument als .docx, HTML oder CSV.',
  office:
    'Das ist ein altes Office-Dokument. Öffnen Sie es, wählen Sie „Datei“ → „Speichern unter“, und speichern Sie es als .xlsx, .docx oder .ods.',
  picture: 'Das ist ein Bild.',
  database: 'Das ist eine Datenbank. Exportieren Sie die Tabelle als CSV.',
  zeroBytes: 'Das ist kein Text: Die Datei enthält Nullbytes. Speichern Sie sie als UTF-8-Text.',
  unknownEncoding:
    'Glossa erkennt die Zeichenkodierung nicht. Speichern Sie die Datei als UTF-8, in Excel mit dem Dateityp „CSV UTF-8“.',
  unknownFormat:
    'Glossa kennt dieses Format nicht. Es liest Tabellen (.xlsx, .ods, CSV), Word-Dokumente (.docx), JSON, YAML, HTML, Markdown, AsciiDoc, reStructuredText, LaTeX, Wikitext, TBX, MultiTerm, SKOS, OBO, DITA, DocBook, TEI, Wörterbücher von Yomitan, StarDict und DSL und reinen Text mit einem Begriff und seiner Definition je Zeile.',
  badArchive:
    'Die Datei ist gepackt, lässt sich aber nicht entpacken: Sie ist beschädigt oder mit einem Passwort geschützt. Speichern Sie sie noch einmal ohne Passwort.',
  unpackedTooLarge: 'Entpackt ist sie größer als {most} MB. Teilen Sie sie auf.',
  manyFiles: 'Sie enthält mehr als {most} Dateien. Packen Sie nur die des Glossars ein.',
  anki: 'Das ist ein Anki-Paket. Wählen Sie in Anki „Datei“ → „Exportieren“ → „Notizen als reiner Text (.txt)“, und importieren Sie diese Datei.',
  starDict:
    'Das ist ein Teil eines StarDict-Wörterbuchs. Packen Sie seine .ifo-, .idx- und .dict-Datei in eine Zip-Datei, und importieren Sie diese.',
  unclear:
    'Glossa kann nicht erkennen, was darin Begriffe und was Bedeutungen sind. Wenn es ein Glossar ist, speichern Sie es als Tabelle (CSV) mit den Spalten „term“ und „definition“.',
  unevenCards:
    'Nicht alle Karten sind durch dieselben Zeichen getrennt. Wenn die Datei aus Quizlet kommt, exportieren Sie sie noch einmal: „Tab“ zwischen Begriff und Definition, „Neue Zeile“ zwischen Zeilen.',
  unclearNote:
    'Glossa kann nicht erkennen, ob diese Notiz einen Begriff erklärt. Wenn die Notizen des Ordners das tun, nennen Sie ihn „Glossar“.',
  otherXml:
    'Das XML („{root}“) ist kein Glossar, das Glossa kennt. Exportieren Sie es als TBX oder als Tabelle (CSV) mit den Spalten „term“ und „definition“.',
  isWordPress:
    'Das ist der Export einer WordPress-Website, aber ohne Beiträge eines Glossars. Wählen Sie in WordPress „Werkzeuge“ → „Daten exportieren“ und dort die Art von Beiträgen, die Ihr Glossar-Plugin hinzufügt.',
  tooMany: 'Sie hat mehr als {most} Einträge. Teilen Sie sie auf.',
  notInLanguage: 'Sie hat keine Einträge in „{language}“, aber welche in „{others}“.',
  isDiff: 'Das sieht nach einer Liste von Änderungen an Dateien aus, nicht nach einem Glossar.',
  isMail:
    'Das sieht nach einer E-Mail aus, nicht nach einem Glossar. Übertragen Sie Begriffe und Bedeutungen in eine Tabelle, und speichern Sie diese als CSV.',
  isCalendar: 'Das sieht nach einem Kalender aus, nicht nach einem Glossar.',
  isContacts: 'Das sieht nach einem Adressbuch aus, nicht nach einem Glossar.',
  isSubtitles: 'Das sieht nach Untertiteln aus, nicht nach einem Glossar.',
  isRichText:
    'Das ist ein RTF-Dokument. Öffnen Sie es, wählen Sie „Datei“ → „Speichern unter“, und speichern Sie es als .docx oder HTML.',
  isMessages:
    'Das sieht nach den übersetzten Texten eines Programms aus, nicht nach einem Glossar. Exportieren Sie das Glossar Ihres Übersetzungsprogramms als TBX oder CSV.',
  isReferences: 'Das sieht nach einem Literaturverzeichnis aus, nicht nach einem Glossar.',
  isTex:
    'Das sieht nach einem LaTeX-Dokument ohne Glossar aus. Wählen Sie die Datei mit den Befehlen \\newglossaryentry oder \\newacronym.',
  isLog: 'Das sieht nach dem Protokoll eines Programms aus, nicht nach einem Glossar.',
  isSettings: 'Das sieht nach den Einstellungen eines Programms aus, nicht nach einem Glossar.',
  isCode:
    'Das sieht nach Quelltext aus, nicht nach einem Glossar. Wenn darin Begriffe stehen, speichern Sie sie als Tabelle (CSV) mit den Spalten „term“ und „definition“.',
  noEntries:
    'Glossa hat darin keine Einträge gefunden. Ein Glossar braucht Begriffe und ihre Bedeutungen, etwa eine Tabelle mit den Spalten „term“ und „definition“.',
  noMeanings: {
    one: 'Sie hat {count} Begriff, aber keine Definition dafür.',
    other: 'Sie hat {count} Begriffe, aber keine Definitionen dafür.',
  },
  badGlossa: 'Das ist kein Glossar, das Glossa lesen kann:',
  badJson: 'Das ist kein JSON: {reason}',
  badYaml:
    'Das ist kein gültiges YAML: {reason}. Korrigieren Sie es hier, oder setzen Sie den Text in Anführungszeichen.',
  badHead:
    'Der Block zwischen --- am Anfang ist kein YAML: {reason}. Korrigieren Sie es hier, oder setzen Sie den Text in Anführungszeichen.',
  aliases: 'Ihre Aliasse ergeben mehr als {most} Werte.',
  badXml: 'Das ist kein wohlgeformtes XML: {reason}',
  noElement: 'Sie hat keine Elemente.',
  badTurtle: 'Das ist kein gültiges Turtle: {reason}',
  openQuote:
    'Der Text in Anführungszeichen, der hier beginnt, endet nie. Setzen Sie an sein Ende ein Anführungszeichen ({quote}), und verdoppeln Sie jedes, das darin steht ({twice}).',
  longLine: 'Eine Zeile des Textes hat mehr als {most} Zeichen. Teilen Sie sie in Absätze.',
  deepData: 'Ihre Daten sind mehr als {most} Ebenen tief verschachtelt.',
  deepElements: 'Ihre Elemente sind mehr als {most} Ebenen tief verschachtelt.',
  manyColumns: 'Sie hat mehr als {most} Spalten. Behalten Sie die mit Begriffen und Bedeutungen.',
  manyAttributes: 'Ein Tag hat mehr als {most} Attribute.',
  tooMuch: 'Ihre Daten sind zu tief verschachtelt oder zu groß, um gelesen zu werden.',

  encoding: 'Die Datei ist nicht in UTF-8 und wurde deshalb als {encoding} gelesen.',
  someBytes:
    'Einige Buchstaben der Datei sind beschädigt und erscheinen als �. Speichern Sie sie noch einmal als UTF-8.',
  language: 'Die Datei gibt ihre Sprache nicht an. Glossa hat „{language}“ angenommen.',
  columns:
    'Die erste Zeile hat keine Spaltennamen, die Glossa kennt. Es hat Spalte {term} für die Begriffe und Spalte {definition} für die Definitionen verwendet.',
  looseQuotes:
    'Anführungszeichen in einem Feld in Anführungszeichen müssen verdoppelt werden ({twice}). Glossa hat gelesen, was es konnte.',
  emptyRows: {
    one: '{count} Zeile ohne Begriff ausgelassen.',
    other: '{count} Zeilen ohne Begriff ausgelassen.',
  },
  noTerm: {
    one: '{count} Eintrag ohne brauchbaren Begriff ausgelassen.',
    other: '{count} Einträge ohne brauchbaren Begriff ausgelassen.',
  },
  merged: {
    one: '{count} Eintrag mit einem gleichnamigen zusammengeführt.',
    other: '{count} Einträge mit gleichnamigen zusammengeführt.',
  },
  references: {
    one: '{count} Eintrag verweist nur auf einen anderen und ist jetzt ein weiterer Name dafür.',
    other: '{count} Einträge verweisen nur auf andere und sind jetzt weitere Namen dafür.',
  },
  stoodIn: {
    one: '{count} Eintrag hat keine Definition. Er sagt, wofür der Begriff steht, was für eine Sache es ist oder wie sie sonst heißt.',
    other:
      '{count} Einträge haben keine Definition. Sie sagen, wofür der Begriff steht, was für eine Sache es ist oder wie sie sonst heißt.',
  },
  noDefinition: {
    one: '{count} Eintrag ohne Definition ausgelassen.',
    other: '{count} Einträge ohne Definition ausgelassen.',
  },
  unseenNoWords: {
    one: '{count} Eintrag lässt sich lesen und suchen, aber nicht auf Seiten finden, weil er weder Buchstaben noch Ziffern hat: {terms}',
    other:
      '{count} Einträge lassen sich lesen und suchen, aber nicht auf Seiten finden, weil sie weder Buchstaben noch Ziffern haben: {terms}',
  },
  unseenOneLetter: {
    one: '{count} Eintrag lässt sich lesen und suchen, aber nicht auf Seiten finden, weil ein einzelner Buchstabe überall vorkäme: {terms}',
    other:
      '{count} Einträge lassen sich lesen und suchen, aber nicht auf Seiten finden, weil einzelne Buchstaben überall vorkämen: {terms}',
  },
  unseenTooLong: {
    one: '{count} Eintrag lässt sich lesen und suchen, aber nicht auf Seiten finden, weil er für einen Begriff zu lang ist: {terms}',
    other:
      '{count} Einträge lassen sich lesen und suchen, aber nicht auf Seiten finden, weil sie für Begriffe zu lang sind: {terms}',
  },
  unseenTaken: {
    one: '{count} Eintrag lässt sich lesen und suchen, aber nicht auf Seiten finden, weil ein anderer Eintrag genauso geschrieben wird: {terms}',
    other:
      '{count} Einträge lassen sich lesen und suchen, aber nicht auf Seiten finden, weil andere Einträge genauso geschrieben werden: {terms}',
  },
  hidden: {
    one: 'Unsichtbare Zeichen aus {count} Eintrag entfernt. Sie können Text umordnen oder verbergen.',
    other:
      'Unsichtbare Zeichen aus {count} Einträgen entfernt. Sie können Text umordnen oder verbergen.',
  },
  functionWords: {
    one: '{names} ist ein zu häufiges Wort, um es zu markieren. Lesen und suchen können Sie es trotzdem.',
    other:
      '{names} sind zu häufige Wörter, um sie zu markieren. Lesen und suchen können Sie sie trotzdem.',
  },
  otherLanguages: 'In „{language}“ importiert. Die Datei hat auch {others}.',
  inOtherLanguages: {
    one: '{count} Eintrag ausgelassen, der nicht in „{language}“ ist.',
    other: '{count} Einträge ausgelassen, die nicht in „{language}“ sind.',
  },
  untranslated: {
    one: '{count} Konzept ohne Begriff in „{language}“ ausgelassen.',
    other: '{count} Konzepte ohne Begriff in „{language}“ ausgelassen.',
  },
  map: 'Eine DITA-Map hat selbst keine Einträge. Importieren Sie den Ordner, in dem sie liegt.',
  obsolete: {
    one: '{count} als veraltet gekennzeichneter Eintrag wurde weggelassen.',
    other: '{count} als veraltet gekennzeichnete Einträge wurden weggelassen.',
  },
  filesBeside: {
    one: '{count} andere Datei ausgelassen.',
    other: '{count} andere Dateien ausgelassen.',
  },
  filesUnread: {
    one: '{count} unlesbare Datei ausgelassen.',
    other: '{count} unlesbare Dateien ausgelassen.',
  },
  noEntryInFile: 'Sie hat keine Einträge.',
};
