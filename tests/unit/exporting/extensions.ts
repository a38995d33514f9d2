import type { ExportFormat } from '../../../src/exporting/export';

/** What names of files in each format usually end with, without the dot. */
export const EXTENSION_OF: Readonly<Record<ExportFormat, string>> = {
  json: 'json',
  csv: 'csv',
  tsv: 'tsv',
  markdown: 'md',
  html: 'html',
  tbx: 'tbx',
  skos: 'ttl',
  anki: 'txt',
};
