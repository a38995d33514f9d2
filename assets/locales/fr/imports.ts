/** Ce qui est dit des fichiers dans d’autres formats quand on les importe. */
import type { Locale } from '../locale';

export const imports: Locale['imports'] = {
  atLine: 'Ligne {line} : {text}',

  noFile: 'Il n’y a aucun fichier à importer. Choisissez-en au moins un.',
  empty: 'Il est vide.',
  tooLarge: 'Il fait {size} Mo ; Glossa lit des fichiers jusqu’à {most} Mo. Divisez-le.',
  archive:
    'C’est une archive zip ou un document bureautique ; décompressez-la, ou enregistrez le tableau en CSV.',
  packed: 'Il est compressé par gzip ; décompressez-le d’abord.',
  pdf: 'C’est un fichier PDF ; enregistrez d’abord son texte en HTML, en CSV ou en texte brut.',
  office: 'C’est un ancien document bureautique ; enregistrez le tableau en CSV.',
  picture: 'C’est une image.',
  database: 'C’est une base de données ; exportez sa table en CSV.',
  zeroBytes: 'Ce n’est pas du texte : il contient des octets nuls. Enregistrez-le en UTF-8.',
  unknownFormat:
    'Glossa ne connaît pas son format. Il lit JSON, YAML, CSV, TSV, HTML, Markdown, TBX, SKOS (Turtle, RDF/XML, JSON-LD), DITA, DocBook, d’autres XML, et le texte brut avec un terme et sa définition par ligne.',
  noEntries:
    'Il n’y a aucune entrée que Glossa reconnaisse. Un glossaire demande des termes et ce qu’ils signifient, comme dans un tableau avec les colonnes « term » et « definition ».',
  noMeanings: {
    one: 'Il a {count} terme, mais rien qui dise ce qu’il signifie.',
    other: 'Il a {count} termes, mais rien qui dise ce qu’ils signifient.',
  },
  badGlossa: 'Ce n’est pas un glossaire que Glossa puisse lire :',
  badJson: 'Ce n’est pas du JSON : {reason}',
  badYaml:
    'Ce n’est pas du YAML valide : {reason}. Corrigez-le ici, ou mettez le texte entre guillemets.',
  badHead:
    'Le bloc entre --- au début n’est pas du YAML : {reason}. Corrigez-le ici, ou mettez le texte entre guillemets.',
  aliases: 'Ses alias représentent plus de {most} valeurs.',
  badXml: 'Ce n’est pas du XML bien formé : {reason}',
  noElement: 'Il ne contient aucun élément.',
  badTurtle: 'Ce n’est pas du Turtle valide : {reason}',
  openQuote:
    'Une citation qui commence ici n’est jamais fermée. Mettez un guillemet ({quote}) à la fin, et doublez chaque guillemet à l’intérieur ({twice}).',
  longLine: 'Une ligne du texte a plus de {most} caractères. Découpez-la en paragraphes.',
  deepData: 'Ses données sont imbriquées sur plus de {most} niveaux.',
  deepElements: 'Ses éléments sont imbriqués sur plus de {most} niveaux.',
  manyAttributes: 'Une balise a plus de {most} attributs.',
  tooMuch: 'Ses données sont trop imbriquées, ou trop volumineuses, pour être lues.',

  encoding: 'Le fichier n’est pas en UTF-8 ; ses lettres ont été lues en Windows-1252.',
  language: 'Le fichier ne dit pas dans quelle langue il est ; « {language} » a été supposé.',
  columns:
    'La première ligne n’a pas de noms de colonnes que Glossa connaisse ; la colonne {term} a été prise pour les termes, la colonne {definition} pour les définitions.',
  looseQuotes:
    'Les guillemets dans un champ entre guillemets doivent être doublés ({twice}) ; lu autant que possible.',
  emptyRows: {
    one: '{count} ligne sans terme : laissée de côté.',
    other: '{count} lignes sans terme : laissées de côté.',
  },
  noTerm: {
    one: '{count} entrée sans terme utilisable : laissée de côté.',
    other: '{count} entrées sans terme utilisable : laissées de côté.',
  },
  merged: {
    one: '{count} entrée du même nom qu’une autre : réunie avec elle.',
    other: '{count} entrées du même nom que d’autres : réunies avec elles.',
  },
  references: {
    one: '{count} entrée qui ne fait que renvoyer à une autre : prise pour un autre de ses noms.',
    other:
      '{count} entrées qui ne font que renvoyer à d’autres : prises pour d’autres de leurs noms.',
  },
  stoodIn: {
    one: '{count} entrée sans définition : elle dit ce que le terme abrège, quelle sorte de chose c’est ou comment on l’appelle aussi.',
    other:
      '{count} entrées sans définition : elles disent ce que le terme abrège, quelle sorte de chose c’est ou comment on l’appelle aussi.',
  },
  noDefinition: {
    one: '{count} entrée sans définition : laissée de côté.',
    other: '{count} entrées sans définition : laissées de côté.',
  },
  unseenNoWords: {
    one: '{count} entrée peut être lue et cherchée, mais pas trouvée dans les pages, car elle n’a ni lettre ni chiffre : {terms}',
    other:
      '{count} entrées peuvent être lues et cherchées, mais pas trouvées dans les pages, car elles n’ont ni lettre ni chiffre : {terms}',
  },
  unseenOneLetter: {
    one: '{count} entrée peut être lue et cherchée, mais pas trouvée dans les pages, car une seule lettre se trouverait partout : {terms}',
    other:
      '{count} entrées peuvent être lues et cherchées, mais pas trouvées dans les pages, car des lettres seules se trouveraient partout : {terms}',
  },
  unseenTooLong: {
    one: '{count} entrée peut être lue et cherchée, mais pas trouvée dans les pages, car elle est trop longue pour un terme : {terms}',
    other:
      '{count} entrées peuvent être lues et cherchées, mais pas trouvées dans les pages, car elles sont trop longues pour des termes : {terms}',
  },
  unseenTaken: {
    one: '{count} entrée peut être lue et cherchée, mais pas trouvée dans les pages, car une autre entrée s’écrit de la même façon : {terms}',
    other:
      '{count} entrées peuvent être lues et cherchées, mais pas trouvées dans les pages, car d’autres entrées s’écrivent de la même façon : {terms}',
  },
  hidden: {
    one: 'Caractères invisibles pouvant réordonner ou cacher du texte : retirés de {count} entrée.',
    other:
      'Caractères invisibles pouvant réordonner ou cacher du texte : retirés de {count} entrées.',
  },
  functionWords: {
    one: '{names} est un mot présent dans presque tout texte. On peut le lire et le chercher, mais il n’est pas marqué.',
    other:
      '{names} sont des mots présents dans presque tout texte. On peut les lire et les chercher, mais ils ne sont pas marqués.',
  },
  otherLanguages: 'Lu en « {language} » ; le fichier contient aussi {others}.',
  inOtherLanguages: {
    one: '{count} entrée dans une autre langue que « {language} » : laissée de côté.',
    other: '{count} entrées dans d’autres langues que « {language} » : laissées de côté.',
  },
  untranslated: {
    one: '{count} concept sans terme en « {language} » : laissé de côté.',
    other: '{count} concepts sans terme en « {language} » : laissés de côté.',
  },
  map: 'Un plan (map) n’a pas d’entrées lui-même ; importez le dossier où il se trouve.',
  filesBeside: {
    one: '{count} fichier rangé à côté des entrées : laissé de côté.',
    other: '{count} fichiers rangés à côté des entrées : laissés de côté.',
  },
  filesUnread: {
    one: '{count} fichier illisible : laissé de côté.',
    other: '{count} fichiers illisibles : laissés de côté.',
  },
  noEntryInFile: 'Il ne contient aucune entrée.',
};
