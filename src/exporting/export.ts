/**
 * Writes a glossary in another format. Terms, glosses and other names come back
 * when the file is imported again; what an article says and its sections have a
 * place in Glossa's own format alone.
 */
import type { Glossary } from '../glossary/model';
import { exportHtml } from './html';
import { exportMarkdown } from './markdown';
import { exportSkos } from './skos';
import { exportAnki, exportCsv, exportTsv } from './table';
import { exportTbx } from './tbx';

export const EXPORT_FORMATS = [
  'json',
  'csv',
  'tsv',
  'markdown',
  'html',
  'tbx',
  'skos',
  'anki',
] as const;

export type ExportFormat = (typeof EXPORT_FORMATS)[number];

interface Exporter {
  /** Of the file's name, without the dot. */
  readonly extension: string;
  readonly write: (glossary: Glossary) => string;
}

const EXPORTERS: Readonly<Record<ExportFormat, Exporter>> = {
  json: { extension: 'json', write: (glossary) => `${JSON.stringify(glossary)}\n` },
  csv: { extension: 'csv', write: exportCsv },
  tsv: { extension: 'tsv', write: exportTsv },
  markdown: { extension: 'md', write: exportMarkdown },
  html: { extension: 'html', write: exportHtml },
  tbx: { extension: 'tbx', write: exportTbx },
  skos: { extension: 'ttl', write: exportSkos },
  anki: { extension: 'txt', write: exportAnki },
};

export function isExportFormat(name: string): name is ExportFormat {
  return (EXPORT_FORMATS as readonly string[]).includes(name);
}

/** The file's text. */
export function exportGlossary(glossary: Glossary, format: ExportFormat): string {
  return EXPORTERS[format].write(glossary);
}

/** What the file's name ends with: `csv`. */
export function extensionFor(format: ExportFormat): string {
  return EXPORTERS[format].extension;
}
