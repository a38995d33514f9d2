/**
 * Writes a glossary in another format. Terms, glosses and other names survive when the file is
 * imported again. Only Glossa's own format has a place for the article and its statements.
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

const WRITERS: Readonly<Record<ExportFormat, (glossary: Glossary) => string>> = {
  json: (glossary) => `${JSON.stringify(glossary)}\n`,
  csv: exportCsv,
  tsv: exportTsv,
  markdown: exportMarkdown,
  html: exportHtml,
  tbx: exportTbx,
  skos: exportSkos,
  anki: exportAnki,
};

export function isExportFormat(name: string): name is ExportFormat {
  return (EXPORT_FORMATS as readonly string[]).includes(name);
}

/** The file's text. */
export function exportGlossary(glossary: Glossary, format: ExportFormat): string {
  return WRITERS[format](glossary);
}
