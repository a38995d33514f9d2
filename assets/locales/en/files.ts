/** Files of glossaries: the formats in which they are saved. */
export const files = {
  format: 'Format',
  formatLabel: 'Format for “{title}”',
  save: 'Save',
  saveLabel: 'Save “{title}” in this format',
  json: 'Glossa: keeps everything',
  xlsx: 'Excel (.xlsx)',
  csv: 'Table (CSV)',
  tsv: 'Table with tabs (TSV)',
  html: 'Page to read and print (HTML)',
  markdown: 'Markdown',
  anki: 'Anki notes',
  yomitan: 'Yomitan dictionary',
  tbx: 'Translation tools (TBX)',
  skos: 'Vocabulary (SKOS)',
  jsonld: 'Web page data (JSON-LD)',
  partial:
    'Keeps terms, meanings, other names and related terms. Only Glossa’s own format keeps an article and what it says.',
} as const;
