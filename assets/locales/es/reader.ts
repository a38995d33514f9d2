import type { Locale } from '../locale';

export const reader: Locale['reader'] = {
  title: '{glossary} – Glossa',
  contents: 'Contenido',
  toText: 'Ir al texto',
  unknownSection: 'Esta sección ya no está en el artículo. Aquí tienes el artículo completo.',
  unknownEntry: 'Este término ya no está en el glosario.',
  noArticle:
    'Este glosario tiene términos, pero no un artículo. Los términos se explican en las páginas que lees.',
};
