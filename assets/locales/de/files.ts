import type { Locale } from '../locale';

export const files: Locale['files'] = {
  format: 'Format',
  formatLabel: 'Format für „{title}“',
  save: 'Speichern',
  saveLabel: '„{title}“ in diesem Format speichern',
  json: 'Glossa: behält alles',
  xlsx: 'Excel (.xlsx)',
  csv: 'Tabelle (CSV)',
  tsv: 'Tabelle mit Tabulatoren (TSV)',
  html: 'Seite zum Lesen und Drucken (HTML)',
  markdown: 'Markdown',
  anki: 'Anki-Notizen',
  yomitan: 'Yomitan-Wörterbuch',
  tbx: 'Übersetzungsprogramme (TBX)',
  skos: 'Vokabular (SKOS)',
  jsonld: 'Daten für Webseiten (JSON-LD)',
  partial:
    'Behält Begriffe, Bedeutungen, andere Namen und verwandte Begriffe. Nur Glossas eigenes Format behält einen Artikel und was er sagt.',
};
