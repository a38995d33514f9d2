import type { Locale } from '../locale';

export const terms: Locale['terms'] = {
  menu: 'Añadir «%s» a mi glosario…',
  add: 'Añadir a mi glosario',
  mine: 'Mis términos',
  term: 'Término',
  meaning: 'Significado',
  names: 'Otras formas',
  namesHint: 'Una por línea: otros nombres, abreviaturas, plurales poco comunes.',
  example: 'Ejemplo (opcional)',
  exampleHint: 'Una frase con el término.',
  cased: 'Distinguir mayúsculas y minúsculas',
  casedHint: 'Solo se marcan las palabras con las mismas mayúsculas.',
  everywhere: 'Marcar en todas las páginas',
  everywhereHint:
    'Si no, una palabra corriente solo se marca donde la página trata del tema del glosario.',
  glossary: 'Glosario',
  glossaryNew: 'Glosario nuevo: {title} ({language})',
  private: 'Lo que guardes aquí permanece después de cerrar la ventana privada.',
  save: 'Guardar',
  saveKeys: 'o pulsa Ctrl+Intro',
  added: '«{term}» ya está en «{title}»',
  editOther: 'Editar «{term}»',
  emptyTerm: 'Escribe el término.',
  emptyMeaning: 'Escribe o pega lo que significa el término.',
  long: 'Es demasiado largo. Acórtalo a {most} caracteres.',
  many: 'Hay demasiadas formas. Deja {most} como máximo.',
  wordy:
    '«{name}» es demasiado largo para encontrarlo en las páginas. Usa {most} palabras como máximo.',
  unfindable:
    '«{name}» no se puede encontrar en las páginas. Escribe al menos dos letras o cifras.',
  common:
    '«{name}» está en casi todas las frases y se marcaría en todas las páginas. Escribe un término más largo.',
  taken: '«{name}» ya pertenece a «{term}» en este glosario. Quítalo aquí o edita «{term}».',
};
