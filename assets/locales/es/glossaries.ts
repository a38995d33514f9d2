import type { Locale } from '../locale';

export const glossaries: Locale['glossaries'] = {
  title: 'Glosarios',
  text: 'Si dos explican el mismo término, lo hace el que está más arriba.',
  termCount: { one: '{count} término', other: '{count} términos' },
  bundled: 'viene con Glossa',
  switchLabel: 'Explicar los términos de «{title}»',
  up: 'Subir «{title}»',
  down: 'Bajar «{title}»',
  movedTo: '«{title}» es ahora el número {place} de {count}.',
  save: 'Guardar en un archivo',
  saveLabel: 'Guardar en un archivo: «{title}»',
  removeLabel: 'Quitar «{title}»',
  undoRemove: 'Deshacer: recuperar «{title}»',
  add: 'Añadir glosarios',
  addText:
    'Archivos con términos y lo que significan: los de Glossa, tablas (CSV), JSON, HTML, Markdown y otros, uno o varios; o suéltalos aquí. Antes ves lo que contienen.',
  reading: 'Leyendo «{file}»…',
  packing: 'Preparando «{file}»…',
  preview: 'Lo que se añadiría',
  first: 'Sus primeros términos: {terms}',
  noTerms: 'No tiene términos: no se marcaría nada.',
  replaces: 'Ocupa el lugar de «{title}», que ya está aquí.',
  warnings: { one: 'Una observación', other: '{count} observaciones' },
  languageOf: 'Idioma de «{title}»:',
  languageHint: 'El archivo no lo dice. De él depende qué páginas se marcan y qué letras cuentan.',
  confirm: 'Añadir',
  added: 'Añadido: {titles}.',
  undoAdd: 'Deshacer: volver a quitar {titles}',
  bad: '«{file}» no se puede añadir:',
  badHint: 'No se ha añadido nada de él. Corrige el archivo y vuelve a elegirlo.',
  damaged: 'Dañado: ya no se puede leer y no explica nada. Quítalo y añade de nuevo su archivo.',
  noDatabase:
    'Este navegador no da a las extensiones ninguna base de datos (IndexedDB), así que aquí no se pueden guardar glosarios propios. El que viene con Glossa funciona igualmente.',
  full: 'Al navegador no le queda sitio para él. No se ha cambiado nada. Libera espacio en el disco o quita otro glosario e inténtalo de nuevo.',
  databaseFailed:
    'El navegador no ha podido guardarlo o leerlo. No se ha cambiado nada. Inténtalo de nuevo o reinicia el navegador.',
  elsewhere:
    'Desde una ventana privada no se pueden añadir glosarios: lo que guarda es solo suyo. Abre estos ajustes en una ventana normal.',
  failed: 'No se ha podido leer la lista de glosarios.',
};
