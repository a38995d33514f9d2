/**
 * Makes a glossary from a file in any known format. Pure: bytes in, a glossary out, in Node and in
 * pages. Throws only `ImportError`.
 */
import type { Glossary } from '../glossary/model';
import { assemble, type Imported, type ImportOptions, proved } from './assemble';
import { decode } from './decode';
import { joinReadings } from './folder';
import { readFormat } from './formats';
import { isGlossa, parseJson } from './formats/json';
import type { Json } from './formats/values';
import { withoutFunctionWords } from './function-words';
import { glossaWithoutHidden } from './hidden';
import { ImportError } from './import-error';
import { openPacked } from './packed/open';
import { partOf } from './progress';
import type { ImportFile } from './reading';
import { type Remark, remark } from './remark';
import { unseenRemarks } from './unseen';

export type { Imported, ImportOptions } from './assemble';
export { ImportError } from './import-error';

/**
 * The file as a glossary, with what was left out or guessed.
 * @throws ImportError saying what is wrong, where, and what to do
 */
export function importGlossary(file: ImportFile, options: ImportOptions = {}): Imported {
  const inParts = partsOf(options);
  return withoutOverflow(file.name, () => {
    if (file.parsed) return assemble(file.name, file.parsed, options);
    const { text, encoding, warning } = decode(file.name, file.bytes, options.encoding);
    const own = glossaIn(file.name, text);
    if (own) return foundByTerms(own.glossary, options, own.warnings);
    const reading = readFormat({ name: file.name, text, readAs: file.readAs }, inParts.reading);
    const warnings = [...(warning === undefined ? [] : [warning]), ...(reading.warnings ?? [])];
    const { table } = reading;
    const read = { ...(table ? { table } : {}), ...(encoding === undefined ? {} : { encoding }) };
    const about = { ...reading, ...file.about, warnings };
    const made = assemble(file.name, about, inParts.assembling);
    return { ...made, read: { ...read, ...languagesIn(made.warnings) } };
  });
}

/**
 * Files of any kind as one glossary: also packed ones, whose contents count as files of a folder.
 * @throws ImportError like `importGlossaryFiles`
 */
export async function importAnyFiles(
  files: readonly ImportFile[],
  options: ImportOptions = {},
): Promise<Imported> {
  const opened = await openPacked(files);
  const sheets = files.length === 1 ? opened.flatMap(({ sheet }) => sheet ?? []) : [];
  if (sheets.length < 2) return importGlossaryFiles(opened, options);
  const chosen = opened.filter(({ sheet }) => sheet === options.sheet);
  const made = importGlossaryFiles(chosen.length > 0 ? chosen : opened, options);
  return { ...made, read: { ...made.read, sheets } };
}

/** All languages of a file, if a warning says that it has several. */
function languagesIn(warnings: readonly Remark[]): { readonly languages?: readonly string[] } {
  const values = warnings.find(({ key }) => key === 'imports.otherLanguages')?.values;
  if (!values) return {};
  const languages = [String(values.language), ...String(values.others).split(', ')];
  return { languages: languages.filter((tag) => tag !== '') };
}

/**
 * The files of a folder as one glossary: one entry per file, or each a glossary of its own. A
 * single file is imported like `importGlossary` does.
 * @throws ImportError if any of them is broken, or none has an entry
 */
export function importGlossaryFiles(
  files: readonly ImportFile[],
  options: ImportOptions = {},
): Imported {
  const [first, ...more] = files;
  if (!first) throw new ImportError('', remark('imports.noFile'));
  if (more.length === 0) return importGlossary(first, options);
  const inParts = partsOf(options);
  const { name, reading } = joinReadings(files, inParts.reading, (file) =>
    withoutOverflow(file.name, () => decode(file.name, file.bytes, options.encoding)),
  );
  return withoutOverflow(name, () => assemble(name, reading, inParts.assembling));
}

/** Reading takes about as long as making the glossary. */
function partsOf({ onProgress, ...options }: ImportOptions) {
  return {
    reading: { ...options, onProgress: partOf(onProgress, 0, 0.5) },
    assembling: { ...options, onProgress: partOf(onProgress, 0.5, 1) },
  };
}

/** One of Glossa's own, with the requested name, not found by function words. */
function foundByTerms(own: Glossary, options: ImportOptions, before: readonly Remark[]): Imported {
  const { glossary, warnings } = withoutFunctionWords(renamed(own, options));
  const unseen = unseenRemarks(own.entries);
  return { glossary, languageFrom: 'file', warnings: [...before, ...unseen, ...warnings] };
}

function glossaIn(name: string, text: string): Pick<Imported, 'glossary' | 'warnings'> | undefined {
  if (!/^\s*\{/.test(text) || !text.includes('"glossa/')) return undefined;
  const value: Json = parseJson({ name, text });
  if (!isGlossa(value)) return undefined;
  const { value: clean, warnings } = glossaWithoutHidden(value);
  return { glossary: proved(name, clean), warnings };
}

function renamed(glossary: Glossary, { id, title, language }: ImportOptions): Glossary {
  return {
    ...glossary,
    ...(id === undefined ? {} : { id }),
    ...(title === undefined ? {} : { title }),
    ...(language === undefined ? {} : { language }),
  };
}

/** Problems that no reader expected are errors of the file, too: data nested far too deep. */
function withoutOverflow<T>(name: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (error instanceof RangeError) {
      throw new ImportError(name, remark('imports.tooMuch'), { cause: error });
    }
    throw error;
  }
}
