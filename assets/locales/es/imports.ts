/** Lo que se dice de los archivos en otros formatos al importarlos. */
import type { Locale } from '../locale';

export const imports: Locale['imports'] = {
  atLine: 'Línea {line}: {text}',

  noFile: 'No hay ningún archivo que importar. Elige al menos uno.',
  empty: 'Está vacío.',
  tooLarge: 'Tiene {size} MB; Glossa lee archivos de hasta {most} MB. Divídelo.',
  archive: 'Es un archivo zip o un documento de oficina; descomprímelo o guarda la tabla como CSV.',
  packed: 'Está comprimido con gzip; descomprímelo primero.',
  pdf: 'Es un archivo PDF; guarda antes su texto como HTML, CSV o texto sin formato.',
  office: 'Es un documento de oficina antiguo; guarda la tabla como CSV.',
  picture: 'Es una imagen.',
  database: 'Es una base de datos; exporta su tabla como CSV.',
  zeroBytes: 'No es texto: contiene bytes nulos. Guárdalo como texto en UTF-8.',
  unknownFormat:
    'Glossa no conoce su formato. Lee JSON, YAML, CSV, TSV, HTML, Markdown, TBX, SKOS (Turtle, RDF/XML, JSON-LD), DITA, DocBook, otro XML y texto sin formato con un término y su definición por línea.',
  noEntries:
    'No hay ninguna entrada que Glossa reconozca. Un glosario necesita términos y lo que significan, como en una tabla con las columnas «term» y «definition».',
  noMeanings: {
    one: 'Tiene {count} término, pero nada que diga qué significa.',
    other: 'Tiene {count} términos, pero nada que diga qué significan.',
  },
  badGlossa: 'No es un glosario que Glossa pueda leer:',
  badJson: 'Esto no es JSON: {reason}',
  badYaml: 'Esto no es YAML válido: {reason}. Corrígelo aquí o pon el texto entre comillas.',
  badHead:
    'El bloque entre --- del principio no es YAML: {reason}. Corrígelo aquí o pon el texto entre comillas.',
  aliases: 'Sus alias equivalen a más de {most} valores.',
  badXml: 'Esto no es XML bien formado: {reason}',
  noElement: 'No contiene ningún elemento.',
  badTurtle: 'Esto no es Turtle válido: {reason}',
  openQuote:
    'Una cita que empieza aquí no se cierra nunca. Pon comillas ({quote}) al final y escribe dobles las que haya dentro ({twice}).',
  longLine: 'Una línea del texto tiene más de {most} caracteres. Divídela en párrafos.',
  deepData: 'Sus datos están anidados en más de {most} niveles.',
  deepElements: 'Sus elementos están anidados en más de {most} niveles.',
  manyAttributes: 'Una etiqueta tiene más de {most} atributos.',
  tooMuch: 'Sus datos están demasiado anidados o son demasiado grandes para leerlos.',

  encoding: 'El archivo no está en UTF-8; sus letras se leyeron como Windows-1252.',
  language: 'El archivo no dice en qué idioma está; se ha supuesto «{language}».',
  columns:
    'La primera fila no tiene nombres de columnas que Glossa conozca; se tomó la columna {term} para los términos y la columna {definition} para las definiciones.',
  looseQuotes:
    'Las comillas dentro de un campo entre comillas deben ir dobles ({twice}); se leyó hasta donde fue posible.',
  emptyRows: {
    one: '{count} fila sin término: omitida.',
    other: '{count} filas sin término: omitidas.',
  },
  noTerm: {
    one: '{count} entrada sin término utilizable: omitida.',
    other: '{count} entradas sin término utilizable: omitidas.',
  },
  merged: {
    one: '{count} entrada con el nombre de otra: unida a ella.',
    other: '{count} entradas con los nombres de otras: unidas a ellas.',
  },
  references: {
    one: '{count} entrada que solo remite a otra: tomada como otro nombre suyo.',
    other: '{count} entradas que solo remiten a otras: tomadas como otros nombres suyos.',
  },
  stoodIn: {
    one: '{count} entrada sin definición: dice qué abrevia el término, qué clase de cosa es o de qué otro modo se llama.',
    other:
      '{count} entradas sin definición: dicen qué abrevia el término, qué clase de cosa es o de qué otro modo se llama.',
  },
  noDefinition: {
    one: '{count} entrada sin definición: omitida.',
    other: '{count} entradas sin definición: omitidas.',
  },
  unseenNoWords: {
    one: '{count} entrada puede leerse y buscarse, pero no encontrarse en las páginas, porque no tiene letras ni cifras: {terms}',
    other:
      '{count} entradas pueden leerse y buscarse, pero no encontrarse en las páginas, porque no tienen letras ni cifras: {terms}',
  },
  unseenOneLetter: {
    one: '{count} entrada puede leerse y buscarse, pero no encontrarse en las páginas, porque una sola letra aparecería en todas partes: {terms}',
    other:
      '{count} entradas pueden leerse y buscarse, pero no encontrarse en las páginas, porque las letras sueltas aparecerían en todas partes: {terms}',
  },
  unseenTooLong: {
    one: '{count} entrada puede leerse y buscarse, pero no encontrarse en las páginas, porque es demasiado larga para un término: {terms}',
    other:
      '{count} entradas pueden leerse y buscarse, pero no encontrarse en las páginas, porque son demasiado largas para ser términos: {terms}',
  },
  unseenTaken: {
    one: '{count} entrada puede leerse y buscarse, pero no encontrarse en las páginas, porque otra entrada se escribe igual: {terms}',
    other:
      '{count} entradas pueden leerse y buscarse, pero no encontrarse en las páginas, porque otras entradas se escriben igual: {terms}',
  },
  hidden: {
    one: 'Caracteres invisibles que pueden reordenar u ocultar texto: eliminados de {count} entrada.',
    other:
      'Caracteres invisibles que pueden reordenar u ocultar texto: eliminados de {count} entradas.',
  },
  functionWords: {
    one: '{names} es una palabra muy frecuente en cualquier texto. Se puede leer y buscar, pero no se marca.',
    other:
      '{names} son palabras muy frecuentes en cualquier texto. Se pueden leer y buscar, pero no se marcan.',
  },
  otherLanguages: 'Leído en «{language}»; el archivo tiene también {others}.',
  inOtherLanguages: {
    one: '{count} entrada en un idioma distinto de «{language}»: omitida.',
    other: '{count} entradas en idiomas distintos de «{language}»: omitidas.',
  },
  untranslated: {
    one: '{count} concepto sin término en «{language}»: omitido.',
    other: '{count} conceptos sin término en «{language}»: omitidos.',
  },
  map: 'Un mapa no tiene entradas propias; importa la carpeta en la que está.',
  filesBeside: {
    one: '{count} archivo que acompaña a las entradas: omitido.',
    other: '{count} archivos que acompañan a las entradas: omitidos.',
  },
  filesUnread: {
    one: '{count} archivo que no se puede leer: omitido.',
    other: '{count} archivos que no se pueden leer: omitidos.',
  },
  noEntryInFile: 'No contiene ninguna entrada.',
};
