import type { Locale } from '../locale';

export const imports: Locale['imports'] = {
  atLine: 'Ligne {line} : {text}',

  noFile: 'Il n’y a aucun fichier à importer. Choisissez-en au moins un.',
  empty: 'Le fichier est vide.',
  tooLarge: 'Il fait {size} Mo. Glossa lit des fichiers jusqu’à {most} Mo : divisez-le.',
  manyElements: 'Il contient plus de {most} éléments. Divisez-le ou enregistrez-le en CSV.',
  tooLargeAsTree:
    'Il fait {size} Mo. Dans ce format, Glossa lit les fichiers jusqu’à {most} Mo. Divisez-le ou enregistrez-le en CSV.',
  archive:
    'C’est un fichier compressé sans rien que Glossa puisse lire. Décompressez-le, ou enregistrez le tableau en CSV.',
  pdf: 'C’est un fichier PDF : il indique où sont les lettres, mais pas ce qui est un terme ou une définition. Enregistrez le document d’origine en .docx, HTML ou CSV.',
  office:
    'C’est un ancien document bureautique. Ouvrez-le, choisissez Fichier → Enregistrer sous, et enregistrez-le en .xlsx, .docx ou .ods.',
  picture: 'C’est une image.',
  database: 'C’est une base de données. Exportez sa table en CSV.',
  zeroBytes: 'Ce n’est pas du texte : il contient des octets nuls. Enregistrez-le en UTF-8.',
  unknownEncoding:
    'Glossa ne reconnaît pas son encodage de caractères. Enregistrez-le en UTF-8 : dans Excel, choisissez le type de fichier « CSV UTF-8 ».',
  unknownFormat:
    'Glossa ne connaît pas ce format. Il lit les tableurs (.xlsx, .ods, CSV), les documents Word (.docx), JSON, YAML, HTML, Markdown, AsciiDoc, reStructuredText, LaTeX, le texte wiki, TBX, MultiTerm, SKOS, OBO, DITA, DocBook, TEI, les dictionnaires Yomitan, StarDict et DSL, et le texte brut avec un terme et sa définition par ligne.',
  badArchive:
    'Il est compressé, mais impossible à décompresser : il est endommagé ou protégé par un mot de passe. Enregistrez-le à nouveau sans mot de passe.',
  unpackedTooLarge: 'Décompressé, il fait plus de {most} Mo. Divisez-le.',
  manyFiles: 'Il contient plus de {most} fichiers. Ne compressez que ceux du glossaire.',
  anki: 'C’est un paquet Anki. Dans Anki, choisissez Fichier → Exporter → « Notes en texte brut (.txt) », puis importez ce fichier.',
  starDict:
    'C’est une partie d’un dictionnaire StarDict. Compressez ses fichiers .ifo, .idx et .dict dans un seul zip, puis importez-le.',
  unclear:
    'Glossa ne peut pas y distinguer les termes de leurs définitions. Si c’est un glossaire, enregistrez-le comme tableau (CSV) avec les colonnes « term » et « definition ».',
  unevenCards:
    'Ses cartes ne sont pas toutes séparées par les mêmes signes. S’il vient de Quizlet, exportez-le à nouveau : « Tabulation » entre terme et définition, « Nouvelle ligne » entre les lignes.',
  unclearNote:
    'Glossa ne peut pas savoir si cette note explique un terme. Si les notes de son dossier le font, nommez-le « Glossaire ».',
  otherXml:
    'Son XML (« {root} ») n’est pas un glossaire que Glossa connaît. Exportez-le en TBX, ou comme tableau (CSV) avec les colonnes « term » et « definition ».',
  isWordPress:
    'C’est l’export d’un site WordPress, mais il n’a aucun article d’un glossaire. Dans WordPress, choisissez Outils → Exporter, puis le type de contenu qu’ajoute votre extension de glossaire.',
  tooMany: 'Il a plus de {most} entrées. Divisez-le.',
  notInLanguage: 'Il n’a aucune entrée en « {language} », mais il en a en « {others} ».',
  isDiff: 'Il ressemble à une liste de modifications de fichiers, pas à un glossaire.',
  isMail:
    'Il ressemble à un e-mail, pas à un glossaire. Reportez ses termes et définitions dans un tableau, et enregistrez-le en CSV.',
  isCalendar: 'Il ressemble à un agenda, pas à un glossaire.',
  isContacts: 'Il ressemble à un carnet d’adresses, pas à un glossaire.',
  isSubtitles: 'Il ressemble à des sous-titres, pas à un glossaire.',
  isRichText:
    'C’est un document RTF. Ouvrez-le, choisissez Fichier → Enregistrer sous, et enregistrez-le en .docx ou HTML.',
  isMessages:
    'Il ressemble aux textes traduits d’un programme, pas à un glossaire. Exportez le glossaire de votre outil de traduction en TBX ou CSV.',
  isReferences: 'Il ressemble à une bibliographie, pas à un glossaire.',
  isTex:
    'Il ressemble à un document LaTeX sans glossaire. Choisissez le fichier avec les commandes \\newglossaryentry ou \\newacronym.',
  isLog: 'Il ressemble au journal d’un programme, pas à un glossaire.',
  isSettings: 'Il ressemble aux réglages d’un programme, pas à un glossaire.',
  isCode:
    'Il ressemble à du code source, pas à un glossaire. S’il contient des termes, enregistrez-les comme tableau (CSV) avec les colonnes « term » et « definition ».',
  noEntries:
    'Glossa n’y a trouvé aucune entrée. Un glossaire demande des termes et leurs définitions, par exemple un tableau avec les colonnes « term » et « definition ».',
  noMeanings: {
    one: 'Il a {count} terme, mais sans définition.',
    other: 'Il a {count} termes, mais sans définitions.',
  },
  badGlossa: 'Ce n’est pas un glossaire que Glossa peut lire :',
  badJson: 'Ce n’est pas du JSON : {reason}',
  badYaml:
    'Ce n’est pas du YAML valide : {reason}. Corrigez-le ici, ou mettez le texte entre guillemets.',
  badHead:
    'Le bloc entre --- au début n’est pas du YAML : {reason}. Corrigez-le ici, ou mettez le texte entre guillemets.',
  aliases: 'Ses alias représentent plus de {most} valeurs.',
  badXml: 'Ce n’est pas du XML bien formé : {reason}',
  noElement: 'Il n’a aucun élément.',
  badTurtle: 'Ce n’est pas du Turtle valide : {reason}',
  openQuote:
    'Le texte entre guillemets qui commence ici ne se termine jamais. Mettez un guillemet ({quote}) à la fin, et doublez ceux qui sont à l’intérieur ({twice}).',
  longLine: 'Une ligne du texte a plus de {most} caractères. Découpez-la en paragraphes.',
  deepData: 'Ses données sont imbriquées sur plus de {most} niveaux.',
  deepElements: 'Ses éléments sont imbriqués sur plus de {most} niveaux.',
  manyColumns: 'Il a plus de {most} colonnes. Gardez celles des termes et de leurs significations.',
  manyAttributes: 'Une balise a plus de {most} attributs.',
  tooMuch: 'Ses données sont trop imbriquées, ou trop volumineuses, pour être lues.',

  encoding: 'Le fichier n’est pas en UTF-8 : il a été lu en {encoding}.',
  someBytes:
    'Certaines lettres du fichier sont endommagées et s’affichent comme �. Enregistrez-le à nouveau en UTF-8.',
  language: 'Le fichier ne dit pas dans quelle langue il est. Glossa a supposé « {language} ».',
  columns:
    'La première ligne n’a pas de noms de colonnes que Glossa connaît. La colonne {term} a été prise pour les termes, la colonne {definition} pour les définitions.',
  looseQuotes:
    'Les guillemets dans un champ entre guillemets doivent être doublés ({twice}). Glossa a lu ce qu’il a pu.',
  emptyRows: {
    one: '{count} ligne sans terme a été écartée.',
    other: '{count} lignes sans terme ont été écartées.',
  },
  noTerm: {
    one: '{count} entrée sans terme utilisable a été écartée.',
    other: '{count} entrées sans terme utilisable ont été écartées.',
  },
  merged: {
    one: '{count} entrée a été fusionnée avec une autre du même nom.',
    other: '{count} entrées ont été fusionnées avec d’autres du même nom.',
  },
  references: {
    one: '{count} entrée ne fait que renvoyer à une autre : elle en devient un autre nom.',
    other: '{count} entrées ne font que renvoyer à d’autres : elles en deviennent d’autres noms.',
  },
  stoodIn: {
    one: '{count} entrée n’a pas de définition. Elle dit ce que le terme abrège, quelle sorte de chose c’est ou comment on l’appelle aussi.',
    other:
      '{count} entrées n’ont pas de définition. Elles disent ce que le terme abrège, quelle sorte de chose c’est ou comment on l’appelle aussi.',
  },
  noDefinition: {
    one: '{count} entrée sans définition a été écartée.',
    other: '{count} entrées sans définition ont été écartées.',
  },
  unseenNoWords: {
    one: '{count} entrée peut être lue et cherchée, mais pas trouvée dans les pages, car elle n’a ni lettre ni chiffre : {terms}',
    other:
      '{count} entrées peuvent être lues et cherchées, mais pas trouvées dans les pages, car elles n’ont ni lettre ni chiffre : {terms}',
  },
  unseenOneLetter: {
    one: '{count} entrée peut être lue et cherchée, mais pas trouvée dans les pages, car une lettre seule se trouverait partout : {terms}',
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
    one: 'Des caractères invisibles ont été retirés de {count} entrée. Ils peuvent réordonner ou cacher du texte.',
    other:
      'Des caractères invisibles ont été retirés de {count} entrées. Ils peuvent réordonner ou cacher du texte.',
  },
  functionWords: {
    one: '{names} est un mot trop courant pour être marqué. Vous pouvez quand même le lire et le chercher.',
    other:
      '{names} sont des mots trop courants pour être marqués. Vous pouvez quand même les lire et les chercher.',
  },
  otherLanguages: 'Importé en « {language} ». Le fichier contient aussi {others}.',
  inOtherLanguages: {
    one: '{count} entrée qui n’est pas en « {language} » a été écartée.',
    other: '{count} entrées qui ne sont pas en « {language} » ont été écartées.',
  },
  untranslated: {
    one: '{count} concept sans terme en « {language} » a été écarté.',
    other: '{count} concepts sans terme en « {language} » ont été écartés.',
  },
  map: 'Une map DITA n’a pas d’entrées elle-même. Importez le dossier où elle se trouve.',
  obsolete: {
    one: '{count} entrée marquée comme obsolète a été laissée de côté.',
    other: '{count} entrées marquées comme obsolètes ont été laissées de côté.',
  },
  filesBeside: {
    one: '{count} autre fichier a été écarté.',
    other: '{count} autres fichiers ont été écartés.',
  },
  filesUnread: {
    one: '{count} fichier illisible a été écarté.',
    other: '{count} fichiers illisibles ont été écartés.',
  },
  noEntryInFile: 'Il n’a aucune entrée.',
};
