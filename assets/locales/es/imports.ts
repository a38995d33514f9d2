import type { Locale } from '../locale';

export const imports: Locale['imports'] = {
  atLine: 'Línea {line}: {text}',

  noFile: 'No hay ningún archivo que importar. Elige al menos uno.',
  empty: 'El archivo está vacío.',
  tooLarge: 'Ocupa {size} MB. Glossa lee archivos de hasta {most} MB, así que divídelo.',
  manyElements: 'Tiene más de {most} elementos. Divídelo o guárdalo como CSV.',
  tooLargeAsTree:
    'Ocupa {size} MB. En este formato, Glossa lee archivos de hasta {most} MB. Divídelo o guárdalo como CSV.',
  archive:
    'Es un archivo comprimido sin nada que Glossa pueda leer. Descomprímelo o guarda la tabla como CSV.',
  pdf: 'Es un archivo PDF: indica dónde están las letras, pero no qué es un término y qué una definición. Guarda el documento original como .docx, HTML o CSV.',
  office:
    'Es un documento de Office antiguo. Ábrelo, elige Archivo → Guardar como y guárdalo como .xlsx, .docx u .ods.',
  picture: 'Es una imagen.',
  database: 'Es una base de datos. Exporta su tabla como CSV.',
  zeroBytes: 'No es texto: contiene bytes nulos. Guárdalo como texto en UTF-8.',
  unknownEncoding:
    'Glossa no reconoce su codificación de caracteres. Guárdalo en UTF-8: en Excel, elige el tipo de archivo «CSV UTF-8».',
  unknownFormat:
    'Glossa no conoce este formato. Lee hojas de cálculo (.xlsx, .ods, CSV), documentos de Word (.docx), JSON, YAML, HTML, Markdown, AsciiDoc, reStructuredText, LaTeX, texto wiki, TBX, MultiTerm, SKOS, OBO, DITA, DocBook, TEI, diccionarios de Yomitan, StarDict y DSL y texto sin formato con un término y su definición por línea.',
  badArchive:
    'Está comprimido, pero no se puede descomprimir: está dañado o protegido con contraseña. Vuelve a guardarlo sin ella.',
  unpackedTooLarge: 'Descomprimido ocupa más de {most} MB. Divídelo.',
  manyFiles: 'Contiene más de {most} archivos. Comprime solo los del glosario.',
  anki: 'Es un paquete de Anki. En Anki, elige Archivo → Exportar → «Notas en texto plano (.txt)» e importa ese archivo.',
  starDict:
    'Es una parte de un diccionario StarDict. Comprime sus archivos .ifo, .idx y .dict en un solo zip e impórtalo.',
  unclear:
    'Glossa no puede distinguir en él los términos de sus significados. Si es un glosario, guárdalo como tabla (CSV) con las columnas «term» y «definition».',
  unevenCards:
    'No todas sus tarjetas están separadas por los mismos signos. Si viene de Quizlet, expórtalo otra vez: elige «Tabulación» entre término y definición y «Nueva línea» entre filas.',
  unclearNote:
    'Glossa no puede saber si esta nota explica un término. Si las notas de su carpeta lo hacen, llámala «Glosario».',
  otherXml:
    'Su XML («{root}») no es un glosario que Glossa conozca. Expórtalo como TBX o como tabla (CSV) con las columnas «term» y «definition».',
  isWordPress:
    'Es la exportación de un sitio de WordPress, pero no tiene entradas de un glosario. En WordPress, elige Herramientas → Exportar y, allí, el tipo de entrada que añade tu plugin de glosario.',
  tooMany: 'Tiene más de {most} entradas. Divídelo.',
  notInLanguage: 'No tiene entradas en «{language}», pero sí en «{others}».',
  isDiff: 'Parece una lista de cambios en archivos, no un glosario.',
  isMail:
    'Parece un correo electrónico, no un glosario. Pasa sus términos y significados a una tabla y guárdala como CSV.',
  isCalendar: 'Parece un calendario, no un glosario.',
  isContacts: 'Parece una libreta de direcciones, no un glosario.',
  isSubtitles: 'Parece un archivo de subtítulos, no un glosario.',
  isRichText:
    'Es un documento RTF. Ábrelo, elige Archivo → Guardar como y guárdalo como .docx o HTML.',
  isMessages:
    'Parecen los textos traducidos de un programa, no un glosario. Exporta el glosario de tu herramienta de traducción como TBX o CSV.',
  isReferences: 'Parece una lista de referencias bibliográficas, no un glosario.',
  isTex:
    'Parece un documento de LaTeX sin glosario. Elige el archivo con las órdenes \\newglossaryentry o \\newacronym.',
  isLog: 'Parece el registro de un programa, no un glosario.',
  isSettings: 'Parece la configuración de un programa, no un glosario.',
  isCode:
    'Parece código fuente, no un glosario. Si contiene términos, guárdalos como tabla (CSV) con las columnas «term» y «definition».',
  noEntries:
    'Glossa no ha encontrado ninguna entrada en él. Un glosario necesita términos y sus significados, como una tabla con las columnas «term» y «definition».',
  noMeanings: {
    one: 'Tiene {count} término, pero sin definición.',
    other: 'Tiene {count} términos, pero sin definiciones.',
  },
  badGlossa: 'No es un glosario que Glossa pueda leer:',
  badJson: 'Esto no es JSON: {reason}',
  badYaml: 'Esto no es YAML válido: {reason}. Corrígelo aquí o pon el texto entre comillas.',
  badHead:
    'El bloque entre --- del principio no es YAML: {reason}. Corrígelo aquí o pon el texto entre comillas.',
  aliases: 'Sus alias equivalen a más de {most} valores.',
  badXml: 'Esto no es XML bien formado: {reason}',
  noElement: 'No tiene elementos.',
  badTurtle: 'Esto no es Turtle válido: {reason}',
  openQuote:
    'El texto entre comillas que empieza aquí no termina nunca. Pon comillas ({quote}) al final y duplica las que haya dentro ({twice}).',
  longLine: 'Una línea del texto tiene más de {most} caracteres. Divídela en párrafos.',
  deepData: 'Sus datos están anidados en más de {most} niveles.',
  deepElements: 'Sus elementos están anidados en más de {most} niveles.',
  manyColumns: 'Tiene más de {most} columnas. Deja las de los términos y sus significados.',
  manyAttributes: 'Una etiqueta tiene más de {most} atributos.',
  tooMuch: 'Sus datos están demasiado anidados, o son demasiado grandes, para leerlos.',

  encoding: 'El archivo no está en UTF-8, así que se ha leído como {encoding}.',
  someBytes:
    'Algunas letras del archivo están dañadas y aparecen como �. Vuelve a guardarlo en UTF-8.',
  language: 'El archivo no dice en qué idioma está. Glossa ha supuesto «{language}».',
  columns:
    'La primera fila no tiene nombres de columna que Glossa conozca. Ha tomado la columna {term} para los términos y la columna {definition} para las definiciones.',
  looseQuotes:
    'Las comillas dentro de un campo entre comillas deben ir duplicadas ({twice}). Glossa ha leído lo que ha podido.',
  emptyRows: {
    one: 'Se ha omitido {count} fila sin término.',
    other: 'Se han omitido {count} filas sin término.',
  },
  noTerm: {
    one: 'Se ha omitido {count} entrada sin término utilizable.',
    other: 'Se han omitido {count} entradas sin término utilizable.',
  },
  merged: {
    one: 'Se ha combinado {count} entrada con otra del mismo nombre.',
    other: 'Se han combinado {count} entradas con otras del mismo nombre.',
  },
  references: {
    one: '{count} entrada solo remite a otra, así que se ha tomado como otro nombre suyo.',
    other: '{count} entradas solo remiten a otras, así que se han tomado como otros nombres suyos.',
  },
  stoodIn: {
    one: '{count} entrada no tiene definición. Dice qué abrevia el término, qué clase de cosa es o de qué otro modo se llama.',
    other:
      '{count} entradas no tienen definición. Dicen qué abrevia el término, qué clase de cosa es o de qué otro modo se llama.',
  },
  noDefinition: {
    one: 'Se ha omitido {count} entrada sin definición.',
    other: 'Se han omitido {count} entradas sin definición.',
  },
  unseenNoWords: {
    one: '{count} entrada se puede leer y buscar, pero no encontrar en las páginas, porque no tiene letras ni cifras: {terms}',
    other:
      '{count} entradas se pueden leer y buscar, pero no encontrar en las páginas, porque no tienen letras ni cifras: {terms}',
  },
  unseenOneLetter: {
    one: '{count} entrada se puede leer y buscar, pero no encontrar en las páginas, porque una sola letra aparecería en todas partes: {terms}',
    other:
      '{count} entradas se pueden leer y buscar, pero no encontrar en las páginas, porque las letras sueltas aparecerían en todas partes: {terms}',
  },
  unseenTooLong: {
    one: '{count} entrada se puede leer y buscar, pero no encontrar en las páginas, porque es demasiado larga para un término: {terms}',
    other:
      '{count} entradas se pueden leer y buscar, pero no encontrar en las páginas, porque son demasiado largas para ser términos: {terms}',
  },
  unseenTaken: {
    one: '{count} entrada se puede leer y buscar, pero no encontrar en las páginas, porque otra entrada se escribe igual: {terms}',
    other:
      '{count} entradas se pueden leer y buscar, pero no encontrar en las páginas, porque otras entradas se escriben igual: {terms}',
  },
  hidden: {
    one: 'Se han quitado caracteres invisibles de {count} entrada. Pueden reordenar u ocultar texto.',
    other:
      'Se han quitado caracteres invisibles de {count} entradas. Pueden reordenar u ocultar texto.',
  },
  functionWords: {
    one: '{names} es una palabra demasiado común para marcarla. Puedes leerla y buscarla igualmente.',
    other:
      '{names} son palabras demasiado comunes para marcarlas. Puedes leerlas y buscarlas igualmente.',
  },
  otherLanguages: 'Importado en «{language}». El archivo también tiene {others}.',
  inOtherLanguages: {
    one: 'Se ha omitido {count} entrada que no está en «{language}».',
    other: 'Se han omitido {count} entradas que no están en «{language}».',
  },
  untranslated: {
    one: 'Se ha omitido {count} concepto sin término en «{language}».',
    other: 'Se han omitido {count} conceptos sin término en «{language}».',
  },
  map: 'Un mapa DITA no tiene entradas propias. Importa la carpeta en la que está.',
  obsolete: {
    one: 'Se ha omitido {count} entrada marcada como obsoleta.',
    other: 'Se han omitido {count} entradas marcadas como obsoletas.',
  },
  filesBeside: {
    one: 'Se ha omitido {count} archivo más.',
    other: 'Se han omitido {count} archivos más.',
  },
  filesUnread: {
    one: 'Se ha omitido {count} archivo que no se puede leer.',
    other: 'Se han omitido {count} archivos que no se pueden leer.',
  },
  noEntryInFile: 'No tiene entradas.',
};
