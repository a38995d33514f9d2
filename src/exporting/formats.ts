/** The formats in which a glossary can be written. The writers are loaded only when asked for. */

/** The formats in the order of the list, most wanted first, each with its file extension. */
export const EXPORT_EXTENSIONS = {
  json: 'json',
  xlsx: 'xlsx',
  csv: 'csv',
  tsv: 'tsv',
  html: 'html',
  markdown: 'md',
  anki: 'txt',
  yomitan: 'zip',
  tbx: 'tbx',
  skos: 'ttl',
  jsonld: 'jsonld',
} as const satisfies Readonly<Record<string, string>>;

export type ExportFormat = keyof typeof EXPORT_EXTENSIONS;

export const EXPORT_FORMATS = Object.keys(EXPORT_EXTENSIONS) as readonly ExportFormat[];

export function isExportFormat(name: string): name is ExportFormat {
  return Object.hasOwn(EXPORT_EXTENSIONS, name);
}
