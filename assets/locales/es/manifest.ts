import type { Locale } from '../locale';

export const manifest: Locale['manifest'] = {
  description:
    'Explica los términos donde los lees: señala una palabra marcada y mira qué significa.',
  toggleSite: 'Activar o desactivar Glossa en este sitio',
  explainSelection: 'Explicar el texto seleccionado',
  addTerm: 'Añadir el texto seleccionado a mi glosario',
  nextTerm: 'Explicar el término siguiente de la página',
  previousTerm: 'Explicar el término anterior de la página',
  openPanel: 'Abrir el panel lateral de Glossa',
  toggleEverywhere: 'Pausar o reanudar Glossa en todas partes',
};
