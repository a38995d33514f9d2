import type { Locale } from '../locale';

export const files: Locale['files'] = {
  format: 'Format',
  formatLabel: 'Format pour « {title} »',
  save: 'Enregistrer',
  saveLabel: 'Enregistrer « {title} » dans ce format',
  json: 'Glossa : conserve tout',
  xlsx: 'Excel (.xlsx)',
  csv: 'Tableau (CSV)',
  tsv: 'Tableau avec tabulations (TSV)',
  html: 'Page à lire et à imprimer (HTML)',
  markdown: 'Markdown',
  anki: 'Notes Anki',
  yomitan: 'Dictionnaire Yomitan',
  tbx: 'Outils de traduction (TBX)',
  skos: 'Vocabulaire (SKOS)',
  jsonld: 'Données pour pages web (JSON-LD)',
  partial:
    'Conserve les termes, les définitions, les autres noms et les termes liés. Seul le format de Glossa conserve un article et ce qu’il dit.',
};
