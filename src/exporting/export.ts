/**
 * Writes a glossary in another format. Terms, glosses and other names survive when the file is
 * imported again. Only Glossa's own format has a place for the article and its statements.
 */
import { glossaryFile } from '../glossary/file';
import { withoutHiddenEntries } from '../glossary/hidden';
import type { Glossary } from '../glossary/model';
import type { ExportFormat } from './formats';
import { exportHtml } from './html';
import { exportJsonLd } from './json-ld';
import { exportMarkdown } from './markdown';
import { exportSkos } from './skos';
import { exportAnki, exportCsv, exportTsv } from './table';
import { exportTbx } from './tbx';
import { exportXlsx } from './xlsx';
import { exportYomitan } from './yomitan';

/** Text, or the bytes of an archive. */
export type Exported = string | Uint8Array<ArrayBuffer>;

const WRITERS: Readonly<
  Record<ExportFormat, (glossary: Glossary) => Exported | Promise<Exported>>
> = {
  json: glossaryFile,
  xlsx: exportXlsx,
  csv: exportCsv,
  tsv: exportTsv,
  html: exportHtml,
  markdown: exportMarkdown,
  anki: exportAnki,
  yomitan: exportYomitan,
  tbx: exportTbx,
  skos: exportSkos,
  jsonld: exportJsonLd,
};

export async function exportGlossary(glossary: Glossary, format: ExportFormat): Promise<Exported> {
  // Only Glossa's own format can keep an entry hidden.
  return WRITERS[format](format === 'json' ? glossary : withoutHiddenEntries(glossary));
}
