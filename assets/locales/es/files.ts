import type { Locale } from '../locale';

export const files: Locale['files'] = {
  format: 'Formato',
  formatLabel: 'Formato para «{title}»',
  save: 'Guardar',
  saveLabel: 'Guardar «{title}» en este formato',
  json: 'Glossa: lo conserva todo',
  xlsx: 'Excel (.xlsx)',
  csv: 'Tabla (CSV)',
  tsv: 'Tabla con tabuladores (TSV)',
  html: 'Página para leer e imprimir (HTML)',
  markdown: 'Markdown',
  anki: 'Notas de Anki',
  yomitan: 'Diccionario de Yomitan',
  tbx: 'Programas de traducción (TBX)',
  skos: 'Vocabulario (SKOS)',
  jsonld: 'Datos para páginas web (JSON-LD)',
  partial:
    'Conserva los términos, los significados, los otros nombres y los términos relacionados. Solo el formato de Glossa conserva un artículo y lo que dice.',
};
