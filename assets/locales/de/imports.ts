/** Was zu Dateien in anderen Formaten gesagt wird, wenn sie eingelesen werden. */
import type { Locale } from '../locale';

export const imports: Locale['imports'] = {
  atLine: 'Zeile {line}: {text}',

  noFile: 'Es ist keine Datei da. Wählen Sie mindestens eine.',
  empty: 'Sie ist leer.',
  tooLarge: 'Sie hat {size} MB; Glossa liest Dateien bis {most} MB. Teilen Sie sie auf.',
  archive:
    'Es ist ein Zip-Archiv oder ein Office-Dokument; entpacken Sie es, oder speichern Sie die Tabelle als CSV.',
  packed: 'Sie ist mit gzip gepackt; entpacken Sie sie zuerst.',
  pdf: 'Es ist eine PDF-Datei; speichern Sie ihren Text zuerst als HTML, CSV oder reinen Text.',
  office: 'Es ist ein altes Office-Dokument; speichern Sie die Tabelle als CSV.',
  picture: 'Es ist ein Bild.',
  database: 'Es ist eine Datenbank; exportieren Sie ihre Tabelle als CSV.',
  zeroBytes: 'Es ist kein Text: Sie enthält Nullbytes. Speichern Sie sie als Text in UTF-8.',
  unknownFormat:
    'Glossa kennt ihr Format nicht. Es liest JSON, YAML, CSV, TSV, HTML, Markdown, TBX, SKOS (Turtle, RDF/XML, JSON-LD), DITA, DocBook, anderes XML und reinen Text mit je einem Begriff und seiner Erklärung in einer Zeile.',
  noEntries:
    'Es ist kein Eintrag da, den Glossa erkennt. Ein Glossar braucht Begriffe und was sie bedeuten, etwa als Tabelle mit den Spalten „term“ und „definition“.',
  noMeanings: {
    one: 'Sie hat {count} Begriff, aber nichts, was sagt, was er bedeutet.',
    other: 'Sie hat {count} Begriffe, aber nichts, was sagt, was sie bedeuten.',
  },
  badGlossa: 'Es ist kein Glossar, das Glossa lesen kann:',
  badJson: 'Das ist kein JSON: {reason}',
  badYaml:
    'Das ist kein gültiges YAML: {reason}. Berichtigen Sie es hier, oder setzen Sie den Text in Anführungszeichen.',
  badHead:
    'Der Block zwischen --- am Anfang ist kein YAML: {reason}. Berichtigen Sie es hier, oder setzen Sie den Text in Anführungszeichen.',
  aliases: 'Ihre Verweise stehen für mehr als {most} Werte.',
  badXml: 'Das ist kein wohlgeformtes XML: {reason}',
  noElement: 'Es ist kein Element darin.',
  badTurtle: 'Das ist kein gültiges Turtle: {reason}',
  openQuote:
    'Ein Zitat, das hier beginnt, wird nie geschlossen. Setzen Sie ans Ende ein Anführungszeichen ({quote}), und schreiben Sie jedes im Innern doppelt ({twice}).',
  longLine: 'Eine Zeile des Textes hat mehr als {most} Zeichen. Teilen Sie sie in Absätze.',
  deepData: 'Ihre Daten sind mehr als {most} Ebenen tief verschachtelt.',
  deepElements: 'Ihre Elemente sind mehr als {most} Ebenen tief verschachtelt.',
  manyAttributes: 'Ein Tag hat mehr als {most} Attribute.',
  tooMuch: 'Ihre Daten sind zu tief verschachtelt oder zu groß, um gelesen zu werden.',

  encoding: 'Die Datei ist nicht in UTF-8; ihre Buchstaben wurden als Windows-1252 gelesen.',
  language: 'Die Datei sagt nicht, in welcher Sprache sie ist; angenommen wurde „{language}“.',
  columns:
    'Die erste Zeile hat keine Spaltennamen, die Glossa kennt; Spalte {term} wurde für die Begriffe genommen, Spalte {definition} für die Erklärungen.',
  looseQuotes:
    'Anführungszeichen in einem Feld in Anführungszeichen müssen doppelt stehen ({twice}); gelesen, soweit es ging.',
  emptyRows: {
    one: '{count} Zeile ohne Begriff: ausgelassen.',
    other: '{count} Zeilen ohne Begriff: ausgelassen.',
  },
  noTerm: {
    one: '{count} Eintrag ohne brauchbaren Begriff: ausgelassen.',
    other: '{count} Einträge ohne brauchbaren Begriff: ausgelassen.',
  },
  merged: {
    one: '{count} Eintrag mit dem Namen eines anderen: mit ihm vereint.',
    other: '{count} Einträge mit den Namen anderer: mit ihnen vereint.',
  },
  references: {
    one: '{count} Eintrag, der nur auf einen anderen verweist: als dessen weiterer Name genommen.',
    other: '{count} Einträge, die nur auf andere verweisen: als deren weitere Namen genommen.',
  },
  stoodIn: {
    one: '{count} Eintrag ohne Erklärung: Er sagt, wofür der Begriff steht, was für eine Sache es ist oder wie sie sonst heißt.',
    other:
      '{count} Einträge ohne Erklärung: Sie sagen, wofür der Begriff steht, was für eine Sache es ist oder wie sie sonst heißt.',
  },
  noDefinition: {
    one: '{count} Eintrag ohne Erklärung: ausgelassen.',
    other: '{count} Einträge ohne Erklärung: ausgelassen.',
  },
  unseenNoWords: {
    one: '{count} Eintrag kann gelesen und gesucht, aber auf Seiten nicht gefunden werden, weil er keinen Buchstaben und keine Ziffer hat: {terms}',
    other:
      '{count} Einträge können gelesen und gesucht, aber auf Seiten nicht gefunden werden, weil sie keinen Buchstaben und keine Ziffer haben: {terms}',
  },
  unseenOneLetter: {
    one: '{count} Eintrag kann gelesen und gesucht, aber auf Seiten nicht gefunden werden, weil ein einzelner Buchstabe überall gefunden würde: {terms}',
    other:
      '{count} Einträge können gelesen und gesucht, aber auf Seiten nicht gefunden werden, weil einzelne Buchstaben überall gefunden würden: {terms}',
  },
  unseenTooLong: {
    one: '{count} Eintrag kann gelesen und gesucht, aber auf Seiten nicht gefunden werden, weil er für einen Begriff zu lang ist: {terms}',
    other:
      '{count} Einträge können gelesen und gesucht, aber auf Seiten nicht gefunden werden, weil sie für Begriffe zu lang sind: {terms}',
  },
  unseenTaken: {
    one: '{count} Eintrag kann gelesen und gesucht, aber auf Seiten nicht gefunden werden, weil ein anderer Eintrag genauso geschrieben wird: {terms}',
    other:
      '{count} Einträge können gelesen und gesucht, aber auf Seiten nicht gefunden werden, weil andere Einträge genauso geschrieben werden: {terms}',
  },
  hidden: {
    one: 'Unsichtbare Zeichen, die Text umordnen oder verbergen können: aus {count} Eintrag entfernt.',
    other:
      'Unsichtbare Zeichen, die Text umordnen oder verbergen können: aus {count} Einträgen entfernt.',
  },
  functionWords: {
    one: '{names} ist ein Wort, das in jedem Text oft vorkommt. Es lässt sich lesen und suchen, wird aber nicht markiert.',
    other:
      '{names} sind Wörter, die in jedem Text oft vorkommen. Sie lassen sich lesen und suchen, werden aber nicht markiert.',
  },
  otherLanguages: 'In „{language}“ gelesen; die Datei hat auch {others}.',
  inOtherLanguages: {
    one: '{count} Eintrag in einer anderen Sprache als „{language}“: ausgelassen.',
    other: '{count} Einträge in anderen Sprachen als „{language}“: ausgelassen.',
  },
  untranslated: {
    one: '{count} Konzept ohne Begriff in „{language}“: ausgelassen.',
    other: '{count} Konzepte ohne Begriff in „{language}“: ausgelassen.',
  },
  map: 'Eine Map hat selbst keine Einträge; lesen Sie den Ordner ein, in dem sie liegt.',
  filesBeside: {
    one: '{count} Datei, die neben den Einträgen liegt: ausgelassen.',
    other: '{count} Dateien, die neben den Einträgen liegen: ausgelassen.',
  },
  filesUnread: {
    one: '{count} Datei, die nicht gelesen werden kann: ausgelassen.',
    other: '{count} Dateien, die nicht gelesen werden können: ausgelassen.',
  },
  noEntryInFile: 'Es ist kein Eintrag darin.',
};
