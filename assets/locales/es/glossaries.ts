import type { Locale } from '../locale';

export const glossaries: Locale['glossaries'] = {
  title: 'Glosarios',
  text: 'Si dos glosarios tienen el mismo término, se usa el que está más arriba.',
  termCount: { one: '{count} término', other: '{count} términos' },
  bundled: 'incluido en Glossa',
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
    'Elige uno o varios archivos con términos y sus significados, o suéltalos aquí: hojas de cálculo, documentos de Word, tarjetas de Anki o Quizlet, páginas web, el formato de Glossa y muchos otros. Antes verás lo que contienen.',
  reading: 'Leyendo «{file}»…',
  packing: 'Preparando «{file}»…',
  preview: 'Lo que se añadiría',
  noTerms: 'No tiene términos, así que no se marcaría nada.',
  replaces: 'Sustituye a tu «{title}» actual.',
  warnings: { one: 'Una advertencia', other: '{count} advertencias' },
  everyday: {
    one: '{count} término es una palabra corriente',
    other: '{count} términos son palabras corrientes',
  },
  everydayText: 'Glossa los marca solo en páginas que tratan del tema del glosario.',
  languageOf: 'Idioma de «{title}»:',
  languageHint:
    'El archivo no lo indica. El idioma decide qué páginas se marcan y qué letras se consideran distintas.',
  confirm: 'Añadir',
  added: 'Añadido: {titles}.',
  undoAdd: 'Deshacer: quitar {titles}',
  bad: '«{file}» no se puede añadir:',
  badHint: 'No se ha añadido nada de él. Corrige el archivo e inténtalo de nuevo.',
  damaged: 'Dañado: Glossa ya no puede leer este glosario. Quítalo y vuelve a añadir su archivo.',
  noDatabase:
    'Este navegador no ofrece a las extensiones ninguna base de datos (IndexedDB), así que aquí no puedes guardar glosarios propios. El que viene con Glossa sigue funcionando.',
  full: 'A tu navegador no le queda espacio. No se ha cambiado nada. Libera espacio en el disco o quita otro glosario, y vuelve a intentarlo.',
  databaseFailed:
    'Tu navegador no ha podido guardarlo o leerlo. No se ha cambiado nada. Inténtalo de nuevo o reinicia el navegador.',
  elsewhere:
    'No puedes añadir glosarios desde una ventana privada, porque su almacenamiento es independiente. Abre estos ajustes en una ventana normal.',
  failed: 'No se ha podido leer la lista de glosarios.',
};
