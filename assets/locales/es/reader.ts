import type { Locale } from '../locale';

export const reader: Locale['reader'] = {
  title: '{glossary} – Glossa',
  contents: 'Contenido',
  toText: 'Ir al texto',
  unknownSection: 'Esta sección ya no está en el artículo. Aquí está el artículo tal como es.',
  unknownEntry: 'Este término ya no está en el glosario.',
  noArticle: 'Este glosario solo tiene términos. Se explican en las páginas que lees.',
};
